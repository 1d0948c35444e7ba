const MB = 1024 * 1024

/** Bounds within which a document is read; beyond them it is refused with a message that names the bound. */
export const limits = {
  /** A whole file, in MB: more is not even opened. */
  fileMB: 250,
  /** Plain text, Markdown and CSV, in MB. */
  textMB: 10,
  /** One part inside a Word, OpenDocument or Excel file once inflated, in MB. */
  partMB: 32,
  /** All parts of one such file that are read, once inflated, in MB. */
  inflatedMB: 64,
  /** Nesting of XML elements. */
  depth: 400,
  /** XML elements in one part. */
  elements: 800_000,
  /** Pages of a PDF; a policy plan has hundreds at most. */
  pages: 3_000,
  /** Lines that a document may give. */
  lines: 400_000,
  /** Cells of a workbook or table, empty ones between others too. */
  cells: 3_000_000,
  /** Cells in one row. */
  columns: 2_000,
  /** Characters in one line; longer ones are cut into several lines with the same source. */
  lineLength: 20_000,
}

export const bytesIn = (megabytes: number): number => megabytes * MB
