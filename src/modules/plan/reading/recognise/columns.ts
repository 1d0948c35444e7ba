import type { ItemKind } from '../types.ts'
import { type Compiled, fieldNamed } from './lexicon/compiled.ts'
import type { Field } from './lexicon/shape.ts'
import { firstKind } from './sense.ts'

/** What the columns of a table hold. */
export interface Columns {
  /** Per column: a kind of item, a field of the item, or nothing known. */
  roles: ({ kind: ItemKind; label: string } | { field: Field } | null)[]
  heads: string[]
  /** Column of the items themselves: the last one that names a kind, actions before all others. */
  item: number
  kind: ItemKind
  label: string | null
}

const rank: ItemKind[] = [
  'action',
  'project',
  'ambition',
  'objective',
  'theme',
  'pillar',
  'principle',
  'condition',
  'target_group',
  'setting',
]

function roleOf(head: string, lexicon: Compiled): Columns['roles'][number] {
  const text = head.trim()
  // 'Target group' names a kind, yet beside actions it is a field; fields with a colon of their own win.
  const field = fieldNamed(text)
  if (field) return { field }
  if (lexicon.promises.test(text.replace(/\?$/, ''))) return { field: 'what' }
  const found = firstKind(text.slice(0, 80), lexicon, false)
  return found && text.split(/\s+/).length <= 6 ? { kind: found.kind, label: found.label } : null
}

/** Reads the heading row of a table, or null where it names neither items nor what is done. */
export function columnsOf(heads: string[], lexicon: Compiled): Columns | null {
  const roles = heads.map((head) => roleOf(head, lexicon))
  let item = -1
  let kind: ItemKind = 'action'
  let label: string | null = null
  for (const candidate of rank) {
    item = roles.findIndex((role) => role !== null && 'kind' in role && role.kind === candidate)
    if (item < 0) continue
    kind = candidate
    label = (roles[item] as { label: string }).label
    break
  }
  // A table of measures with a baseline and nobody to carry them out tells how success is measured.
  const indicators = roles.some((role) => role && 'field' in role && role.field === 'baseline')
  const carried = roles.some((role) => role && 'field' in role && role.field === 'lead')
  if (indicators && !carried && kind === 'action') return null
  const fields = roles.map((role) => (role && 'field' in role ? role.field : null))
  const what = fields.indexOf('what')
  const follows = fields.some((field) => field === 'lead' || field === 'due' || field === 'partners')
  if (what >= 0 && (item < 0 || kind !== 'action'))
    return { roles, heads, item: what, kind: 'action', label: null }
  if (item < 0) {
    const description = fields.indexOf('description')
    return description >= 0 && follows
      ? { roles, heads, item: description, kind: 'action', label: null }
      : null
  }
  return { roles, heads, item, kind, label }
}
