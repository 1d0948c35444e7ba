import { child, type Element, elements } from './xml.ts'

const day = 86_400_000

/** True where a number format writes a date: it holds day, month or year outside of quotation marks. */
function writesDate(code: string): boolean {
  return /[dyj]|m{3}|mm?[-/. ]|[-/. ]mm?/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

/** Which cell styles of a workbook write dates, by their index. */
export function dateStyles(root: Element | null): Set<number> {
  const custom = new Map<number, string>()
  for (const format of elements(child(root ?? undefined, 'numFmts'), 'numFmt')) {
    custom.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? '')
  }
  const dates = new Set<number>()
  elements(child(root ?? undefined, 'cellXfs'), 'xf').forEach((xf, at) => {
    const id = Number(xf.attributes.numFmtId ?? 0)
    const code = custom.get(id)
    if (code === undefined ? (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) : writesDate(code))
      dates.add(at)
  })
  return dates
}

/** Which cell styles are bold, by their index. */
export function boldStyles(root: Element | null): Set<number> {
  const fonts = elements(child(root ?? undefined, 'fonts'), 'font').map(
    (font) => child(font, 'b') !== undefined,
  )
  const bold = new Set<number>()
  elements(child(root ?? undefined, 'cellXfs'), 'xf').forEach((xf, at) => {
    if (fonts[Number(xf.attributes.fontId ?? 0)]) bold.add(at)
  })
  return bold
}

/** A serial day of Excel as ISO 8601, with the time where there is one. */
export function serialDate(serial: number, from1904: boolean): string {
  // Excel believes that 1900 was a leap year: its days before March 1900 are one off.
  const base = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const at = new Date(base + Math.round(serial * day))
  if (Number.isNaN(at.getTime())) return String(serial)
  const iso = at.toISOString()
  return serial % 1 ? iso.slice(0, 16) : iso.slice(0, 10)
}

/** Column number (from 0) of a cell's address such as 'AB12'. */
export function columnOf(address: string): number {
  let column = 0
  for (const char of /^[A-Z]+/i.exec(address)?.[0].toUpperCase() ?? 'A')
    column = column * 26 + char.charCodeAt(0) - 64
  return column - 1
}
