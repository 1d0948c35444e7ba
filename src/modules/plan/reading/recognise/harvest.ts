import type { ItemKind, ReadItem, ReadSection, ReadWarning, Source } from '../types.ts'
import type { Block } from './block.ts'
import { firstClause } from './first-clause.ts'

export interface NewItem {
  kind: ItemKind
  label: string | null
  number: string | null
  title: string
  text: string
  parent: string | null
  toWork: boolean
  /** True where others are asked to do it. */
  asks?: boolean
  block: Block
}

/** Where the reader gathers what it finds: items and sections in the document's order, each line once. */
export class Harvest {
  readonly items: ReadItem[] = []
  readonly sections: ReadSection[] = []
  private readonly warned = new Map<string, ReadWarning>()
  /** Lines that went into items; every other line that was kept is narrative. */
  readonly itemLines = new Set<number>()
  private readonly texts = new Map<string, string[]>()
  private readonly byId = new Map<string, ReadItem>()

  item(found: NewItem): ReadItem {
    const item: ReadItem = {
      id: `i${this.items.length + 1}`,
      kind: found.kind,
      label: found.label,
      number: found.number,
      title: found.title.trim() || firstClause(found.text),
      text: found.text.trim(),
      parts: [],
      parent: found.parent,
      to_be_worked_out: found.toWork,
      lead: null,
      partners: [],
      due: null,
      mode: found.asks ? 'advocate' : 'do',
      targets: [],
      refers_to: [],
      source: sourceOf(found.block),
    }
    this.items.push(item)
    this.byId.set(item.id, item)
    this.claim(found.block)
    return item
  }

  /** Keeps a warning; the same one twice says no more than once. */
  warn(warning: ReadWarning): void {
    this.warned.set(JSON.stringify(warning), warning)
  }

  get warnings(): ReadWarning[] {
    return [...this.warned.values()]
  }

  get(id: string): ReadItem | undefined {
    return this.byId.get(id)
  }

  /** Adds a paragraph that belongs to an item. */
  append(item: ReadItem, block: Block): void {
    this.texts.set(item.id, this.texts.get(item.id) ?? [item.text])
    this.texts.get(item.id)!.push(block.text)
    this.claim(block)
  }

  part(item: ReadItem, block: Block): void {
    item.parts.push({ text: block.text, source: sourceOf(block) })
    this.claim(block)
  }

  claim(block: Block): void {
    for (const line of block.lines) this.itemLines.add(line)
  }

  section(title: string, parent: string | null, source: Source): ReadSection {
    const section: ReadSection = { id: `s${this.sections.length + 1}`, title, parent, text: '', source }
    this.sections.push(section)
    this.texts.set(section.id, [])
    return section
  }

  narrate(section: ReadSection, block: Block): void {
    this.texts.get(section.id)!.push(block.text)
  }

  /** Puts the gathered paragraphs into their items and sections; a second call changes nothing. */
  settle(): void {
    for (const entry of [...this.items, ...this.sections]) {
      const parts = this.texts.get(entry.id)
      if (parts) entry.text = parts.filter(Boolean).join('\n')
    }
  }
}

export function sourceOf(block: Block): Source {
  return block.first.source
}
