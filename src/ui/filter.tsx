import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { formatNumber, say, speaker } from '../platform/i18n/index.ts'
import type { IconName } from './icons.ts'
import { Icon, Mark } from './mark.tsx'
import type { ShownState } from './state.ts'
import { uiWords } from './words.ts'

export type ChipLink = {
  label: string
  /** The same page with this filter on, or off where it is on. */
  href: string
  on?: boolean
  n?: number
  state?: ShownState
  icon?: IconName
}

/** Filters as links: mark, word, count. One tap, one address that can be shared. */
export function Chips(props: { chips: ChipLink[]; language: Language; label?: string; children?: Child }) {
  return (
    <div class="chips" role="group" aria-label={props.label ?? say(uiWords.filters, props.language)}>
      {props.label ? <span class="label">{props.label}</span> : null}
      {props.children}
      {props.chips.map((chip) => (
        <a class="chip" href={chip.href} aria-current={chip.on ? 'true' : undefined}>
          {chip.state ? <Mark state={chip.state} /> : null}
          {chip.icon ? <Icon name={chip.icon} /> : null}
          {chip.label}
          {chip.n === undefined ? null : <span class="n">{formatNumber(chip.n, props.language)}</span>}
        </a>
      ))}
    </div>
  )
}

/** The bar above a table: a word to look for, then chips. Keeps the other filters in `hidden`. */
export function FilterBar(props: {
  language: Language
  action: string
  /** The name and value of the search field. */
  query?: { name: string; value?: string; placeholder: string }
  hidden?: Record<string, string>
  chips: ChipLink[]
}) {
  const t = speaker(uiWords, props.language)
  return (
    <form class="filters" action={props.action} method="get" role="search" aria-label={t('filters')}>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.query ? (
        <>
          <label class="vh" for="filter-query">
            {props.query.placeholder}
          </label>
          <input
            class="in"
            id="filter-query"
            type="search"
            name={props.query.name}
            value={props.query.value}
            placeholder={props.query.placeholder}
          />
          <button class="btn t q" type="submit">
            {t('filter_apply')}
          </button>
        </>
      ) : null}
      <Chips chips={props.chips} language={props.language} />
    </form>
  )
}

/** How many there are, and how they are grouped and sorted; a button applies it, so it needs no script. */
export function ViewBar(props: {
  language: Language
  action: string
  count: Child
  selects: { name: string; label: string; value: string; options: { value: string; label: string }[] }[]
  hidden?: Record<string, string>
  children?: Child
}) {
  return (
    <form class="view" action={props.action} method="get">
      <span>{props.count}</span>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.selects.map((select) => (
        <span>
          <label for={`view-${select.name}`}>{select.label}</label>{' '}
          <select id={`view-${select.name}`} name={select.name}>
            {select.options.map((option) => (
              <option value={option.value} selected={option.value === select.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      ))}
      <button class="btn t q" type="submit">
        {say(uiWords.show, props.language)}
      </button>
      {props.children}
    </form>
  )
}
