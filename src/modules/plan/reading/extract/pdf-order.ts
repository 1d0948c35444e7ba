import type { Segment } from './pdf-rows.ts'

/** Segments that are read one below the other, with the edges of their column. */
export interface Flow {
  segments: Segment[]
  left: number
  right: number
}

/** More than any page for people has: pairs of cuts are not tried there. */
const mostSegments = 3000

/** A vertical strip that no segment crosses, with text of several lines on both sides. */
function gutter(segments: Segment[], narrow: number): number | null {
  const spans = [...segments].sort((a, b) => a.x - b.x)
  let reach = spans[0]!.right
  let best: { at: number; width: number } | null = null
  for (const span of spans) {
    if (span.x - reach > narrow && (!best || span.x - reach > best.width)) {
      best = { at: (span.x + reach) / 2, width: span.x - reach }
    }
    reach = Math.max(reach, span.right)
  }
  return best?.at ?? null
}

/** True where both sides read as running text, not as cells that stand beside one another. */
function isText(side: Segment[]): boolean {
  if (side.length < 4) return false
  const left = Math.min(...side.map((one) => one.x))
  const right = Math.max(...side.map((one) => one.right))
  const full = side.filter((one) => one.right - one.x > (right - left) * 0.6).length
  return right - left > 90 && full >= side.length * 0.4
}

/** Largest empty band between lines, where both parts then read differently. */
function bands(segments: Segment[]): number[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y)
  const cuts: { at: number; gap: number }[] = []
  let bottom = sorted[0]!.y
  for (const segment of sorted) {
    const gap = segment.y - segment.size * 0.8 - bottom
    if (gap > 2) cuts.push({ at: bottom + gap / 2, gap })
    bottom = Math.max(bottom, segment.y)
  }
  return cuts
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 16)
    .map((cut) => cut.at)
}

/** Two columns of a region, if it has them. */
function columns(segments: Segment[]): [Segment[], Segment[]] | null {
  const size = segments[Math.floor(segments.length / 2)]?.size ?? 10
  const at = segments.length >= 8 ? gutter(segments, Math.max(8, size * 0.8)) : null
  if (at === null) return null
  const left = segments.filter((one) => one.right <= at)
  const right = segments.filter((one) => one.x >= at)
  return isText(left) && isText(right) ? [left, right] : null
}

const byLine = (a: Segment, b: Segment): number => a.y - b.y || a.x - b.x

function flow(segments: Segment[]): Flow {
  return {
    segments: [...segments].sort(byLine),
    left: Math.min(...segments.map((one) => one.x)),
    right: Math.max(...segments.map((one) => one.right)),
  }
}

/**
 * Reading order of a page: where a region has columns, the left one first; where a title or a picture's
 * text lies across them, the page is cut into bands and each is looked at by itself.
 */
export function readingOrder(segments: Segment[], depth = 0): Flow[] {
  if (!segments.length) return []
  const found = columns(segments)
  if (found) return found.flatMap((side) => readingOrder(side, depth + 1))
  if (depth < 6 && segments.length >= 9) {
    const cuts = bands(segments)
    for (const at of cuts) {
      const above = segments.filter((one) => one.y < at)
      const below = segments.filter((one) => one.y >= at)
      if (above.length && below.length && (hasColumns(above) || hasColumns(below))) {
        return [...readingOrder(above, depth + 1), ...readingOrder(below, depth + 1)]
      }
    }
    const middle = between(segments, cuts)
    if (middle) return middle.flatMap((part) => readingOrder(part, depth + 1))
  }
  return [flow(segments)]
}

/** Columns that stand between a part above and a part below that both run over the whole width. */
function between(segments: Segment[], cuts: number[]): [Segment[], Segment[], Segment[]] | null {
  if (segments.length > mostSegments) return null
  const sorted = [...cuts].sort((a, b) => a - b)
  for (let apart = sorted.length - 1; apart > 0; apart--) {
    for (let at = 0; at + apart < sorted.length; at++) {
      const [top, end] = [sorted[at]!, sorted[at + apart]!]
      const part = segments.filter((one) => one.y >= top && one.y < end)
      if (hasColumns(part))
        return [segments.filter((one) => one.y < top), part, segments.filter((one) => one.y >= end)]
    }
  }
  return null
}

function hasColumns(segments: Segment[]): boolean {
  return segments.length >= 8 && columns(segments) !== null
}
