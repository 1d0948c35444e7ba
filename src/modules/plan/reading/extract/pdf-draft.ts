import type { DropReason, Line } from '../types.ts'
import { bodySize, furniture, rowsOf } from './pdf-furniture.ts'
import { cellAt, type Grid, grids } from './pdf-grid.ts'
import { type Flow, readingOrder } from './pdf-order.ts'
import type { PdfPage } from './pdf-page.ts'
import type { Segment } from './pdf-rows.ts'
import { alignedTables, gridRows } from './pdf-table.ts'
import { type Row, tableLines } from './table-rows.ts'

/** A line on its way, with the geometry that its structure is judged by. */
export interface Draft {
  line: Line
  /** Text with wide gaps kept as tabs. */
  raw: string
  x: number
  right: number
  y: number
  /** Edges of the column in which it stands, and which column of the document that is. */
  left: number
  edge: number
  flow: number
  height: number
  raised?: string
}

/** A drawn table as one block, so that it finds its place among the text around it. */
function whole(grid: Grid, rows: Row[], first: Segment): Segment {
  const bottom = grid.rows.at(-1)!
  return {
    ...first,
    text: rows.map((row) => row.cells.join(' ')).join(' '),
    bold: '',
    x: grid.columns[0]!,
    right: grid.columns.at(-1)!,
    y: bottom,
    size: bottom - grid.rows[0]!,
    table: rows,
  }
}

/** Puts the text of all pages in reading order, tables as rows, furniture marked. */
export class Drafts {
  readonly drafts: Draft[] = []
  readonly body: number
  private flows = 0
  private tables = 0
  private readonly furniture: Map<Segment, DropReason>

  constructor(pages: { page: PdfPage; segments: Segment[] }[]) {
    this.furniture = furniture(pages)
    this.body = bodySize(pages.flatMap(({ segments }) => segments).filter((one) => !this.furniture.has(one)))
    for (const { page, segments } of pages) this.page(page, segments)
  }

  private page(page: PdfPage, segments: Segment[]): void {
    const edge = (reason: (drop: DropReason, y: number) => boolean): void => {
      const rows = rowsOf(
        segments.filter((one) => this.furniture.has(one) && reason(this.furniture.get(one)!, one.y)),
      )
      for (const row of rows) this.row(page, row, this.furniture.get(row[0]!))
    }
    edge((_, y) => y < page.height / 2)
    let rest = segments.filter((one) => !this.furniture.has(one))
    for (const grid of grids(page)) {
      const inside = rest.filter((one) => cellAt(grid, one))
      const rows = inside.length ? gridRows(grid, inside) : []
      if (rows.length < 2 || rows.every((row) => row.cells.filter(Boolean).length < 2)) continue
      rest = [...rest.filter((one) => !inside.includes(one)), whole(grid, rows, inside[0]!)]
    }
    this.flowing(page, rest)
    for (const text of page.turned) {
      const line: Line = { source: { page: page.number }, text: text.trim(), drop: 'decoration' }
      this.drafts.push({
        line,
        raw: text,
        x: 0,
        right: 0,
        y: 0,
        left: 0,
        edge: 0,
        flow: -1,
        height: page.height,
      })
    }
    edge((_, y) => y >= page.height / 2)
  }

  private flowing(page: PdfPage, segments: Segment[]): void {
    for (const flow of readingOrder(segments)) {
      this.flows++
      const rows = rowsOf(flow.segments)
      const tables = alignedTables(rows, this.body)
      for (let at = 0; at < rows.length; at++) {
        const table = tables.find((one) => one.start === at)
        const drawn = rows[at]!.find((one) => one.table)
        if (drawn) {
          this.table(drawn.table!, drawn)
          const beside = rows[at]!.filter((one) => one !== drawn)
          if (beside.length) this.row(page, beside, undefined, flow)
        } else if (table) {
          this.table(table.rows, rows[at]![0]!)
          at = table.end - 1
        } else this.row(page, rows[at]!, undefined, flow)
      }
    }
  }

  private table(rows: Row[], first: Segment): void {
    // A table that goes on over the page repeats its heading row, which then is no content.
    const before = this.drafts.findLast((one) => !one.line.drop)
    const again = before?.line.table && before.line.cells?.length === rows[0]!.cells.length
    if (!again) this.tables++
    const lines = tableLines(rows, this.tables, 2)
    const headings = this.drafts.filter((one) => one.line.table === this.tables && one.line.headerRow)
    for (const line of lines) {
      if (again && headings.length) {
        if (headings.some((one) => one.line.text === line.text)) line.drop = 'repeated_header_row'
        delete line.headerRow
      }
      this.drafts.push({
        line,
        raw: line.text,
        x: first.x,
        right: first.right,
        y: first.y,
        left: first.x,
        edge: first.right,
        flow: -2,
        height: 0,
      })
    }
  }

  private row(page: PdfPage, row: Segment[], drop?: DropReason, flow?: Flow): void {
    const text = row.map((one) => one.text).join(' ')
    const first = row[0]!
    const line: Line = { source: { page: page.number }, text, indent: Math.round(first.x), size: first.size }
    if (drop) line.drop = drop
    else if (first.bold) line.bold = row.every((one) => one.bold === one.text) ? text : first.bold
    this.drafts.push({
      line,
      raw: row.map((one) => one.text).join('\t'),
      x: first.x,
      right: row.at(-1)!.right,
      y: first.y,
      left: flow?.left ?? first.x,
      edge: flow?.right ?? row.at(-1)!.right,
      flow: drop ? -1 : this.flows,
      height: page.height,
      ...(first.raised ? { raised: first.raised } : {}),
    })
  }
}
