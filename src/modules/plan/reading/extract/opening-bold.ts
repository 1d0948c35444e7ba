/** Takes Markdown's marks of emphasis out of a text and tells which bold words opened it. */
export function openingBold(text: string): { text: string; bold?: string } {
  if (!/[*_]/.test(text)) return { text }
  const opening = /^(\*{2,3}|_{2,3})(?=\S)(.+?)\1/.exec(text)
  const plain = (part: string): string =>
    part
      .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
  const out = plain(text).trim()
  return opening ? { text: out, bold: plain(opening[2]!).trim() } : { text: out }
}
