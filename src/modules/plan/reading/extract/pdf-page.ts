import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { operators } from './pdf-open.ts'

/** A run of text as placed on a page; y counts down from the top, in points. */
export interface Piece {
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: boolean
}

/** A ruling line, straight across or straight down. */
export interface Rule {
  across: boolean
  /** y of a line across, x of a line down. */
  at: number
  from: number
  to: number
}

export interface PdfPage {
  number: number
  width: number
  height: number
  pieces: Piece[]
  rules: Rule[]
  /** Text that runs up, down or aslant: outside of the page's flow. */
  turned: string[]
}

type Matrix = [number, number, number, number, number, number]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const heavyName = /bold|black|heavy|demi/i

/** Text runs of a page; `deep` also asks for its drawing, which tells bold type and ruling lines. */
export async function readPage(page: PDFPageProxy, deep: boolean): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 })
  const flip = view.transform as Matrix
  const found: PdfPage = {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    pieces: [],
    rules: [],
    turned: [],
  }
  const drawing = deep ? await drawingOf(page, flip).catch(() => null) : null
  if (drawing) found.rules = drawing.rules
  const hyphens = new SoftHyphens(drawing?.glyphs ?? '')
  const bold = new Map<string, boolean>()
  const isBold = (font: string): boolean => {
    const known = bold.get(font)
    if (known !== undefined) return known
    let heavy = false
    if (page.commonObjs.has(font)) {
      const data = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean }
      heavy = Boolean(data.bold || data.black || heavyName.test(data.name ?? ''))
    }
    bold.set(font, heavy)
    return heavy
  }
  const content = await page.getTextContent({ disableNormalization: false })
  for (const item of content.items) {
    if (!('str' in item) || !item.str.trim()) continue
    const [a, b, c, d, e, f] = times(flip, item.transform as Matrix)
    const size = Math.hypot(c, d)
    const text = hyphens.restore(item.str)
    if (Math.abs(b) > Math.abs(a) * 0.05 || a < 0) {
      found.turned.push(text)
      continue
    }
    found.pieces.push({
      text,
      x: e,
      right: e + item.width,
      y: f,
      size: Math.round(size * 10) / 10,
      bold: isBold(item.fontName),
    })
  }
  return found
}

/**
 * The engine leaves soft hyphens out of its text, though at the end of a line they are printed. They are
 * still among the drawn characters, which come in the same order: walked through side by side.
 */
class SoftHyphens {
  private readonly glyphs: string
  private at = 0

  constructor(glyphs: string) {
    this.glyphs = glyphs.includes('\u00ad') ? glyphs : ''
  }

  /** The text, with a hyphen after it where one was drawn. */
  restore(text: string): string {
    if (this.at >= this.glyphs.length) return text
    for (const char of text.replace(/\s/g, '')) {
      while (this.glyphs[this.at] === '\u00ad') this.at++
      if (this.glyphs[this.at] !== char) {
        // Text that was normalised or turned round: no way to keep in step on this page.
        this.at = this.glyphs.length
        return text
      }
      this.at++
    }
    return this.glyphs[this.at] === '\u00ad' ? `${text.trimEnd()}-` : text
  }
}

/** Lines that are drawn on the page and the edges of its boxes, and all characters in order of drawing. */
async function drawingOf(page: PDFPageProxy, flip: Matrix): Promise<{ rules: Rule[]; glyphs: string }> {
  const list = await page.getOperatorList()
  const rules: Rule[] = []
  let matrix = flip
  const stack: Matrix[] = []
  const glyphs: string[] = []
  for (let at = 0; at < list.fnArray.length; at++) {
    const operator = list.fnArray[at]
    const values = list.argsArray[at] as unknown[]
    if (operator === operators.save) stack.push(matrix)
    else if (operator === operators.restore) matrix = stack.pop() ?? flip
    else if (operator === operators.transform) matrix = times(matrix, values as unknown as Matrix)
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix)
      if (Array.isArray(values[0])) matrix = times(matrix, values[0] as Matrix)
    } else if (operator === operators.paintFormXObjectEnd) matrix = stack.pop() ?? flip
    else if (operator === operators.constructPath && rules.length < 20_000) trace(values, matrix, rules)
    else if (operator === operators.showText) {
      for (const glyph of values[0] as ({ unicode?: string } | number | null)[]) {
        if (glyph && typeof glyph !== 'number' && glyph.unicode) glyphs.push(glyph.unicode)
      }
    }
  }
  return { rules, glyphs: glyphs.join('').replace(/\s/g, '').normalize('NFKC') }
}

/** Reads the straight lines out of one path: operators 0 move, 1 line, 2 and 3 curves, 4 close. */
function trace(values: unknown[], matrix: Matrix, rules: Rule[]): void {
  if (values[0] === operators.endPath || values[0] === operators.clip) return
  const data = (values[1] as (ArrayLike<number> | null)[] | undefined)?.[0]
  if (!data || typeof data.length !== 'number' || data.length > 20_000) return
  const spot = (x: number, y: number): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ]
  let from: [number, number] = [0, 0]
  let first = from
  const line = (to: [number, number]): void => {
    const dx = Math.abs(to[0] - from[0])
    const dy = Math.abs(to[1] - from[1])
    if (dy < 1 && dx > 8)
      rules.push({
        across: true,
        at: (from[1] + to[1]) / 2,
        from: Math.min(from[0], to[0]),
        to: Math.max(from[0], to[0]),
      })
    else if (dx < 1 && dy > 5)
      rules.push({
        across: false,
        at: (from[0] + to[0]) / 2,
        from: Math.min(from[1], to[1]),
        to: Math.max(from[1], to[1]),
      })
    from = to
  }
  for (let k = 0; k < data.length; ) {
    const operator = data[k]
    if (operator === 0) {
      from = spot(data[k + 1]!, data[k + 2]!)
      first = from
      k += 3
    } else if (operator === 1) {
      line(spot(data[k + 1]!, data[k + 2]!))
      k += 3
    } else if (operator === 2 || operator === 3) {
      const width = operator === 2 ? 7 : 5
      from = spot(data[k + width - 2]!, data[k + width - 1]!)
      k += width
    } else if (operator === 4) {
      line(first)
      k += 1
    } else return
  }
}
