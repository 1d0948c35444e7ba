/** What a reader of a document should know though it was read; sentences that stand in `Extract.warnings`. */
export const warnings = {
  unreadable: (n: number) => `${n} characters could not be read and stand as �.`,
  changes: (n: number) =>
    `The document has ${n} tracked changes: inserted text was read, deleted text was not.`,
  hiddenText: (n: number) => `${n} pieces of hidden text were left out.`,
  comments: () => 'The comments in the margin were left out.',
  columns: (n: number) => `${n} rows have more columns than are read; the last ones were left out.`,
  quotation: () => 'A quotation mark is never closed; all quotation marks were read as text.',
  hiddenSheet: (name: string) => `The sheet '${name}' is hidden; it was read all the same.`,
  hiddenRows: (name: string, n: number) =>
    `${n} rows of the sheet '${name}' are hidden; they were read all the same.`,
  lostSheet: (name: string) => `The sheet '${name}' could not be read.`,
  lostPages: (n: number) => `${n} pages could not be read.`,
  blankPages: (n: number) => `${n} pages hold no text; perhaps they are pictures.`,
}
