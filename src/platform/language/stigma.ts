import type { Language } from '../i18n/index.ts'

/** A word that hurts, as it stands in the text, and the better one. */
export interface Stigma {
  found: string
  better: string
}

/** Per language: what the word looks like in any of its forms, and what to write instead. */
const lists: Record<Language, readonly [RegExp, string][]> = {
  nl: [
    [/\b(?:drugs?|alcohol|gok|game)?verslaafden?\b/giu, 'mensen met een afhankelijkheidsprobleem'],
    [/\b(?:drugs?)?gebruikers?\b/giu, 'mensen die drugs gebruiken'],
    [/\bjunk(?:ie|ies|s)?\b/giu, 'mensen die drugs gebruiken'],
    [/\b(?:alcoholiekers?|alcoholisten|alcoholist|dronkaards?)\b/giu, 'mensen met een alcoholprobleem'],
    [/\bdrugsmisbruik\b/giu, 'drugsgebruik'],
    [/\b(?:zwerfspuit(?:en)?|vuile naald(?:en)?)\b/giu, 'achtergelaten naald'],
    [/\bclean(?:e)?\b/giu, 'gestopt met gebruiken'],
    [/\bhervallen\b/giu, 'opnieuw beginnen gebruiken'],
  ],
  fr: [
    [/\b(?:toxicomanes?|drogués?|droguées?|toxicos?)\b/giu, 'personnes qui consomment des drogues'],
    [/\b(?:junkies?|camés?)\b/giu, 'personnes qui consomment des drogues'],
    [/\b(?:alcooliques?|ivrognes?)\b/giu, 'personnes ayant un problème d’alcool'],
    [/\babus de drogues?\b/giu, 'usage de drogues'],
    [/\bseringues? (?:sales?|usagées?)\b/giu, 'seringue abandonnée'],
    [/\brechutes?\b/giu, 'reprise de la consommation'],
  ],
  en: [
    [/\b(?:drug |alcohol )?addicts?\b/giu, 'people with a dependence'],
    [/\bdrug users?\b/giu, 'people who use drugs'],
    [/\b(?:junkies|junkie|druggies|druggie)\b/giu, 'people who use drugs'],
    [/\b(?:alcoholics?|drunks?)\b/giu, 'people with an alcohol problem'],
    [/\b(?:drug|substance) abuse\b/giu, 'drug use'],
    [/\bdirty needles?\b/giu, 'discarded needle'],
  ],
}

/** Words in a text that stigmatise, each once, with the better one: a hint for who writes, never a refusal. */
export function stigmaIn(text: string, language: Language): Stigma[] {
  const found = new Map<string, Stigma>()
  for (const [pattern, better] of lists[language]) {
    for (const match of text.matchAll(pattern)) {
      // A word that is already within its better form ('mensen die drugs gebruiken') is not one.
      found.set(match[0].toLowerCase(), { found: match[0], better })
    }
  }
  return [...found.values()]
}
