export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Above this many words on either side the middle is shown as replaced whole: reading it would be no easier. */
const limit = 1500

/**
 * What became of a text, word by word: the longest run of words that both have stays, the rest is struck or
 * underlined. Neighbouring words of one kind come as one part.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  const same = (x: string | undefined, y: string | undefined) => x !== undefined && x.trim() === y?.trim()
  let start = 0
  while (start < a.length && start < b.length && same(a[start], b[start])) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && same(a[a.length - 1 - end], b[b.length - 1 - end]))
    end++
  const parts: DiffPart[] = []
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  push('same', b.slice(0, start).join(''))
  for (const part of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
    push(part.kind, part.text)
  push('same', b.slice(b.length - end).join(''))
  const last = parts.at(-1)
  if (last) last.text = last.text.trimEnd()
  return parts
}

/** Words with the space behind them; the last one too, so that it may come to stand before another. */
function wordsOf(text: string): string[] {
  return text === '' ? [] : `${text} `.split(/(?<=\s)/)
}

function middle(a: string[], b: string[]): DiffPart[] {
  if (a.length > limit || b.length > limit || a.length === 0 || b.length === 0) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ]
  }
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j]!
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i]!.trim() === b[j]!.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.trim() === b[j]!.trim()) {
      parts.push({ kind: 'same', text: b[j]! })
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: a[i++]! })
    } else {
      parts.push({ kind: 'added', text: b[j++]! })
    }
  }
  return parts
}
