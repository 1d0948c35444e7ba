import type { ItemKind, ReadItem } from '../types.ts'

const key = (kind: ItemKind, text: string): string =>
  `${kind} ${text
    .slice(0, 240)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .slice(0, 90)}`

/** Remembers what was read, so that a list printed a second time (a summary, a table) is not counted twice. */
export class Seen {
  private readonly known = new Map<string, ReadItem>()

  add(item: ReadItem): void {
    for (const text of [item.text, item.title]) {
      const name = key(item.kind, text)
      if (!this.known.has(name)) this.known.set(name, item)
    }
  }

  find(kind: ItemKind, text: string): ReadItem | undefined {
    return text.length < 12 ? undefined : this.known.get(key(kind, text))
  }

  /** True where most of these texts, two at least, were read before as this kind. */
  repeats(kind: ItemKind, texts: string[]): boolean {
    const found = texts.filter((text) => this.find(kind, text)).length
    return found >= 2 && found >= texts.length * 0.6
  }
}
