import type { Compiled } from './lexicon/compiled.ts'
import { sentencesOf } from './sentences.ts'

/** 'advocate' where the action's first sentence asks somebody else to act, or its title does. */
export function modeOf(title: string, text: string, lexicon: Compiled): 'do' | 'advocate' {
  const first = (sentencesOf(text)[0] ?? '').slice(0, 400)
  return [first, title.slice(0, 200)].some((part) => opens(part, lexicon)) ? 'advocate' : 'do'
}

/** The asking must be what the sentence says, not a side clause after others. */
function opens(sentence: string, lexicon: Compiled): boolean {
  const match = lexicon.advocates.exec(sentence)
  return match !== null && match.index < 70
}
