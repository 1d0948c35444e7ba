import type { ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import { dueIn } from './due.ts'
import { inlineFields } from './fields.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { modeOf } from './mode.ts'
import { References } from './references.ts'
import { targetsIn } from './targets.ts'
import { saysToWork } from './to-work.ts'

const aiming: ReadonlySet<ReadItem['kind']> = new Set(['action', 'project', 'ambition', 'objective'])

/** Fills in what an item's own words say: its date, its targets, whether it advocates, what it points at. */
export function addDetails(items: ReadItem[], lexicon: Compiled): void {
  const references = new References(items)
  for (const item of items) {
    const words = item.text.startsWith(item.title) ? item.text : `${item.title}\n${item.text}`
    if (aiming.has(item.kind)) {
      item.due ??= dueIn(words, lexicon)
      if (!item.targets.length) item.targets = targetsIn(words, item.due, lexicon)
    }
    if ((item.kind === 'action' || item.kind === 'project') && item.lead === null) {
      for (const line of inlineFields(item.text))
        if (line.field !== 'number') assignField(item, line, lexicon)
    }
    if (item.kind === 'action' || item.kind === 'project') bracketed(item)
    if (item.kind === 'action') {
      if (item.mode === 'do') item.mode = modeOf(item.title, item.text || item.title, lexicon)
      if (saysToWork(words, lexicon)) item.to_be_worked_out = true
    }
    item.refers_to = references.of(item, lexicon)
  }
}

/** '(GGD, 2026)' at the end of an action: who, and by when. */
function bracketed(item: ReadItem): void {
  const match = /\((\p{L}[^(),\d]{1,50}),\s*((?:\p{L}+\s+){0,3}20\d\d)\)\.?$/u.exec(item.text.slice(-140))
  if (!match) return
  item.lead ??= match[1]!.trim()
  item.due ??= match[2]!
}
