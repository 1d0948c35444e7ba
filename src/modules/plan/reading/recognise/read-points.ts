import type { ItemKind, ReadItem } from '../types.ts'
import { announces } from './announced.ts'
import { assignField } from './assign-field.ts'
import type { Context, Work } from './context.ts'
import { fieldLines } from './fields.ts'
import { firstClause } from './first-clause.ts'
import { judge, type Verdict } from './judge.ts'
import { labelledOf } from './labelled.ts'
import { actionShare } from './likeness.ts'
import { continuesMark } from './mark.ts'
import { flatten, nest, type Point } from './nest.ts'
import { addToItem } from './place-text.ts'
import type { Run } from './point-runs.ts'
import { themeOf } from './theme-of.ts'

const containers: ReadonlySet<ItemKind> = new Set(['theme', 'objective', 'pillar'])
const seeOnly = /^(?:zie|voir|see|siehe|cf\.?|vgl\.?)\s/iu

/** Reads one run of points: decides what they are and makes items of them, or leaves them as narrative. */
export function readPoints(run: Run, before: string, context: Context, work: Work): void {
  for (const note of run.notes) work.harvest.narrate(context.section, note)
  const { points, lost } = nest(run.points, run.extras, work.document.lexicon.accounts)
  if (lost) work.harvest.warn({ code: 'nesting_lost' })
  const goesOn = resumed(points, context, work)
  if (context.within && !context.excluded && !goesOn) {
    for (const point of points) addBelow(context.within, [point], work)
    return
  }
  const verdict =
    goesOn ??
    judge(
      points.map((point) => point.block),
      before,
      context,
      work.document,
    )
  const texts = points.map((point) => point.block.text)
  if (verdict && announces(texts, verdict, work)) {
    narrate(points, context, work)
    return
  }
  if (verdict && work.seen.repeats(verdict.kind, texts)) {
    work.harvest.warn({ code: 'list_twice', n: texts.length })
    narrate(points, context, work)
    return
  }
  const grouped = verdict?.kind === 'action' && points.length > 1 && points.every(isGroup)
  const parent = goesOn
    ? work.series!.parent
    : verdict
      ? parentFor(verdict.kind, context, work)
      : context.parent
  let last: ReadItem | null = null
  for (const point of points) {
    // 'Lead: …' as a point of its own belongs to the point before it.
    if (last && verdict && fieldLines(point.block).length) addBelow(last, [point], work)
    else if (grouped) readGroup(point, verdict!, parent, context, work)
    else last = readPoint(point, verdict, parent, context, work) ?? last
  }
}

/** The verdict of an earlier list that these points go on counting, after something else stood in between. */
function resumed(points: Point[], context: Context, work: Work): Verdict | null {
  const { series } = work
  const first = points[0]?.block
  if (!series || !first?.mark || context.excluded || !continuesMark(series.mark, first.mark)) return null
  const interrupted = context.within !== null || (first.mark.path.length > 1 && context.kind === null)
  return interrupted ? { kind: series.kind, label: series.label, toWork: series.toWork } : null
}

/** Actions and projects call their theme into being; other kinds join it only where it stands already. */
function parentFor(kind: ItemKind, context: Context, work: Work): string | null {
  if (kind === 'action' || kind === 'project') return themeOf(context, work)
  return (context.theme && work.themes.get(context.theme)) ?? context.parent
}

function readPoint(
  point: Point,
  verdict: Verdict | null,
  parent: string | null,
  context: Context,
  work: Work,
): ReadItem | null {
  const { block } = point
  const labelled = context.excluded ? null : labelledOf(block.text, work.document.lexicon)
  // A label alone is enough for what it says to be: 'Our goal in the short term: …'.
  const named = labelled
  const kind = named?.kind ?? verdict?.kind
  const reference = seeOnly.test(block.text) && block.text.length < 100
  if (!kind || reference) {
    narrate([point], context, work)
    return null
  }
  const bold =
    block.bold && block.bold.length < block.text.length - 1 ? block.bold.replace(/[\s.:]+$/, '') : ''
  const early = parent === null && context.theme !== null && !work.themes.has(context.theme)
  const item = work.harvest.item({
    kind,
    label: named?.label ?? verdict?.label ?? null,
    number: named?.number ?? (block.mark && block.mark.style !== 'bullet' ? block.mark.printed : null),
    title: bold || (named ? firstClause(named.rest) : ''),
    text: block.text,
    parent: named && !verdict ? parentFor(kind, context, work) : parent,
    toWork: verdict?.toWork ?? context.toWork,
    asks: context.asks,
    block,
  })
  for (const line of fieldLines(block)) assignField(item, line, work.document.lexicon)
  if (early && kind === 'objective') work.early.push({ item, section: context.theme! })
  work.seen.add(item)
  if (block.mark && block.mark.style !== 'bullet') {
    work.series = {
      mark: block.mark,
      kind,
      label: item.label,
      parent: item.parent,
      toWork: item.to_be_worked_out,
    }
  }
  for (const more of point.more) addToItem(item, more, work)
  if (containers.has(kind) && holdsActions(point, work)) {
    for (const below of point.below)
      readPoint(below, { kind: 'action', label: null, toWork: context.toWork }, item.id, context, work)
  } else addBelow(item, point.below, work)
  return item
}

/** A few words without an end, over points of their own: a subject that groups them, as all its neighbours do. */
function isGroup(point: Point): boolean {
  const { text } = point.block
  return point.below.length > 1 && text.split(' ').length <= 4 && !/[.:;]$/.test(text)
}

function readGroup(
  point: Point,
  verdict: Verdict,
  parent: string | null,
  context: Context,
  work: Work,
): void {
  const theme = readPoint(
    { ...point, below: [] },
    { ...verdict, kind: 'theme', label: null },
    parent,
    context,
    work,
  )
  for (const below of point.below) readPoint(below, verdict, theme?.id ?? parent, context, work)
}

/** Points below a theme or an objective are its actions where they read as such in a plan. */
function holdsActions(point: Point, work: Work): boolean {
  const texts = point.below.map((below) => below.block.text)
  if (texts.some((text) => labelledOf(text, work.document.lexicon)?.kind === 'action')) return true
  return work.document.plan && texts.length > 0 && actionShare(texts, work.document.lexicon) >= 0.5
}

/** A sub-list belongs to its item as parts; a point that fills in a field goes into the text. */
function addBelow(item: ReadItem, points: Point[], work: Work): void {
  for (const block of flatten(points)) {
    if (block.type === 'point' && fieldLines(block).length === 0) work.harvest.part(item, block)
    else addToItem(item, block, work)
  }
}

function narrate(points: Point[], context: Context, work: Work): void {
  for (const block of flatten(points)) work.harvest.narrate(context.section, block)
}
