import type { Block } from './block.ts'
import { fieldNamed } from './lexicon/compiled.ts'
import type { Field } from './lexicon/shape.ts'

export interface FieldLine {
  field: Field
  value: string
}

/** A line that fills in a field of the item above it: 'Trekker: …', 'Pilote : …', 'Federführung: …'. */
export function fieldLine(text: string): FieldLine | null {
  const match = /^([\p{L}][\p{L} .’'/()-]{1,40}?)\s*:\s*(\S.*)$/su.exec(text.slice(0, 600))
  if (!match) return null
  const field = fieldNamed(match[1]!)
  return field && field !== 'what' ? { field, value: match[2]!.trim() } : null
}

/** Several fields in one paragraph, each opened by its name: 'Lead: A. Partners: B. When: 2026.' */
export function fieldLines(block: Block): FieldLine[] {
  const whole = fieldLine(block.text)
  if (!whole) return []
  const found: FieldLine[] = []
  let rest = block.text
  while (rest) {
    const one = fieldLine(rest)
    if (!one) break
    const next = nextField(one.value)
    found.push({
      field: one.field,
      value: next === null ? one.value : one.value.slice(0, next).replace(/[\s|;.,–—-]+$/, ''),
    })
    rest = next === null ? '' : one.value.slice(next)
  }
  return found
}

/** Where in a value the next field begins, or null. */
function nextField(value: string): number | null {
  for (const match of value.matchAll(/(?:^|[.;|–—,]\s+|\s{1,3})(?=(\p{Lu}[\p{L} ’']{1,30}?)\s*:\s)/gu)) {
    const at = match.index + match[0].length
    if (at > 0 && fieldNamed(match[1]!)) return at
  }
  return null
}

/** Splits a list of organisations: by commas, semicolons, slashes, line ends and the last 'and'. */
export function partnersOf(value: string): string[] {
  return value
    .replace(/\([^)]*\)/g, (inside) => inside.replaceAll(',', '\u0001'))
    .split(/\s*[;\n•]\s*|,\s+|\s+\/\s+|\s\+\s/)
    .flatMap((part) => part.split(/\s+(?:en|et|and|und|&)\s+(?=\p{Lu}|d[eu]\s|la\s|het\s|the\s)/u))
    .map((part) => part.replaceAll('\u0001', ',').replace(/^[\s–-]+|[\s.]+$/g, ''))
    .filter((part) => part.length > 1 && /\p{L}/u.test(part))
}

/** Name of the field that ends right before a colon, and where it begins; null where no field is named. */
function fieldBefore(text: string, colon: number): { field: Field; from: number } | null {
  const head = text.slice(Math.max(0, colon - 60), colon).trimEnd()
  const start = Math.max(0, colon - 60)
  const words = [...head.matchAll(/[\p{L}][\p{L}’'-]*/gu)].slice(-4)
  for (const word of words) {
    const name = head.slice(word.index)
    const opening = head.slice(0, word.index).trimEnd()
    // A name begins its sentence, its bracket, its line, or a word with a capital.
    if (!/(?:^|[.;,(|*–—-])$/u.test(opening) && !/^\p{Lu}/u.test(name)) continue
    const field = fieldNamed(name)
    if (field) return { field, from: start + word.index }
  }
  return null
}

/** Fields inside running text: '… Trekker: GGD; partners: politie; gereed: 2025.' */
export function inlineFields(text: string): FieldLine[] {
  const bounded = text.slice(0, 4000)
  const marks = [...bounded.matchAll(/:\s/g)].flatMap((match) => {
    const before = fieldBefore(bounded, match.index)
    return before ? [{ ...before, value: match.index + match[0].length }] : []
  })
  return marks.flatMap(({ field, value }, at) => {
    if (field === 'what') return []
    const whole = bounded.slice(value, marks[at + 1]?.from ?? value + 200)
    const end = /(?:[.;]|(?<!\([^()]*)\)[.,;]?|\n)(?:\s|$)/u.exec(whole)
    const text = (end ? whole.slice(0, end.index) : whole).replace(/[\s|,;–—*-]+$/, '').trim()
    return text ? [{ field, value: text }] : []
  })
}
