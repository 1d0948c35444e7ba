import type { Extract } from '../types.ts'
import type { Block } from './block.ts'
import { type HeadingStyle, headingStyles } from './heading-candidates.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { continuesMark, type Mark } from './mark.ts'

/** A heading with what stands below it; the root has no heading. */
export interface Section {
  heading: Block | null
  style: HeadingStyle | null
  level: number
  children: (Section | Block)[]
}

export function isSection(child: Section | Block): child is Section {
  return 'children' in child
}

/**
 * Depth of a heading that its format does not rank: numbers by their length, other signs by the order in
 * which they first appeared under the heading that is open.
 */
class Levels {
  private readonly open: { key: string; level: number; path: number[]; at: number }[] = []
  private readonly ranks = new Map<string, number>()
  private readonly last = new Map<string, { mark: Mark; at: number }>()
  private count = 0
  /** Level under which numbers count: that of the heading right above a series, or the format's own. */
  private base = 0

  /** @param bare true where nothing stands between this heading and the one above it */
  place(block: Block, style: HeadingStyle, above: HeadingStyle | null, bare: boolean): number {
    const key = keyOf(block, style)
    if (style === 'given') {
      this.base = this.ranked(block)
      return this.close(key, this.base, block)
    }
    const known = this.open.findLast((heading) => heading.key === key)
    if (style === 'numbered' && block.mark?.style === 'decimal') {
      if (known) return this.close(key, known.level)
      const first = block.mark.path.length === 1
      if (first && above !== 'given' && this.base < 100)
        this.base = bare && above ? (this.open.at(-1)?.level ?? 0) : 0
      return this.close(key, this.base + block.mark.path.length * 10)
    }
    // A lone line right over another one is its title.
    if (known && !(bare && above === 'plain' && style === 'plain')) return this.close(key, known.level)
    return this.close(key, (this.open.at(-1)?.level ?? 9) + 1)
  }

  /** Numbers outrank type size: '3' stands beside '2' and '3.1' below '3', however large they are set. */
  private ranked(block: Block): number {
    const own = block.level * 100
    if (block.mark?.style !== 'decimal') return own
    const { path, shape } = block.mark
    const parent = this.open.findLast((heading) => isPrefix(heading.path, path))
    const last = this.last.get(shape)
    let rank = this.ranks.get(shape) ?? own
    // What was set larger since the number before this one stands below that number all the same.
    if (last && continuesMark(last.mark, block.mark)) {
      for (const heading of this.open)
        if (heading.at > last.at && !heading.path.length) rank = Math.min(rank, heading.level)
    }
    this.ranks.set(shape, rank)
    this.last.set(shape, { mark: block.mark, at: this.count })
    return parent ? Math.max(rank, parent.level + 1) : rank
  }

  private close(key: string, level: number, block?: Block): number {
    while (this.open.length && this.open.at(-1)!.level >= level) this.open.pop()
    this.count++
    this.open.push({
      key,
      level,
      at: this.count,
      path: block?.mark?.style === 'decimal' ? block.mark.path : [],
    })
    return level
  }
}

function isPrefix(short: number[], long: number[]): boolean {
  return short.length > 0 && short.length < long.length && short.every((value, at) => value === long[at])
}

function keyOf(block: Block, style: HeadingStyle): string {
  if (style === 'given') return `given ${block.level}`
  if (style === 'numbered') return `number ${block.mark!.shape}`
  return style
}

/** Builds the tree of headings; every block hangs under the heading that is open where it stands. */
export function outline(blocks: Block[], format: Extract['format'], lexicon: Compiled): Section {
  const root: Section = { heading: null, style: null, level: -1, children: [] }
  const stack = [root]
  const levels = new Levels()
  const styles = headingStyles(blocks, format, lexicon)
  blocks.forEach((block, at) => {
    const style = styles[at]
    if (!style) {
      stack.at(-1)!.children.push(block)
      return
    }
    const level = levels.place(block, style, stack.at(-1)!.style, stack.at(-1)!.children.length === 0)
    while (stack.length > 1 && stack.at(-1)!.level >= level) stack.pop()
    const section: Section = { heading: block, style, level, children: [] }
    stack.at(-1)!.children.push(section)
    stack.push(section)
  })
  return root
}
