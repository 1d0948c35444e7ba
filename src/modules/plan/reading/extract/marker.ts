import { bulletSign } from './counting.ts'

/** A list marker at the start of a line: as printed without its punctuation, and the text after it. */
export interface Marked {
  marker: string
  ordered: boolean
  rest: string
}

// Signs that are never the first character of a sentence, and Wingdings that land in the private use area.
const sign = /^([•▪▫◦●○■□◆◇►▶▸▹‣⁃∙·➢➤➔→⇒✓✔☑☐✗✘❖❑★☆\uE000-\uF8FF])[\s\u00a0]*/u
// A dash or star needs a space after it; a hyphen or en dash may also stand right before a letter.
const dash = /^(?:([-–—=]{1,2}>)[\s\u00a0]*|([-–—−‐‑*+>»])[\s\u00a0]+|([-–])(?=\p{L}))/u
// Letters that Word's symbol fonts leave behind where the bullet itself was lost.
const lost = /^(?:(o)[\s\u00a0]+(?=\S)|([Øü§¨])[\s\u00a0]+(?=[^\d\s]))/u
const number =
  /^\(?(\d{1,3}(?:\.\d{1,2}){0,7})([.)°º]{0,2})(?:[\s\u00a0]*[-–—:](?=[\s\u00a0]))?([\s\u00a0]*)/u
const letter =
  /^\(?([a-zA-Z]|[ivxlc]{1,6}|[IVXLC]{1,6})([.)])[)]?(?:[\s\u00a0]*[-–—](?=[\s\u00a0]))?([\s\u00a0]*)/u
const roman = /^(?:c?x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/i
// What follows a figure in running text: '12.5 %', '14.30 uur', '2.5 million'.
const unit =
  /^(?:%|‰|€|\$|£|°C|uur\b|u\b|h\b|Uhr\b|euro|miljoen|million|mio|miljard|milliard|km\b|ml\b|kg\b)/iu

function numbered(text: string): Marked | null {
  const found = number.exec(text)
  if (!found) return null
  const [whole, digits, mark, space] = found as unknown as [string, string, string, string]
  const rest = text.slice(whole.length)
  const levels = digits.split('.')
  const dashed = /[-–—:]/.test(whole)
  if (levels.slice(1).some((level) => level === '00') || unit.test(rest)) return null
  if (levels.length === 1 && !mark && !(dashed && rest)) return null
  if (text.startsWith('(') !== mark.includes(')') && text.startsWith('(')) return null
  // '3.text' lacks its space; '3.1text' and '12.05.2021' are something else.
  if (rest && !space && !(mark && /^[\p{L}'"“‘«([*_]/u.test(rest))) return null
  if (rest && !space && levels.length > 1 && !mark) return null
  return { marker: digits, ordered: true, rest }
}

function lettered(text: string): Marked | null {
  const found = letter.exec(text)
  if (!found) return null
  const [whole, mark, close, space] = found as unknown as [string, string, string, string]
  const rest = text.slice(whole.length)
  if (mark.length > 1 && !roman.test(mark)) return null
  if (text.startsWith('(') && close !== ')') return null
  if (rest && !space && close === '.') return null
  return { marker: mark, ordered: true, rest }
}

/**
 * Splits the list marker from a line: '1.', '1)', '3.1', '1.text', 'a.', '(a)', 'IV.', '1°', dashes and
 * bullets of any kind. A bare figure ('10 extra containers', '1 Inleiding') is no marker.
 */
export function splitMarker(text: string): Marked | null {
  const plain = sign.exec(text) ?? dash.exec(text) ?? lost.exec(text)
  if (plain) {
    const rest = text.slice(plain[0].length)
    const marker = (plain[1] ?? plain[2] ?? plain[3])!
    return { marker: marker.length === 1 ? bulletSign(marker) : marker, ordered: false, rest }
  }
  return numbered(text) ?? lettered(text)
}

/** True where a number begins a series or comes next in it: '1', or '5' after '4', '3.2' after '3.1'. */
export function follows(last: string, marker: string): boolean {
  if (!/^\d/.test(marker)) return true
  const own = marker.split('.').map(Number)
  const before = last.split('.').map(Number)
  const step = own.at(-1)! - (before[own.length - 1] ?? 0)
  return own.at(-1) === 1 || (step === 1 && own.slice(0, -1).every((level, at) => level === before[at]))
}

/** Marker of a letter or Roman series continues one seen before, or begins one: keeps 'A. Janssens' out. */
export class Series {
  private readonly seen = new Set<string>()

  accepts(marked: Marked): boolean {
    const mark = marked.marker
    if (!/^[A-Z]$/.test(mark)) return true
    const before = String.fromCharCode(mark.charCodeAt(0) - 1)
    const fits = mark === 'A' || /^[IVXLC]$/.test(mark) || this.seen.has(before)
    if (fits) this.seen.add(mark)
    return fits
  }
}

/** Depth of a list item from its left edge: deeper edges open a level, shallower ones close it. */
export class Depths {
  private edges: number[] = []

  /** @param indent left edge; @param slack edges nearer than this count as the same. */
  at(indent: number, slack = 0.5): number {
    while (this.edges.length && this.edges.at(-1)! > indent + slack) this.edges.pop()
    if (!this.edges.length || this.edges.at(-1)! < indent - slack) this.edges.push(indent)
    return this.edges.length - 1
  }

  /** Ordinary text at this edge ends the levels that stand there or deeper. */
  text(indent: number): void {
    while (this.edges.length && this.edges.at(-1)! >= indent) this.edges.pop()
  }
}

/** The number before a heading, which needs no point after it: '1 Inleiding', '3.2 Zorg', 'IV. Suivi'. */
export function splitHeading(text: string): Marked | null {
  const bare = /^(\d{1,2}(?:\.\d{1,2}){0,6})\.?[\s\u00a0]+(?=[\p{L}'"“‘«(])/u.exec(text)
  if (bare) return { marker: bare[1]!, ordered: true, rest: text.slice(bare[0].length) }
  const marked = splitMarker(text)
  return marked?.ordered && marked.rest.trim() ? marked : null
}
