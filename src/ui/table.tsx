import type { Child } from 'hono/jsx'

export type Column = {
  label: string
  /** Only for who cannot see the column: its content speaks for itself. */
  silent?: boolean
  right?: boolean
  size?: 's' | 'm' | 'l'
}

export type Row = { head: Child; cells: Child[]; muted?: boolean; doc?: boolean }

/**
 * A table to read: a row header and cells. Below 48rem each row becomes names and values; the explicit roles
 * keep it a table for screen readers, whom `display: block` would otherwise take it from.
 */
export function Table(props: {
  caption: string
  /** Shows the caption; else only screen readers get it, because the heading says it. */
  captionShown?: boolean
  columns: Column[]
  rows: Row[]
  narrow?: boolean
  /** Keeps the table's shape on a phone: for two or three short columns. */
  keep?: boolean
}) {
  const names = ['tbl', !props.keep && 'folds', props.narrow && 'narrow'].filter(Boolean).join(' ')
  const [first, ...others] = props.columns
  return (
    <table role="table" class={names}>
      <caption class={props.captionShown ? undefined : 'vh'}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th scope="col" role="columnheader" class={columnClass(column)}>
              {column.silent ? <span class="vh">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr role="row" class={row.muted ? 'mute' : undefined}>
            <th
              scope="row"
              role="rowheader"
              class={
                [row.doc ? 'doc-head' : '', first ? columnClass(first) : ''].filter(Boolean).join(' ') ||
                undefined
              }
            >
              {row.head}
            </th>
            {row.cells.map((cell, index) => {
              const column = others[index]
              return (
                <td
                  role="cell"
                  class={column && columnClass(column)}
                  data-l={column?.silent ? undefined : column?.label}
                >
                  <div>{cell}</div>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function columnClass(column: Column): string | undefined {
  return [column.right && 'r', column.size && `col-${column.size}`].filter(Boolean).join(' ') || undefined
}
