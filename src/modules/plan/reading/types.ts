/** Shapes that the reader of plan documents passes along: extracted lines in, a reading out. */

export type DocumentLanguage = 'nl' | 'fr' | 'en' | 'de'
export type Standing = 'adopted' | 'draft' | 'position' | 'unknown'
export const itemKinds = [
  'theme',
  'objective',
  'action',
  'project',
  'ambition',
  'principle',
  'pillar',
  'target_group',
  'setting',
  'condition',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Where a line stands in the document; one form per family of formats, all counted from 1. */
export type Source =
  | { line: number }
  | { page: number }
  | { paragraph: number }
  | { sheet: string; row: number }

export type DropReason =
  | 'page_header'
  | 'page_footer'
  | 'page_number'
  | 'table_of_contents'
  | 'decoration'
  | 'repeated_header_row'

/**
 * One non-empty extracted line: a physical line (txt, md), a visual line with hyphenation kept (pdf),
 * a paragraph (docx, odt), a row (xlsx, csv). Formats fill in only what they know.
 */
export interface Line {
  source: Source
  /** Text without markup or list marker; white space folded. */
  text: string
  /** Heading depth 1–9 where the format itself says so (markdown, a Word style) or type size does (pdf). */
  heading?: number
  /** A list item or numbered heading: its marker as printed, punctuation off ('1', '3.2', 'a', '•', '-'), depth from 0. */
  list?: { marker: string; ordered: boolean; depth: number }
  /** Words in bold that open the line; equals `text` where all of it is bold. */
  bold?: string
  /** Left edge: characters (txt, md), points (pdf), twips divided by 20 (docx, odt). */
  indent?: number
  /** Type size in points, where known. */
  size?: number
  /** True where an empty line or a wider gap stands before this line. */
  gap?: boolean
  /** Table row: cell texts in order of the columns; `text` then joins them with ' | '. */
  cells?: string[]
  /** True for the heading row of a table. */
  headerRow?: boolean
  /** Which table the row belongs to, counted from 1. */
  table?: number
  /** A footnote or endnote body, with its mark. */
  footnote?: string
  /** Set where the extractor knows the line is furniture and not content. */
  drop?: DropReason
  /** True where this line continues the line before in the same paragraph (pdf geometry, hard-wrapped txt and md). */
  continues?: boolean
}

export type Format = 'txt' | 'md' | 'docx' | 'odt' | 'pdf' | 'xlsx' | 'csv'

/** What a person should know of a reading: a code, and what fills its sentence in `warning-words.ts`. */
export interface ReadWarning {
  code:
    | 'unreadable'
    | 'changes'
    | 'hidden_text'
    | 'comments'
    | 'columns'
    | 'quotation'
    | 'hidden_sheet'
    | 'hidden_rows'
    | 'lost_sheet'
    | 'lost_pages'
    | 'blank_pages'
    | 'nesting_lost'
    | 'list_twice'
    | 'table_twice'
    | 'item_twice'
    | 'count_differs'
  n?: number
  name?: string
}

/** What an extractor gives: every non-empty line of the document in reading order, furniture marked. */
export interface Extract {
  format: Format
  /** Title and author from the file's own properties, if any. */
  title: string | null
  author: string | null
  pages: number | null
  lines: Line[]
  warnings: ReadWarning[]
}

export type Refusal =
  | 'empty'
  | 'too_large'
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'unknown_format'
  | 'too_slow'
  | 'too_much_memory'

/** Why a file was not read; `limit` is the bound that was broken, in MB or seconds, where there is one. */
export interface Refused {
  ok: false
  reason: Refusal
  limit?: number
  /** Where the refusal follows from an unforeseen error: what it was, for the log. */
  cause?: string
}

/** The sentence for people comes from `refusalMessage(refused, fileName, language)`. */
export type Extracted = { ok: true; extract: Extract } | Refused

export interface ReadTarget {
  value: number
  unit: string | null
  baseline: number | null
  due: string | null
}

export interface ReadPart {
  text: string
  source: Source
}

export interface ReadItem {
  id: string
  kind: ItemKind
  /** The document's own word for it ('actiepunt', 'mesure', 'recommendation'). */
  label: string | null
  number: string | null
  /** Its heading, or the bold words that open it, else its first clause. */
  title: string
  text: string
  parts: ReadPart[]
  parent: string | null
  to_be_worked_out: boolean
  lead: string | null
  partners: string[]
  due: string | null
  mode: 'do' | 'advocate'
  targets: ReadTarget[]
  refers_to: string[]
  source: Source
}

export interface ReadSection {
  id: string
  title: string
  parent: string | null
  text: string
  source: Source
}

/** Coverage counts non-empty extracted lines: total = items + narrative + dropped.length. */
export interface Coverage {
  total: number
  items: number
  narrative: number
  dropped: { at: Source; reason: DropReason }[]
}

export interface Reading {
  title: string
  author: string | null
  standing: Standing
  language: DocumentLanguage
  period: { from: string; to: string } | null
  items: ReadItem[]
  sections: ReadSection[]
  counts: Partial<Record<ItemKind, number>>
  coverage: Coverage
  warnings: ReadWarning[]
}

/** The reading, and the lines that it was made of, so that both can be laid side by side. */
export type ReadOutcome = { ok: true; reading: Reading; lines: Line[] } | Refused
