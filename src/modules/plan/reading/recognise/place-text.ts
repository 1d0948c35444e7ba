import type { ReadItem } from '../types.ts'
import { assignField } from './assign-field.ts'
import type { Block } from './block.ts'
import type { Context, Work } from './context.ts'
import { fieldLines } from './fields.ts'

/** Adds a paragraph or a point to an item; where it names a field ('Lead: …') the field is filled in too. */
export function addToItem(item: ReadItem, block: Block, work: Work): void {
  for (const line of fieldLines(block)) assignField(item, line, work.document.lexicon)
  work.harvest.append(item, block)
}

/** Puts a paragraph where it belongs: into the item that it details, else into the narrative of its section. */
export function placeText(block: Block, context: Context, work: Work, paragraph: ReadItem | null): void {
  const item = context.within ?? paragraph ?? context.home
  if (block.type === 'note' || !item || context.excluded) work.harvest.narrate(context.section, block)
  else addToItem(item, block, work)
}
