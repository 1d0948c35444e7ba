import type { Compiled } from './lexicon/compiled.ts'

/** What a sentence is judged by: its opening and its end, so that no text is too long to judge. */
function ends(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 220)} ${text.slice(-60).replace(/^\S*\s/, '')}`
}

/** True where a point reads as something done or to be done. */
export function readsAsAction(text: string, lexicon: Compiled): boolean {
  const part = ends(text)
  return lexicon.actionLike.test(part) && !lexicon.factual.test(part.slice(0, 140))
}

/** True where a point reads as a finding, a question or a reference. */
export function readsAsFact(text: string, lexicon: Compiled): boolean {
  return lexicon.factual.test(ends(text).slice(0, 140)) || /\?$/.test(text.trim())
}

/** Share of points that read as actions; names, references and facts count against it. */
export function actionShare(texts: string[], lexicon: Compiled): number {
  if (!texts.length) return 0
  return (
    texts.filter((text) => readsAsAction(text, lexicon) && !isPersonOrReference(text)).length / texts.length
  )
}

const person =
  /^(?:(?:mr|mrs|ms|dr|drs|ir|ing|prof|mevr|dhr|mme|m|frau|herr|cllr|councillor)\.?\s+)*\p{Lu}[\p{L}’'-]+(?:\s+(?:van|de|der|den|von|le|la|du|ter|ten|te|\p{Lu}\.))*\s+\p{Lu}[\p{L}’'-]+\s*(?:,|\(|[-–—]|:)\s*\p{Ll}?/u
/** 'Mme …', 'Dr. …': a person whatever follows. */
const titled =
  /^(?:mr|mrs|ms|dr|drs|ir|prof|mevr|mevrouw|dhr|de heer|mme|madame|monsieur|frau|herr|cllr|councillor)\.?\s+(?:\p{Lu}\.\s*)*\p{Lu}\p{L}+/iu
const reference =
  /^(?:\d{1,2}\.\d{1,2}(?:\.\d+)?\.?\s+\p{Lu}|https?:|www\.|.{0,120}\((?:19|20)\d\d[a-z]?\)|.{0,60}\b(?:ISBN|doi|DOI|eds?\.|et al\.))/u

/** A named person with a function, a literature reference, an entry of another document's contents. */
export function isPersonOrReference(text: string): boolean {
  const head = text.slice(0, 160)
  return (person.test(head) && text.length < 120) || titled.test(head) || reference.test(head)
}
