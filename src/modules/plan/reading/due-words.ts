import type { DocumentLanguage } from './types.ts'

interface DueWords {
  /** Short forms of the months, January first. */
  short: string[]
  /** Parts of a year with the month in which they end; above 12 in the next year. A bare end is December. */
  parts: [string, number][]
  /** Words by which something begins, comes back or goes on, so that a single year is no end. */
  open: string
  /** Words before a year that is itself too late. */
  before: string
}

/** How the four languages of documents say when something is to be done; sources of regular expressions. */
export const dueWords: Record<DocumentLanguage, DueWords> = {
  nl: {
    short: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep(?:t)?', 'okt', 'nov', 'dec'],
    parts: [
      ['begin|aanvang|start', 3],
      ['voorjaar|lente', 6],
      ['midden|half|halfweg|medio', 6],
      ['zomer', 9],
      ['najaar|herfst', 12],
      ['winter', 15],
      ['einde?', 12],
    ],
    open: 'vanaf|sinds|doorlopend|continu|permanent|jaarlijks|elk jaar|lopend|voor(?= 20)',
    before: 'v[óo]{2}r',
  },
  fr: {
    short: ['janv', 'févr?', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
    parts: [
      ['début', 3],
      ['printemps', 6],
      ['mi|milieu', 6],
      ['été', 9],
      ['automne', 12],
      ['hiver', 15],
      ['rentrée', 9],
      ['fin', 12],
    ],
    open: 'à partir de|dès|depuis|en continu|continue?|permanente?|annuel(?:le)?(?:ment)?|chaque année|en cours',
    before: 'avant',
  },
  en: {
    short: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sept?', 'oct', 'nov', 'dec'],
    parts: [
      ['early|beginning of|start of', 3],
      ['spring', 6],
      ['mid(?:dle of)?', 6],
      ['summer', 9],
      ['autumn|fall', 12],
      ['winter', 15],
      ['late|end', 12],
    ],
    open: 'from|since|ongoing|continuous(?:ly)?|annual(?:ly)?|yearly|every year|onwards?|starting',
    before: 'before',
  },
  de: {
    short: ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sept?', 'okt', 'nov', 'dez'],
    parts: [
      ['anfang|beginn', 3],
      ['frühjahr|frühling', 6],
      ['mitte', 6],
      ['sommer', 9],
      ['herbst', 12],
      ['winter', 15],
      ['ende', 12],
    ],
    open: 'ab|seit|laufend|fortlaufend|dauerhaft|jährlich|jedes jahr',
    before: 'vor',
  },
}
