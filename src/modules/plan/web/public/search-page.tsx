import { PublicShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { say, speaker, textOf } from '../../../../platform/i18n/index.ts'
import type { Found, Hit, Piece } from '../../../../platform/search/index.ts'
import { Button, Buttons } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/forms/form.tsx'
import { TextField } from '../../../../ui/forms/text.tsx'
import { MarginRow, PageTitle } from '../../../../ui/margin-row.tsx'
import { Empty } from '../../../../ui/message.tsx'
import { Pagination } from '../../../../ui/navigation.tsx'
import type { ShownState } from '../../../../ui/state.ts'
import { Status } from '../../../../ui/status.tsx'
import { kindWords } from '../kind-words.ts'
import { searchWords } from './search-words.ts'

/** How many results stand on a page. */
export const perPage = 20

/** How an action that was found stands, as its own page says it. */
export interface FoundState {
  state: ShownState
  /** Days since the last word. */
  days: number | null
}

/** Search over what the reader may see. `found` is null before anything was asked. */
export function SearchPage(props: {
  site: Site
  text: string
  found: Found | null
  /** By address, for the actions among the results. */
  states?: ReadonlyMap<string, FoundState>
  number: number
}) {
  const { site, text, found } = props
  const t = speaker(searchWords, site.language)
  return (
    <PublicShell
      site={site}
      query={text ? `?q=${encodeURIComponent(text)}` : ''}
      head={{ title: text ? `${text} – ${t('title')}` : t('title'), hidden: text !== '' }}
    >
      <PageTitle
        title={t('title')}
        lede={t('lede', { name: textOf(site.authority.name, site.language) })}
        margin={<p>{t('not_kept')}</p>}
      >
        <Form action={site.href('/zoeken')} method="get" label={t('title')}>
          <TextField
            language={site.language}
            name="q"
            type="search"
            label={t('label')}
            value={text}
            maxlength={200}
          />
          <Buttons>
            <Button icon="magnifying-glass">{t('go')}</Button>
          </Buttons>
        </Form>
      </PageTitle>
      {found ? <Results {...props} found={found} /> : null}
    </PublicShell>
  )
}

function Results(props: {
  site: Site
  text: string
  found: Found
  states?: ReadonlyMap<string, FoundState>
  number: number
}) {
  const { site, text, found, number } = props
  const t = speaker(searchWords, site.language)
  if (found.total === 0) {
    return (
      <MarginRow id="gevonden" title={t('results')}>
        <Empty title={t('nothing')} verb={<a href={site.href('/')}>{t('to_plan')}</a>}>
          {t('nothing_why')}
        </Empty>
      </MarginRow>
    )
  }
  const href = (n: number) =>
    site.href(`/zoeken?${new URLSearchParams({ q: text, ...(n > 1 ? { bladzijde: String(n) } : {}) })}`)
  return (
    <MarginRow id="gevonden" title={t('results')} margin={<p>{t('found', { n: found.total })}</p>}>
      {found.near ? <p class="mute">{t('near')}</p> : null}
      <ul class="actions">
        {found.hits.map((hit) => (
          <Result site={site} hit={hit} stands={props.states?.get(hit.address)} />
        ))}
      </ul>
      <Pagination
        page={number}
        pages={Math.ceil(found.total / perPage)}
        language={site.language}
        href={href}
      />
    </MarginRow>
  )
}

function kindOf(kind: string, site: Site): string {
  if (kind === 'plan' || kind === 'target') return say(searchWords[`kind_${kind}`], site.language)
  const key = `${kind}_one` as keyof typeof kindWords
  return Object.hasOwn(kindWords, key) ? say(kindWords[key], site.language) : kind
}

function Result(props: { site: Site; hit: Hit; stands?: FoundState }) {
  const { site, hit, stands } = props
  const foreign = hit.language === site.language ? undefined : hit.language
  return (
    <li>
      <span class="number-in xs">{kindOf(hit.kind, site)}</span>
      <div>
        <h3 class="doc" lang={foreign}>
          <a href={site.href(hit.address)}>
            <Pieces pieces={hit.titlePieces} />
          </a>
        </h3>
        <p class="small mute" lang={foreign}>
          <Pieces pieces={hit.excerpt} />
        </p>
      </div>
      <div class="stand">
        {stands && hit.kind !== 'target' ? (
          <Status state={stands.state} days={stands.days} language={site.language} />
        ) : null}
      </div>
    </li>
  )
}

function Pieces(props: { pieces: Piece[] }) {
  return (
    <>{props.pieces.map((piece) => (piece.hit ? <mark class="mark-here">{piece.text}</mark> : piece.text))}</>
  )
}
