import type { Language } from '../platform/i18n/index.ts'
import { formatNumber, speaker } from '../platform/i18n/index.ts'
import { Mark } from './mark.tsx'
import { inOrder, type ShownState, stateShortWord } from './state.ts'
import { countsInWords, Strip } from './tally.tsx'
import { uiWords } from './words.ts'

/** One cell: so many actions; none, which is a question; or none by a decision. */
export type MatrixCell =
  | { kind: 'actions'; counts: Partial<Record<ShownState, number>>; href?: string }
  | { kind: 'empty'; href?: string }
  | { kind: 'deliberate'; href?: string }

export type MatrixTable = {
  title: string
  /** '27 keer een actie · 4 vakken zonder' */
  summary?: string
  /** Per row of the matrix, one cell per column. */
  cells: MatrixCell[][]
  /** The sum per column: give it where an action counts once per column. */
  totals?: number[]
}

/**
 * Where the plan does something and where not: one table per target group, rows and columns the same in each.
 * An empty cell is drawn, because it is a question. `marks: false` shows counts alone, on a front page.
 */
export function Matrix(props: {
  /** What the rows are, for screen readers: 'Pijler'. */
  rowsAre: string
  rows: string[]
  columns: string[]
  tables: MatrixTable[]
  marks?: boolean
  language: Language
}) {
  // Beside each other the second and third table need no row headers for the eye; they stay for the ear.
  const beside = props.tables.length === 2 || props.tables.length === 3
  return (
    <div class={beside ? `mxs mxs-${props.tables.length}` : 'mxs'}>
      {props.tables.map((table) => (
        <One {...props} table={table} />
      ))}
    </div>
  )
}

function One(props: {
  rowsAre: string
  rows: string[]
  columns: string[]
  table: MatrixTable
  marks?: boolean
  language: Language
}) {
  const { table, language } = props
  const t = speaker(uiWords, language)
  return (
    <table class="mx">
      <caption>
        {table.title}
        {table.summary ? <small>{table.summary}</small> : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{props.rowsAre}</span>
          </th>
          {props.columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, index) => (
          <tr>
            <th scope="row">{row}</th>
            {(table.cells[index] ?? []).map((cell) => (
              <Cell cell={cell} marks={props.marks !== false} language={language} />
            ))}
          </tr>
        ))}
      </tbody>
      {table.totals ? (
        <tfoot>
          <tr>
            <th scope="row">{t('together')}</th>
            {table.totals.map((total) => (
              <td>{formatNumber(total, language)}</td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function Cell(props: { cell: MatrixCell; marks: boolean; language: Language }) {
  const { cell, language } = props
  const t = speaker(uiWords, language)
  if (cell.kind !== 'actions') {
    const word = <span>{t(cell.kind === 'empty' ? 'no_action' : 'deliberately_empty')}</span>
    return <td class={`mx-${cell.kind}`}>{cell.href ? <a href={cell.href}>{word}</a> : word}</td>
  }
  const sum = Object.values(cell.counts).reduce((total, n) => total + n, 0)
  const inside = (
    <>
      {formatNumber(sum, language)}
      <span class="vh"> ({countsInWords(cell.counts, language)})</span>
      {props.marks ? <Strip counts={cell.counts} /> : null}
    </>
  )
  return <td>{cell.href ? <a href={cell.href}>{inside}</a> : <span class="count">{inside}</span>}</td>
}

/** What the marks on this page say, for those that occur. */
export function Legend(props: { counts: Partial<Record<ShownState, number>>; language: Language }) {
  return (
    <ul class="legend" aria-label={speaker(uiWords, props.language)('legend')}>
      {inOrder(props.counts).map(({ state }) => (
        <li>
          <Mark state={state} /> {stateShortWord(state, props.language)}
        </li>
      ))}
    </ul>
  )
}
