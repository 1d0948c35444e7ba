import type { DropReason } from '../types.ts'
import type { PdfPage } from './pdf-page.ts'
import type { Segment } from './pdf-rows.ts'
import { isPageNumber } from './text-line.ts'

/** A line across the page near its top or bottom edge. */
interface Edge {
  page: number
  top: boolean
  y: number
  segments: Segment[]
  text: string
}

/** Segments of a page that share a baseline, from top to bottom. */
export function rowsOf(segments: Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - segment.y) <= 2) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

function edgesOf(page: PdfPage, segments: Segment[]): Edge[] {
  const rows = rowsOf(segments)
  const edge = (row: Segment[], top: boolean): Edge => ({
    page: page.number,
    top,
    y: top ? row[0]!.y : page.height - row[0]!.y,
    segments: row,
    text: row.map((one) => one.text).join(' '),
  })
  const high = rows.slice(0, 4).filter((row) => row[0]!.y < page.height * 0.15)
  const low = rows.slice(-4).filter((row) => row[0]!.y > page.height * 0.85)
  return [...high.map((row) => edge(row, true)), ...low.map((row) => edge(row, false))]
}

/** The text itself, and the text with a figure that counts along with the pages taken relative to them. */
function keysOf(edge: Edge): string[] {
  const side = edge.top ? 'top' : 'low'
  const keys = [`${side} ${edge.text.toLowerCase()}`]
  for (const found of edge.text.matchAll(/\d{1,4}/g)) {
    const offset = Number(found[0]) - edge.page
    const rest = `${edge.text.slice(0, found.index)}#${edge.text.slice(found.index + found[0].length)}`
    if (Math.abs(offset) < 1000) keys.push(`${side} ${rest.toLowerCase()} ${offset}`)
  }
  return keys
}

const roman = /^[ivxl]{1,6}$/i
const lone = (text: string): boolean => /^[-–—|\s]*\d{1,4}[-–—|.\s]*$/.test(text) || isPageNumber(text)

/** Often enough to be the page's and not the text's: on many pages, or on pages that follow one another. */
function repeats(pages: number[], total: number): boolean {
  const sorted = [...new Set(pages)].sort((a, b) => a - b)
  if (sorted.length < 2) return false
  if (total <= 4 || sorted.length >= total * 0.4) return true
  const steps = sorted.slice(1).map((page, at) => page - sorted[at]!)
  return sorted.length >= 3 && steps.filter((step) => step <= 2).length >= steps.length * 0.7
}

/** Furniture stands at the edge: what has a line of text between itself and the edge is text as well. */
function keepOutermost(edges: Edge[], found: Map<Segment, DropReason>): void {
  const sides = Map.groupBy(edges, (edge) => `${edge.page} ${edge.top}`)
  for (const side of sides.values()) {
    let inside = false
    for (const edge of side.sort((a, b) => a.y - b.y)) {
      inside ||= !found.has(edge.segments[0]!)
      if (inside) for (const segment of edge.segments) found.delete(segment)
    }
  }
}

/** Which segments are page headers, footers or page numbers, by what returns at the same place. */
export function furniture(pages: { page: PdfPage; segments: Segment[] }[]): Map<Segment, DropReason> {
  const edges = pages.flatMap(({ page, segments }) => edgesOf(page, segments))
  const groups = new Map<string, Edge[]>()
  for (const edge of edges)
    for (const key of keysOf(edge)) groups.set(key, [...(groups.get(key) ?? []), edge])
  const found = new Map<Segment, DropReason>()
  const mark = (edge: Edge): void => {
    const reason = lone(edge.text) ? 'page_number' : edge.top ? 'page_header' : 'page_footer'
    for (const segment of edge.segments) found.set(segment, reason)
  }
  for (const group of groups.values()) {
    // The same place: a heading that happens to open three pages stands lower than a page's header.
    for (const edge of group) {
      const same = group.filter((other) => Math.abs(other.y - edge.y) <= 8)
      if (
        repeats(
          same.map((other) => other.page),
          pages.length,
        )
      )
        mark(edge)
    }
  }
  keepOutermost(edges, found)
  for (const edge of edges) {
    const outer = edges.every(
      (other) => other.page !== edge.page || other.top !== edge.top || other.y >= edge.y,
    )
    if (
      outer &&
      !found.has(edge.segments[0]!) &&
      (lone(edge.text) || (roman.test(edge.text) && edge.text.length < 6))
    )
      mark(edge)
  }
  return found
}
