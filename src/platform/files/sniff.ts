/** Kinds of files that Regie takes, by what their bytes are; a name or a browser's word decides nothing. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  csv: 'text/csv',
  markdown: 'text/markdown',
  text: 'text/plain',
} as const
export type FileKind = keyof typeof mediaTypes

/** How many bytes of the beginning {@link sniff} wants to see. */
export const headBytes = 4096

const openings: [FileKind, number, string][] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
]

/**
 * Tells a file's kind from its first bytes. The name only chooses between kinds of text and, where the
 * beginning leaves it open, between documents of one family.
 * @returns null for whatever Regie does not take
 */
export function sniff(head: Buffer, name: string): FileKind | null {
  const start = head.subarray(0, headBytes).toString('latin1')
  for (const [kind, at, bytes] of openings) if (start.startsWith(bytes, at)) return kind
  // Some programs write a few bytes before a PDF's own beginning.
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return archive(start, name)
  return text(head, name)
}

function archive(start: string, name: string): FileKind | null {
  const declared = /^mimetype(application\/vnd\.oasis\.opendocument\.(text|spreadsheet))/.exec(
    start.slice(30),
  )
  if (declared) return declared[2] === 'text' ? 'odt' : 'ods'
  if (!start.includes('[Content_Types].xml') && !start.includes('_rels/')) return null
  if (start.includes('word/')) return 'docx'
  if (start.includes('xl/')) return 'xlsx'
  const extension = /\.(docx|xlsx)$/i.exec(name)?.[1]?.toLowerCase()
  return (extension as 'docx' | 'xlsx' | undefined) ?? null
}

function text(head: Buffer, name: string): FileKind | null {
  if (head.length === 0) return null
  const sixteen = head[0] === 0xff ? head[1] === 0xfe : head[0] === 0xfe && head[1] === 0xff
  // Bytes that no text has; a text in UTF-16 says so in its first two.
  if (
    !sixteen &&
    head.subarray(0, headBytes).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  )
    return null
  const extension = /\.(csv|md|markdown)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'csv') return 'csv'
  return extension ? 'markdown' : 'text'
}
