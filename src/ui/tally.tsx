import type { Language } from '../platform/i18n/index.ts'
import { formatNumber } from '../platform/i18n/index.ts'
import { Mark } from './mark.tsx'
import { inOrder, type ShownState, stateShortWord, stateWord } from './state.ts'

type Counts = Partial<Record<ShownState, number>>

/** Marks that a strip draws at most; above it the words and numbers alone carry the count. */
const drawn = 120

/** One mark per action, in the order of tallies. Hidden from readers of words: pair it with {@link countsInWords}. */
export function Strip(props: { counts: Counts }) {
  return (
    <span class="strip" aria-hidden="true">
      {inOrder(props.counts).flatMap(({ state, n }) =>
        Array.from({ length: Math.min(n, drawn) }, () => <Mark state={state} />),
      )}
    </span>
  )
}

/** '6 klaar, 8 volgens plan, 1 te laat'. */
export function countsInWords(counts: Counts, language: Language): string {
  return inOrder(counts)
    .map(({ state, n }) => `${formatNumber(n, language)} ${stateShortWord(state, language)}`)
    .join(', ')
}

/** Strip with its sentence below: for a theme or a search result. */
export function StripWithWords(props: { counts: Counts; language: Language }) {
  return (
    <div class="strip-words">
      <Strip counts={props.counts} />
      <p class="xs mute">{countsInWords(props.counts, props.language)}</p>
    </div>
  )
}

/**
 * Progress by counts: a number, its word as a link to the list behind it, and one mark per action.
 * States that nothing has are left out; the sum belongs in the text above it.
 */
export function Tally(props: { counts: Counts; language: Language; href?: (state: ShownState) => string }) {
  return (
    <ul class="tally">
      {inOrder(props.counts).map(({ state, n }) => {
        const word = stateWord(state, props.language)
        return (
          <li>
            <span class="n">{formatNumber(n, props.language)}</span>{' '}
            {props.href ? (
              <a class="w" href={props.href(state)}>
                {word}
              </a>
            ) : (
              <span class="w">{word}</span>
            )}
            <span class="marks" aria-hidden="true">
              {Array.from({ length: Math.min(n, drawn) }, () => (
                <Mark state={state} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Plain numbers with a word each: '3 nieuw, 9 gewijzigd'. For things that have no state. */
export function Figures(props: {
  figures: { n: number; word: string; href?: string }[]
  language: Language
}) {
  return (
    <ul class="tally figures">
      {props.figures.map((figure) => (
        <li>
          <span class="n">{formatNumber(figure.n, props.language)}</span>{' '}
          {figure.href ? (
            <a class="w" href={figure.href}>
              {figure.word}
            </a>
          ) : (
            <span class="w">{figure.word}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
