import type { ReadItem } from '../types.ts'
import type { Compiled } from './lexicon/compiled.ts'

/** A number after the word of a kind: 'maatregel 3.8', 'action 2 of theme 3', 'Maßnahmen 2.1 und 2.4'. */
const numbers =
  /^\s*(?:n[°º]\.?\s*|nr\.?\s*|no\.?\s*)?((?:[A-Z]{1,2}[. -]?)?\d{1,3}(?:\.\d{1,3})*(?:\s*(?:,|en|et|and|und|&)\s*(?:[A-Z]{1,2}[. -]?)?\d{1,3}(?:\.\d{1,3})*)*)(?![\p{L}\d%])/u

/** '… 2 of' right before a word: that word only tells where to look. */
const qualifier =
  /\d\s+(?:van|of|de|du|von|aus|in|uit|onder|under)\s+(?:(?:the|het|de|la|le|l['’]|dem|der)\s*)?$/iu

/** Items that a text points at by the word of their kind and their printed number. */
export class References {
  private readonly byNumber = new Map<string, ReadItem[]>()

  constructor(items: ReadItem[]) {
    for (const item of items) {
      if (item.number === null) continue
      const key = item.number.replace(/\.$/, '')
      const known = this.byNumber.get(key)
      if (known) known.push(item)
      else this.byNumber.set(key, [item])
    }
  }

  /** Ids of the items that the text of `from` names. Where numbers restart, an item of the same parent is meant. */
  of(from: ReadItem, lexicon: Compiled): string[] {
    const found = new Set<string>()
    const text = from.text.slice(0, 6000)
    if (!/\d/.test(text)) return []
    for (const word of lexicon.kindWords) {
      for (const match of text.matchAll(new RegExp(word.any.source, 'giu'))) {
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
        const list = numbers.exec(after.replace(/^\s*\*+/, ' '))?.[1]
        if (!list || qualifier.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
        const theme = this.named(after, lexicon)
        for (const number of list.split(/\s*(?:,|en|et|and|und|&)\s*/)) {
          const item = this.pick(number, word.kind, theme ?? from.parent, from)
          if (item) found.add(item.id)
        }
      }
    }
    return [...found].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  }

  /** 'actiepunt 2 van thema 3': the theme whose list is meant. */
  private named(after: string, lexicon: Compiled): string | null {
    for (const word of lexicon.kindWords) {
      if (!['theme', 'objective', 'pillar'].includes(word.kind)) continue
      const match = word.any.exec(after)
      const number = match && numbers.exec(after.slice(match.index + match[0].length))?.[1]
      const item = number ? this.byNumber.get(number)?.find((one) => one.kind === word.kind) : undefined
      if (item) return item.id
    }
    return null
  }

  private pick(
    number: string,
    kind: ReadItem['kind'],
    parent: string | null,
    from: ReadItem,
  ): ReadItem | undefined {
    const all = (this.byNumber.get(number) ?? []).filter((item) => item !== from && item.kind === kind)
    return all.find((item) => item.parent === parent) ?? (all.length === 1 ? all[0] : undefined)
  }
}
