import { z } from 'zod'
import { maySee, query, type ReadTx } from '../../../platform/access/index.ts'
import { type Linked, linksOf, type StoryRow, storyOf } from '../../../platform/cards/index.ts'
import { itemRef } from '../items/cards.ts'
import { type Attached, filesOf } from './attachments.ts'

/** An item elsewhere that this one continues, or that continues this one. */
export interface Kin {
  relation: 'continues' | 'continued_by'
  key: string
  slug: string
  number: string | null
  title: Record<string, string>
  planTitle: Record<string, string>
}

/** What a page of one item needs beside the plan: its story, its kin in other plans, what hangs on it. */
export interface ItemStory {
  lines: StoryRow[]
  kin: Kin[]
  files: Attached[]
  /** As they stand today: a page of the past has none. */
  links: Linked[]
}

async function kinOf(tx: ReadTx, itemId: string, continuesId: string | null): Promise<Kin[]> {
  const rows = await tx.db
    .selectFrom('plan.item as i')
    .innerJoin('plan.plan as p', (join) =>
      join.onRef('p.authority_id', '=', 'i.authority_id').onRef('p.id', '=', 'i.plan_id'),
    )
    .select([
      'i.id',
      'i.key',
      'i.number',
      'i.title',
      'i.level',
      'i.audience',
      'p.slug',
      'p.title as plan_title',
    ])
    .where('i.authority_id', '=', tx.scope.authorityId)
    .where((eb) =>
      eb.or([eb('i.continues_id', '=', itemId), ...(continuesId ? [eb('i.id', '=', continuesId)] : [])]),
    )
    .orderBy('i.id')
    .execute()
  return rows
    .filter((row) =>
      maySee(tx.scope, {
        authorityId: tx.scope.authorityId,
        level: row.level as 'public',
        audience: row.audience,
      }),
    )
    .map((row) => ({
      relation: row.id === continuesId ? 'continues' : 'continued_by',
      key: row.key,
      slug: row.slug,
      number: row.number,
      title: row.title,
      planTitle: row.plan_title,
    }))
}

/** The story of an item until a moment, newest first, its lineage over plans, its files and links. */
export const itemStory = query({
  input: z.object({ itemId: z.uuid(), continuesId: z.uuid().nullable(), until: z.date().optional() }),
  may: () => true,
  async run(tx, input): Promise<ItemStory> {
    const ref = itemRef(input.itemId)
    const [lines, kin, files, links] = await Promise.all([
      storyOf(tx, ref, input.until),
      kinOf(tx, input.itemId, input.continuesId),
      filesOf(tx, input.itemId, input.until),
      input.until ? [] : linksOf(tx, ref),
    ])
    return { lines, kin, files, links }
  },
})
