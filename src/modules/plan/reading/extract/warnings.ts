import type { ReadWarning } from '../types.ts'

/** What a reader of a document should know though it was read. */
export const warnings = {
  unreadable: (n: number): ReadWarning => ({ code: 'unreadable', n }),
  changes: (n: number): ReadWarning => ({ code: 'changes', n }),
  hiddenText: (n: number): ReadWarning => ({ code: 'hidden_text', n }),
  comments: (): ReadWarning => ({ code: 'comments' }),
  columns: (n: number): ReadWarning => ({ code: 'columns', n }),
  quotation: (): ReadWarning => ({ code: 'quotation' }),
  hiddenSheet: (name: string): ReadWarning => ({ code: 'hidden_sheet', name }),
  hiddenRows: (name: string, n: number): ReadWarning => ({ code: 'hidden_rows', name, n }),
  lostSheet: (name: string): ReadWarning => ({ code: 'lost_sheet', name }),
  lostPages: (n: number): ReadWarning => ({ code: 'lost_pages', n }),
  blankPages: (n: number): ReadWarning => ({ code: 'blank_pages', n }),
}
