import type { Line } from '../types.ts'
import type { Mark } from './mark.ts'

/** Lines of the document that belong together: a paragraph, a point with its hanging text, a row, a heading. */
export interface Block {
  type: 'heading' | 'text' | 'point' | 'row' | 'note'
  text: string
  /** Places of its lines in the extract. */
  lines: number[]
  first: Line
  mark: Mark | null
  /** Words in bold that open it. */
  bold: string
  /** Depth of its list, or -1. */
  depth: number
  indent: number
  gapBefore: boolean
  /** Depth of the heading as the format gives it, 0 where it gives none. */
  level: number
}
