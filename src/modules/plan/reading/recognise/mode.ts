import { type Compiled, fieldNamed } from './lexicon/compiled.ts'
import { sentencesOf } from './sentences.ts'

/** 'advocate' where the action's first sentence asks somebody else to act, or its title does. */
export function modeOf(title: string, text: string, lexicon: Compiled): 'do' | 'advocate' {
  const [first = '', second = ''] = sentencesOf(text)
  // Where the first words are only a title, the sentence after them says what is done.
  const said = first.length <= title.length + 12 ? [first, second] : [first]
  return [title, ...said, ...described(text)].some((part) => opens(part.slice(0, 400), lexicon))
    ? 'advocate'
    : 'do'
}

/** What the fields 'What: …' and 'Description: …' of an action say. */
function described(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':')
    const field = colon > 0 && colon < 50 ? fieldNamed(line.slice(0, colon)) : null
    return field === 'what' || field === 'description' ? [line.slice(colon + 1).trim()] : []
  })
}

/** The asking must be what the sentence says, not a side clause after others. */
function opens(sentence: string, lexicon: Compiled): boolean {
  const match = lexicon.advocates.exec(sentence)
  return match !== null && match.index < 70
}
