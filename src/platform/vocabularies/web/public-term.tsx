import type { Child } from 'hono/jsx'
import { Facts } from '../../../ui/facts.tsx'
import { Said } from '../../../ui/languages.tsx'
import { Adopted, MarginRow } from '../../../ui/margin-row.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Site } from '../../http/site.ts'
import { longDay, pick, speaker } from '../../i18n/index.ts'
import { termAnchor } from '../skos.ts'
import { narrowerOf } from '../tree.ts'
import type { Term } from '../vocabularies.ts'
import { publicWords } from './public-words.ts'

type Words = Term['label']

function said(site: Site, words: Words) {
  return <Said value={pick(words, site.language, site.authority.languages)} page={site.language} />
}

/** The authority's languages other than the reader's. */
function others(site: Site) {
  return site.authority.languages.filter((language) => language !== site.language)
}

function synonymsOf(site: Site, term: Term): string {
  return (term.also[site.language] ?? []).join(', ')
}

function inOthers(site: Site, term: Term): { label: string; value: Child }[] {
  return others(site).map((language) => ({
    label: publicWords[language][site.language],
    value: term.label[language] ? (
      <>
        <span lang={language}>{term.label[language]}</span>
        {term.also[language]?.length ? (
          <span class="mute small" lang={language}>
            {' '}
            ({term.also[language]?.join(', ')})
          </span>
        ) : null}
      </>
    ) : undefined,
  }))
}

/** A code, which may break after a sign where the column is narrow. */
function Code(props: { code: string }) {
  const parts = props.code.split(/(?<=[._-])/)
  return (
    <span class="num">
      {parts.map((part, index) => (
        <>
          {index > 0 ? <wbr /> : null}
          {part}
        </>
      ))}
    </span>
  )
}

function Retired(props: { site: Site; term: Term }) {
  const { site, term } = props
  if (!term.retiredOn) return null
  const day = longDay(term.retiredOn, site.language)
  return <p class="mute small">{speaker(publicWords, site.language)('retired', { day })}</p>
}

function Definition(props: { site: Site; term: Term }) {
  if (!Object.keys(props.term.definition).length) return null
  return (
    <Adopted>
      <p>{said(props.site, props.term.definition)}</p>
    </Adopted>
  )
}

/** One term at the top of the tree with what is said of it, and the terms under it. */
export function TermRow(props: { site: Site; term: Term; terms: readonly Term[] }) {
  const { site, term, terms } = props
  const t = speaker(publicWords, site.language)
  const synonyms = synonymsOf(site, term)
  return (
    <MarginRow id={termAnchor(term.code)} title={said(site, term.label)} tight>
      <div class="stack">
        <Retired site={site} term={term} />
        <Definition site={site} term={term} />
        <Facts
          language={site.language}
          facts={[
            ...(synonyms ? [{ label: t('also'), value: synonyms }] : []),
            ...inOthers(site, term),
            { label: t('code'), value: <Code code={term.code} /> },
          ]}
        />
        <Narrower site={site} term={term} terms={terms} />
      </div>
    </MarginRow>
  )
}

/** Everything under a term, from top to bottom of its part of the tree. */
function below(terms: readonly Term[], term: Term): Term[] {
  const kin = narrowerOf(terms)
  const walk = (id: string): Term[] => (kin.get(id) ?? []).flatMap((one) => [one, ...walk(one.id)])
  return walk(term.id)
}

function Narrower(props: { site: Site; term: Term; terms: readonly Term[] }) {
  const { site, term, terms } = props
  const t = speaker(publicWords, site.language)
  const under = below(terms, term)
  if (under.length === 0) return null
  return (
    <Table
      caption={t('narrower', { term: pick(term.label, site.language, site.authority.languages).text })}
      columns={[
        { label: t('term') },
        ...others(site).map((language) => ({ label: publicWords[language][site.language] })),
        { label: t('code'), size: 's' },
      ]}
      rows={under.map((one) => ({
        head: (
          <NarrowerHead site={site} term={one} above={one.broaderId === term.id ? null : one} terms={terms} />
        ),
        cells: [...inOthers(site, one).map((each) => each.value ?? '–'), <Code code={one.code} />],
        muted: one.retiredOn !== null,
      }))}
    />
  )
}

function NarrowerHead(props: { site: Site; term: Term; above: Term | null; terms: readonly Term[] }) {
  const { site, term, above, terms } = props
  const t = speaker(publicWords, site.language)
  const synonyms = synonymsOf(site, term)
  const broader = above && terms.find((one) => one.id === term.broaderId)
  return (
    <div id={termAnchor(term.code)} class="stack-s">
      <p>
        {said(site, term.label)} {synonyms ? <span class="mute small">({synonyms})</span> : null}
      </p>
      {broader ? (
        <p class="mute small">
          {t('narrower', { term: pick(broader.label, site.language, site.authority.languages).text })}
        </p>
      ) : null}
      <Retired site={site} term={term} />
      <Definition site={site} term={term} />
    </div>
  )
}
