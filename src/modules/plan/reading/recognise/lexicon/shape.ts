import type { ItemKind } from '../../types.ts'

/**
 * What a language's policy documents call things. All entries are sources of case-insensitive regular
 * expressions that must match whole words; `*` stands for any letters (compounds such as '*maßnahme').
 */
export interface Lexicon {
  /** Words for each kind, 'singular~plural': a heading may hold either, a lead-in only the plural. */
  kinds: Record<ItemKind, string[]>
  /** Headings that promise actions without naming them: 'what we will do', 'next steps'. */
  promises: string[]
  /** Headings of what the document asks others to do: 'what we ask of government'. */
  asks: string[]
  /** Headings that promise ambitions without naming them: 'where we want to be in 2030'. */
  hopes: string[]
  /** Headings and lead-ins of points that are still to be worked out. */
  toWork: string[]
  /** Headings under which nothing is a commitment: literature, gaps in knowledge, what others said, the past. */
  excludedHeadings: string[]
  /** Headings that only order the document and name no theme. */
  structural: string[]
  /** Signs in a lead-in that its list tells what others suggested, or what was done before. */
  othersOrPast: string[]
  /** Nouns in a lead-in that promise something else than items: members, sources, causes. */
  excludedLeadIns: string[]
  /** A plan of somebody else, in a lead-in: 'the national strategy names six priorities'. */
  foreign: string[]
  /** Verbs in a lead-in by which the document itself commits to its list. */
  commits: string[]
  /** First sentences that say what somebody will do: 'We will', 'The council takes'. */
  resolves: string[]
  /** Openings by which a paragraph goes on about what stands before it. */
  continues: string[]
  /** Lead-ins of aims without the word: 'is directed at'. */
  aims: string[]
  /** Words right before the noun that a lead-in announces: 'the following', 'these'. */
  following: string[]
  /** Words in a heading that say nothing of its subject, so that 'Actions of the plan' is no theme. */
  filler: string[]
  /** A preposition ends the part of a heading that may name a kind. */
  prepositions: string[]
  /** A point that reads as something that is or will be done. */
  actionLike: string[]
  /** A point that reads as a finding, a fact or a question. */
  factual: string[]
  /** The opening of a sentence in which the document asks somebody else to act. */
  advocates: string[]
  /** Names of fields under an action or above a column. */
  fields: Record<Field, string[]>
  adopted: string[]
  draft: string[]
  /** Who speaks for itself: a party, a group, a movement. */
  parties: string[]
  position: string[]
  /** Words that the title of such a document holds. */
  titles: string[]
  /** Titles of documents that describe and do not plan. */
  reports: string[]
  author: string[]
  /** Numbers in words from two on. */
  numbers: string[]
  months: string[]
  /** Words that announce a date: 'by', 'no later than'; a year or month follows. */
  until: string[]
  /** The end or the start of a year, before it: 'end of'. */
  yearEnd: string[]
  /** 'At least', 'at most' before a number. */
  bounds: string[]
  /** 'Extra', 'new' after a number. */
  extra: string[]
  percent: string[]
  /** Verbs that make 'from A to B' a change, and the words for from and to. */
  change: string[]
  from: string[]
  to: string[]
  /** Between a target and what it is today: 'thirty homes, up from eleven'. */
  compared: string[]
  /** Openings of a task by which a body accounts for itself: it is no means to another task. */
  accounts: string[]
  /** Sentences that point at another item: 'see', 'cf.'. */
  see: string[]
}

export type Field =
  | 'number'
  | 'what'
  | 'description'
  | 'lead'
  | 'partners'
  | 'due'
  | 'target'
  | 'baseline'
  | 'status'
  | 'other'
