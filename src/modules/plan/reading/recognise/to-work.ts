import { fieldLine } from './fields.ts'
import type { Compiled } from './lexicon/compiled.ts'
import type { Field } from './lexicon/shape.ts'
import { sentencesOf } from './sentences.ts'

/** Fields that may be open in an action that is worked out: nobody leads it yet, its money is to be found. */
const other: ReadonlySet<Field> = new Set([
  'lead',
  'partners',
  'due',
  'target',
  'baseline',
  'number',
  'other',
])
const longest = 10
const trailingWords = 6

/**
 * True where an item's own words say that it is still to be worked out: in brackets ('(in preparation)') or in
 * a short sentence that says nothing else. A longer sentence tells what the action is about.
 */
export function saysToWork(text: string, lexicon: Compiled): boolean {
  const bounded = text.slice(0, 6000)
  for (const match of bounded.matchAll(/[([]([^()[\]]{3,60})[)\]]/gu))
    if (lexicon.toWork.test(match[1]!)) return true
  const trailing = /[,;–—-]\s+([^,;.–—]{3,60})\.?$/u.exec(bounded.split('\n', 1)[0]!)?.[1]
  if (trailing && says(trailing, trailingWords, lexicon)) return true
  return bounded.split('\n').some((line, at) =>
    sentencesOf(line.replace(/^[\p{L} ]{2,40}:\s+(?=\p{L}+\s)/u, (name) => (fieldOf(line) ? name : '')))
      // The first sentence of an item says what is done: 'To be planned with schools' is a task.
      .some((sentence, place) => (at > 0 || place > 0) && says(sentence, longest, lexicon)),
  )
}

const fieldOf = (text: string): boolean => {
  const named = fieldLine(text)
  return named !== null && other.has(named.field)
}

function says(sentence: string, most: number, lexicon: Compiled): boolean {
  return sentence.split(/\s+/).length <= most && lexicon.toWork.test(sentence) && !fieldOf(sentence)
}
