import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { uiWords } from '../words.ts'

/** A drawing with what it says under it, and the same numbers as a table. The table prints open. */
export function Figure(props: { drawing: Child; caption?: Child; table: Child; language: Language }) {
  return (
    <figure class="fig">
      {props.drawing}
      <figcaption>
        {props.caption}
        <details>
          <summary>{say(uiWords.as_table, props.language)}</summary>
          {props.table}
        </details>
      </figcaption>
    </figure>
  )
}

/** The two widths at which charts are drawn, so that their text never scales. */
export const widths = [
  { name: 'wid', width: 720, height: 230, right: 58, most: 8 },
  { name: 'nar', width: 358, height: 210, right: 58, most: 4 },
] as const
export type ChartSize = (typeof widths)[number]
