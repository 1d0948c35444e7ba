import type { ItemKind, ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import type { Context, Work } from './context.ts'
import { dueIn } from './due.ts'
import { fieldLines } from './fields.ts'
import { firstClause } from './first-clause.ts'
import { readInline } from './inline-list.ts'
import { type Labelled, labelledOf } from './labelled.ts'
import { isSection, type Section } from './outline.ts'
import { placeText } from './place-text.ts'
import { takeRun } from './point-runs.ts'
import { readPoints } from './read-points.ts'
import { readTable } from './read-table.ts'
import { themeOf } from './theme-of.ts'
import { toldActions } from './told-actions.ts'

type Walk = (section: Section, above: Context, work: Work) => void

/** Reads what stands under one heading, in order: paragraphs, lists, tables, then deeper headings. */
export function readChildren(section: Section, context: Context, work: Work, walk: Walk): void {
  const { children } = section
  let current = context
  const bare = !children.some((child) => !isSection(child) && child.type === 'point')
  const told = toldActions(section, context, work)
  let before = ''
  // A paragraph 'Actie 3: …' is an item of its own; what follows it belongs to it.
  let paragraph: ReadItem | null = null
  for (let at = 0; at < children.length; ) {
    const child = children[at]!
    if (isSection(child)) {
      before = ''
      current = context
      walk(child, context, work)
      at++
    } else if (child.type === 'point') {
      const run = takeRun(children, at)
      readPoints(run, before, current, work)
      before = ''
      at = run.end
    } else if (child.type === 'row') {
      at = readTable(children, at, before, current, work)
      before = ''
    } else {
      const own = child.type === 'note' ? null : paragraphItem(child, bare, told, context, work)
      if (own) {
        const within = own.kind === 'action' || own.kind === 'project' ? own : null
        // 'Goal: …' beside other paragraphs states one thing; with a number it opens a part of the plan.
        const holds = within !== null || own.number !== null
        paragraph = holds ? own : null
        current = holds ? { ...context, within, parent: own.id, theme: null, home: own } : context
      } else if (paragraph || !readInline(child, context, work)) placeText(child, current, work, paragraph)
      if (child.type !== 'note') before = child.text
      at++
    }
  }
}

const stating: ReadonlySet<ItemKind> = new Set(['objective', 'ambition', 'action', 'project'])

/** A paragraph that says itself what it is: a label, or bold words under a heading that names a kind. */
function paragraphItem(
  block: Block,
  bare: boolean,
  told: ReadonlySet<Block>,
  context: Context,
  work: Work,
): ReadItem | null {
  if (context.excluded || context.within) return null
  const labelled = labelledOf(block.text, work.document.lexicon)
  const opened = block.bold.length > 2 && block.bold.length < block.text.length * 0.8
  const stated =
    bare && !labelled && context.kind !== null && !context.headings && fieldLines(block).length === 0
  const bold = stated && opened
  // 'By 2030 …' under 'Ambitions' is one, without a mark too.
  const dated =
    stated && context.kind === 'ambition' && dueIn(block.text.slice(0, 60), work.document.lexicon) !== null
  const says =
    labelled?.rest && (labelled.number !== null || (stating.has(labelled.kind) && labelled.rest.length > 15))
  if (!bold && !says && !dated && !told.has(block)) return null
  const item = work.harvest.item({
    kind: labelled?.kind ?? context.kind ?? 'action',
    label: labelled?.label ?? context.label,
    number: labelled?.number ?? null,
    title: titleIn(block, bold, opened, labelled, work),
    text: block.text,
    parent: kindJoins(labelled?.kind ?? context.kind) ? themeOf(context, work) : context.parent,
    toWork: context.toWork,
    asks: context.asks,
    block,
  })
  if (item.kind === 'objective' && item.parent === null && context.theme && !work.themes.has(context.theme))
    work.early.push({ item, section: context.theme })
  work.seen.add(item)
  for (const line of fieldLines(block)) assignField(item, line, work.document.lexicon)
  return item
}

/** Bold words, without a label that they open with, else the first clause of what the paragraph says. */
function titleIn(
  block: Block,
  bold: boolean,
  opened: boolean,
  labelled: Labelled | null,
  work: Work,
): string {
  if (bold) return block.bold.replace(/[\s.:]+$/, '')
  const inBold = opened && labelled ? labelledOf(block.bold, work.document.lexicon)?.rest : undefined
  return inBold?.replace(/[\s.:]+$/, '') || firstClause(labelled?.rest ?? block.text)
}

/** Kinds whose first item calls the theme above it into being. */
function kindJoins(kind: ItemKind | null): boolean {
  return kind === null || kind === 'action' || kind === 'project'
}
