import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { say, speaker } from '../platform/i18n/index.ts'
import { Icon } from './mark.tsx'
import type { ShownState } from './state.ts'
import { countsInWords, Strip } from './tally.tsx'
import { uiWords } from './words.ts'

/** Where a column goes on a phone: the row becomes two or three lines, and what is second order goes. */
type OnPhone = 'number' | 'title' | 'state' | 'age' | 'second' | 'date' | 'gone'

export type GridColumn = {
  key: string
  label: string
  onPhone: OnPhone
  /** Address that sorts by this column; `sorted` says that it is, and which way. */
  sort?: string
  sorted?: 'up' | 'down'
  right?: boolean
}

export type GridRow = {
  id: string
  /** How the checkbox is called: 'A.5 Sportclubs zonder alcohol'. */
  name: string
  selected?: boolean
  cells: Record<string, Child>
}

export type GridGroup = {
  title?: Child
  /** '22 acties' */
  beside?: Child
  counts?: Partial<Record<ShownState, number>>
  rows: GridRow[]
}

/**
 * The dense table of the workspace: groups carry their marks, headers sort by link, rows are chosen by
 * checkbox (`choose` is the checkboxes' name). Put it in a form together with a {@link BulkBar}.
 */
export function DataTable(props: {
  caption: string
  language: Language
  columns: GridColumn[]
  groups: GridGroup[]
  choose?: string
}) {
  const t = speaker(uiWords, props.language)
  const width = props.columns.length + (props.choose ? 1 : 0)
  return (
    <table role="table" class={props.choose ? 'grid chooses' : 'grid'}>
      <caption class="vh">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.choose ? (
            <th scope="col" role="columnheader" class="at-pick">
              <span class="vh">{t('choose')}</span>
            </th>
          ) : null}
          {props.columns.map((column) => (
            <HeaderCell column={column} language={props.language} />
          ))}
        </tr>
      </thead>
      {props.groups.map((group) => (
        <tbody role="rowgroup">
          {group.title ? <GroupRow group={group} width={width} language={props.language} /> : null}
          {group.rows.map((row) => (
            <tr role="row">
              {props.choose ? (
                <td role="cell" class="at-pick">
                  <label class="pick">
                    <input type="checkbox" name={props.choose} value={row.id} checked={row.selected} />
                    <span class="vh">{t('choose_row', { name: row.name })}</span>
                  </label>
                </td>
              ) : null}
              {props.columns.map((column) => (
                <td role="cell" class={`at-${column.onPhone}${column.right ? ' r' : ''}`}>
                  {row.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function HeaderCell(props: { column: GridColumn; language: Language }) {
  const { column } = props
  const sort = column.sorted === 'up' ? 'ascending' : column.sorted === 'down' ? 'descending' : undefined
  return (
    <th scope="col" role="columnheader" aria-sort={sort} class={column.right ? 'r' : undefined}>
      {column.sort ? (
        <a href={column.sort}>
          {column.label}
          {column.sorted ? <Icon name={column.sorted === 'up' ? 'arrow-up' : 'arrow-down'} /> : null}
          {column.sorted ? (
            <span class="vh">
              {say(uiWords[column.sorted === 'up' ? 'sorted_up' : 'sorted_down'], props.language)}
            </span>
          ) : null}
        </a>
      ) : (
        column.label
      )}
    </th>
  )
}

function GroupRow(props: { group: GridGroup; width: number; language: Language }) {
  const { group } = props
  return (
    <tr role="row" class="group">
      <th role="rowheader" colspan={props.width} scope="rowgroup">
        <span class="doc">{group.title}</span>{' '}
        {group.beside ? <span class="beside">{group.beside}</span> : null}
        {group.counts ? (
          <>
            <Strip counts={group.counts} />
            <span class="vh">{countsInWords(group.counts, props.language)}</span>
          </>
        ) : null}
      </th>
    </tr>
  )
}

/**
 * What can be done with the chosen rows; stands directly after the table, in the same form. The number counts itself
 * by style sheet, so it is right before and without any script. It sticks to the window while something is chosen.
 */
export function BulkBar(props: { language: Language; children?: Child }) {
  const t = speaker(uiWords, props.language)
  return (
    <div class="bulk" role="group" aria-label={t('bulk')}>
      <strong class="chosen">{t('chosen')}</strong>
      <div class="btns">{props.children}</div>
    </div>
  )
}
