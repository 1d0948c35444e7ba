import type { Line, Source } from '../types.ts'
import { isContentsTitle } from './contents-list.ts'
import { type Series, splitHeading, splitMarker } from './marker.ts'
import { fold, isPageNumber, isRule, pushLine } from './text-line.ts'

export interface Run {
  text: string
  bold: boolean
}

/** A paragraph of a word processor, with what its format knows of it. */
export interface Paragraph {
  source: Source
  runs: Run[]
  heading?: number
  list?: Line['list']
  indent?: number
  size?: number
  drop?: Line['drop']
  footnote?: string
  gap?: boolean
}

/** Bold words that open the runs, folded. */
function openingOf(runs: Run[]): string {
  let bold = ''
  for (const run of runs) {
    if (!run.bold && run.text.trim()) break
    bold += run.text
  }
  return fold(bold)
}

/** Runs cut at the line breaks that open a typed list ('1. …', '• …'); other breaks stay within the line. */
function pieces(runs: Run[]): Run[][] {
  const rows: Run[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index) rows.push([])
      rows.at(-1)!.push({ text, bold: run.bold })
    })
  }
  const joined: Run[][] = []
  for (const row of rows) {
    const text = fold(row.map((run) => run.text).join(''))
    const marked = splitMarker(text)
    if (!joined.length || (marked?.rest.trim() && text.length < 400)) joined.push(row)
    else joined.at(-1)!.push({ text: '\n', bold: row[0]?.bold ?? false }, ...row)
  }
  return joined
}

/** Gives a paragraph's lines; a marker that was typed by hand is split off like one that the program counts. */
export function pushParagraph(lines: Line[], paragraph: Paragraph, series: Series): void {
  const { runs, ...form } = paragraph
  pieces(runs).forEach((row, index) => {
    const text = fold(row.map((run) => run.text).join(''))
    if (!text) return
    const line: Line = { ...form, text }
    if (index) line.gap = false
    const typed = line.list && !index ? null : form.heading ? splitHeading(text) : splitMarker(text)
    const bold = openingOf(row)
    if (isRule(text)) line.drop ??= 'decoration'
    else if (isPageNumber(text)) line.drop ??= 'page_number'
    else if (isContentsTitle(text) && form.drop === 'table_of_contents') line.drop = 'table_of_contents'
    else if (typed?.rest.trim() && series.accepts(typed)) {
      line.list = { marker: typed.marker, ordered: typed.ordered, depth: line.list?.depth ?? 0 }
      line.text = typed.rest
    }
    const opening =
      bold.length > text.length - line.text.length ? bold.slice(text.length - line.text.length) : ''
    if (opening.trim()) line.bold = opening.trim()
    pushLine(lines, line)
  })
}
