import type { FileItem, LeftOut, PlanFile } from './shape.ts'

const columns = [
  'id',
  'kind',
  'number',
  'title',
  'text',
  'parts',
  'parent',
  'lead',
  'partners',
  'due',
  'mode',
  'to_be_worked_out',
  'state',
  'level',
  'adopted_on',
  'targets',
] as const

/** A cell as spreadsheets take it: quoted where needed, and never read as a formula. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function row(item: FileItem): string[] {
  const { adoption, executions } = item.recorded as {
    adoption: { adopted_on: string } | null
    executions: { state: string }[]
  }
  const said: Record<(typeof columns)[number], string | null> = {
    ...item,
    parts: item.parts.map((part) => part.text).join('\n'),
    partners: item.partners.join('; '),
    to_be_worked_out: item.to_be_worked_out ? 'yes' : 'no',
    state: executions.at(-1)?.state ?? 'not_begun',
    adopted_on: adoption?.adopted_on ?? null,
    targets: item.targets.map(({ value, unit }) => `${value} ${unit ?? ''}`.trim()).join('; '),
  }
  return columns.map((name) => cell(said[name] ?? ''))
}

/** A plan as a table: one row per item, under the names of the columns; RFC 4180, with the mark that Excel looks for. */
export function planTable(file: PlanFile): string {
  return `\ufeff${[[...columns], ...file.items.map(row)].map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/** What a table leaves out beyond what the file does. */
export function leftOutOfTable(file: PlanFile): LeftOut[] {
  const count = (name: string) =>
    file.items.reduce((all, item) => all + ((item.recorded[name] as unknown[] | undefined)?.length ?? 0), 0)
  const why = 'one row per item has no room for it; --format json has'
  return [
    ...file.left_out,
    ...['updates', 'milestones', 'money', 'evidence', 'terms', 'values'].map((what) => ({
      what,
      count: count(what),
      why,
    })),
  ].filter((one) => one.count > 0)
}
