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

/** The column without a known name that holds the longest texts, three words and more; -1 where none does. */
function longestColumn(roles: Columns['roles'], cells: string[][]): number {
  let best = -1
  let most = 3
  roles.forEach((role, at) => {
    const texts = role ? [] : cells.map((row) => row[at]?.trim() ?? '').filter(Boolean)
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / (texts.length || 1)
    if (words >= most) [best, most] = [at, words]
  })
  return best
}

/** True where a column holds only numbers and codes. */
function holdsNumbers(cells: string[][], at: number): boolean {
  const texts = cells.map((row) => row[at]?.trim() ?? '').filter(Boolean)
  return (
    texts.length > 0 && texts.every((text) => /^[\p{L}]{0,4}[ .-]?\d{1,3}(?:\.\d{1,3})*[a-z.]?$/u.test(text))
  )
}

/**
 * Reads the heading row of a table, or null where it names neither items nor what is done.
 * @param cells some rows below it: where the head says who and when, their longest texts say what
 */
export function columnsOf(heads: string[], lexicon: Compiled, cells: string[][] = []): Columns | null {
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
  if (what >= 0 && (item < 0 || (kind !== 'action' && !holdsNumbers(cells, item))))
    return { roles, heads, item: what, kind: 'action', label: null }
  if (item >= 0 && holdsNumbers(cells, item)) {
    // 'Actie | Omschrijving' over '1.1.1 | Infoavond': the action's column numbers it, another one says it.
    const said = what >= 0 ? what : fields.indexOf('description')
    const text = said >= 0 ? said : longestColumn(roles, cells)
    if (text >= 0) {
      roles[item] = { field: 'number' }
      return { roles, heads, item: text, kind, label }
    }
  }
  if (item < 0) {
    const description = fields.indexOf('description')
    const said = fields.includes('lead') && fields.includes('due') ? longestColumn(roles, cells) : -1
    const found = description >= 0 && follows ? description : said
    return found >= 0 ? { roles, heads, item: found, kind: 'action', label: null } : null
  }
  return { roles, heads, item, kind, label }
}
