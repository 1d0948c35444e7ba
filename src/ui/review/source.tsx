import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { speaker } from '../../platform/i18n/index.ts'
import { uiWords } from '../words.ts'

/** The colour of what a line became, the same beside the source and in the tree. */
export type KindTone = 'brand' | 'ink' | 'run' | 'done' | 'risk' | 'rule'

export type SourceLine =
  | {
      /** The line's number, paragraph or row, as the source counts. */
      n: number
      text: string
      tone?: KindTone
      /** The item now asked about: the marker lies over it, here and in the tree. */
      current?: boolean
      /** Left out, with its reason. */
      dropped?: string
      heading?: boolean
    }
  | { page: number }

/** The read document, line by line, with an edge in the colour of what each line became. */
export function SourcePane(props: { lines: SourceLine[]; language: Language; lang?: string }) {
  const t = speaker(uiWords, props.language)
  return (
    <div class="src" lang={props.lang}>
      {props.lines.map((line) =>
        'page' in line ? (
          <p class="src-page">{t('source_page', { page: line.page })}</p>
        ) : (
          <p class={lineClass(line)} id={`line-${line.n}`}>
            <span class="ln">{line.n}</span>
            {line.dropped ? (
              <span>
                <s>{line.text}</s>
                <span class="why">{line.dropped}</span>
              </span>
            ) : (
              <span>{line.text}</span>
            )}
          </p>
        ),
      )}
    </div>
  )
}

function lineClass(line: Exclude<SourceLine, { page: number }>): string | undefined {
  const names = [
    line.tone && `kind-edge k-${line.tone}`,
    line.current && 'cur',
    line.dropped && 'dropped',
    line.heading && 'heading',
  ].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

/** Source and tree beside each other; under each other on a phone. */
export function Split(props: { left: Child; right: Child }) {
  return (
    <div class="split">
      <div>{props.left}</div>
      <div>{props.right}</div>
    </div>
  )
}
