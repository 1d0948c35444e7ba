import { bulletSign, counted } from './counting.ts'
import { child, type Element, elements } from './xml.ts'

interface Level {
  format: string
  text: string
  start: number
  legal: boolean
  style: string | undefined
  left: number | undefined
}

/** What is printed before a numbered paragraph; `label` where words stand around the figure. */
export interface Printed {
  marker: string
  ordered: boolean
  depth: number
  label?: string
  left?: number
}

function levelOf(element: Element): Level {
  return {
    format: child(element, 'numFmt')?.attributes.val ?? 'decimal',
    text: child(element, 'lvlText')?.attributes.val ?? '',
    start: Number(child(element, 'start')?.attributes.val ?? 1) || 0,
    legal: child(element, 'isLgl') !== undefined,
    style: child(element, 'pStyle')?.attributes.val,
    left: Number(child(child(element, 'pPr'), 'ind')?.attributes.left) || undefined,
  }
}

/** Counts the numbered paragraphs of a Word document the way Word prints them. */
export class DocxNumbering {
  private readonly abstract = new Map<string, Map<number, Level>>()
  private readonly numbers = new Map<string, { abstract: string; starts: Map<number, number> }>()
  private readonly counters = new Map<string, number[]>()
  private readonly restarted = new Set<string>()

  constructor(root: Element | null) {
    for (const element of elements(root ?? undefined, 'abstractNum')) {
      const levels = elements(element, 'lvl').map(
        (level) => [Number(level.attributes.ilvl), levelOf(level)] as const,
      )
      this.abstract.set(element.attributes.abstractNumId ?? '', new Map(levels))
    }
    for (const element of elements(root ?? undefined, 'num')) {
      const starts = new Map<number, number>()
      for (const override of elements(element, 'lvlOverride')) {
        const start = child(override, 'startOverride')?.attributes.val
        if (start !== undefined) starts.set(Number(override.attributes.ilvl), Number(start))
      }
      const abstract = child(element, 'abstractNumId')?.attributes.val ?? ''
      this.numbers.set(element.attributes.numId ?? '', { abstract, starts })
    }
  }

  /** Level at which a list is tied to a paragraph style, where a style's numbering names no level. */
  levelOfStyle(id: string, style: string | undefined): number {
    const levels = this.abstract.get(this.numbers.get(id)?.abstract ?? '')
    for (const [at, level] of levels ?? []) if (style && level.style === style) return at
    return 0
  }

  /** Counts one paragraph and gives what is printed before it, or null where nothing is. */
  next(id: string, depth: number): Printed | null {
    const number = this.numbers.get(id)
    const levels = number && this.abstract.get(number.abstract)
    const level = levels?.get(depth)
    if (!number || !levels || !level || level.format === 'none') return null
    const counts = this.counters.get(number.abstract) ?? []
    this.counters.set(number.abstract, counts)
    const fresh = number.starts.has(depth) && !this.restarted.has(`${id}/${depth}`)
    if (fresh) this.restarted.add(`${id}/${depth}`)
    const begin = number.starts.get(depth) ?? level.start
    counts[depth] = fresh || counts[depth] === undefined ? begin : counts[depth]! + 1
    counts.length = depth + 1
    if (level.format === 'bullet')
      return { marker: bulletSign(level.text), ordered: false, depth, left: level.left }
    const printed = level.text.replace(/%([1-9])/g, (_, at: string) => {
      const other = levels.get(Number(at) - 1)
      const value = counts[Number(at) - 1] ?? other?.start ?? 1
      return counted(value, level.legal ? 'decimal' : (other?.format ?? 'decimal'))
    })
    const marker = printed
      .trim()
      .replace(/^[([]+/, '')
      .replace(/[\s.):\]–—-]+$/, '')
    const worded = /\p{L}{2,}/u.test(level.text)
    return { marker, ordered: true, depth, left: level.left, ...(worded ? { label: printed.trim() } : {}) }
  }
}
