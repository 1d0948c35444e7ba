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
  /** Type size of its largest word. */
  size: number
  /** Near enough to the edge of the page to be furniture at all. */
  near: boolean
}

/** Size of most of the characters of a document. */
export function bodySize(segments: Segment[]): number {
  const weights = new Map<number, number>()
  for (const one of segments) {
    const size = Math.round(one.size * 2) / 2
    weights.set(size, (weights.get(size) ?? 0) + one.text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
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
  const high = rows.filter((row) => row[0]!.y < page.height / 2).slice(0, 5)
  const low = rows.filter((row) => row[0]!.y >= page.height / 2).slice(-5)
  const edge = (row: Segment[], top: boolean): Edge => {
    const y = top ? row[0]!.y : page.height - row[0]!.y
    return {
      page: page.number,
      top,
      y,
      segments: row,
      text: row.map((one) => one.text).join(' '),
      size: Math.max(...row.map((one) => one.size)),
      near: y < page.height * 0.15,
    }
  }
  return [...high.map((row) => edge(row, true)), ...low.map((row) => edge(row, false))]
}

/** The text itself, and the text with a figure that counts along with the pages taken relative to them. */
function keysOf(edge: Edge, body: number): string[] {
  const side = edge.top ? 'top' : 'low'
  const keys = [`${side} ${edge.text.toLowerCase()}`]
  // 'Thema 1', 'Thema 2' in large type on pages that follow one another are headings, no running header.
  if (edge.size > body * 1.08) return keys
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

/**
 * Furniture stands at the edge, with a gap between it and the text: what has text on its outer side is text,
 * and so is what goes on into the text without a gap.
 */
function keepOutermost(edges: Edge[], found: Map<Segment, DropReason>): void {
  const sides = Map.groupBy(edges, (edge) => `${edge.page} ${edge.top}`)
  for (const side of sides.values()) {
    const sorted = side.sort((a, b) => a.y - b.y)
    const first = sorted.findIndex((edge) => !found.has(edge.segments[0]!))
    let end = first < 0 ? sorted.length : first
    while (end > 0 && sorted[end] && sorted[end]!.y - sorted[end - 1]!.y < sorted[end - 1]!.size * 1.7) end--
    // A page of nothing but a footer has no text to stand apart from.
    for (const edge of sorted.slice(end)) for (const segment of edge.segments) found.delete(segment)
  }
}

/** Which segments are page headers, footers or page numbers, by what returns at the same place. */
export function furniture(pages: { page: PdfPage; segments: Segment[] }[]): Map<Segment, DropReason> {
  const edges = pages.flatMap(({ page, segments }) => edgesOf(page, segments))
  const body = bodySize(pages.flatMap(({ segments }) => segments))
  const groups = new Map<string, Edge[]>()
  for (const edge of edges.filter((one) => one.near)) {
    for (const key of keysOf(edge, body)) {
      const group = groups.get(key)
      if (group) group.push(edge)
      else groups.set(key, [edge])
    }
  }
  const found = new Map<Segment, DropReason>()
  const mark = (edge: Edge): void => {
    const reason = lone(edge.text) ? 'page_number' : edge.top ? 'page_header' : 'page_footer'
    for (const segment of edge.segments) found.set(segment, reason)
  }
  for (const group of groups.values()) {
    // The same place: a heading that happens to open three pages stands lower than a page's header.
    for (const edge of group) {
      const same = group.filter((other) => Math.abs(other.y - edge.y) <= 8)
      const on = same.map((other) => other.page)
      const fits = edge.size <= body * 1.08 || on.length >= pages.length * 0.6
      if (fits && repeats(on, pages.length)) mark(edge)
    }
  }
  keepOutermost(edges, found)
  const outer = new Map<string, Edge>()
  for (const edge of edges) {
    const side = `${edge.page} ${edge.top}`
    if (!outer.has(side) || outer.get(side)!.y > edge.y) outer.set(side, edge)
  }
  for (const edge of outer.values()) {
    const numbers = lone(edge.text) || (roman.test(edge.text) && edge.text.length < 6)
    if (edge.near && numbers && !found.has(edge.segments[0]!)) mark(edge)
  }
  return found
}
