import type { ItemKind, ReadItem, ReadSection } from '../types.ts'
import type { Block } from './block.ts'
import type { Harvest } from './harvest.ts'
import type { Mention } from './inline-list.ts'
import type { Above, Document } from './judge.ts'
import type { Mark } from './mark.ts'
import type { Section } from './outline.ts'
import type { Seen } from './repeats.ts'

/** What flows down the tree of headings to the blocks below. */
export interface Context extends Above {
  /** Id of the item that items found here belong to. */
  parent: string | null
  /** Heading that names a subject and becomes a theme as soon as an action is found below it. */
  theme: Section | null
  /** The action or project whose details stand here: text and lists go into it. */
  within: ReadItem | null
  /** The item whose heading stands right above: its own paragraphs are its text. */
  home: ReadItem | null
  /** Kind that the headings right below get, where a heading such as 'Pillars' announces them. */
  headings: Above['kind']
  /** The heading right above names the kind, not one further up. */
  named: boolean
  /** The heading above says 'priorities': it rules the lists right below it, not the headings. */
  priorities: boolean
  /** Where narrative goes. */
  section: ReadSection
}

/** The list that was read last, for points that go on counting after an interruption. */
export interface Series {
  mark: Mark
  kind: NonNullable<Above['kind']>
  label: string | null
  parent: string | null
  toWork: boolean
}

/** One reading in progress. */
export interface Work {
  document: Document
  harvest: Harvest
  seen: Seen
  /** Themes made so far, by the heading that they came from. */
  themes: Map<Section, string>
  series: Series | null
  /** Objectives listed under a subject before an action made it a theme. */
  early: { item: ReadItem; section: Section }[]
  /** Lists inside sentences, kept until the end. */
  mentions: Mention[]
  /** Sheets of a workbook whose names are themes. */
  sheets: ReadonlySet<string>
  /** Every heading of the document, folded, with what a list announced it to be. */
  headings: Map<string, { kind: ItemKind; label: string | null } | null>
  /** The document's title, which names no kind for what follows. */
  title: Block | null
}
