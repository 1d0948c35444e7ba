import { FormToken, tokenOf } from '../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { isLanguage, say, speaker } from '../../../../platform/i18n/index.ts'
import { Button, ButtonLink } from '../../../../ui/button.tsx'
import { Form, Hidden } from '../../../../ui/forms/form.tsx'
import { Empty, Note } from '../../../../ui/message.tsx'
import { Coverage } from '../../../../ui/review/coverage.tsx'
import { type SourceLine, SourcePane, Split } from '../../../../ui/review/source.tsx'
import { type Leaf, Tree } from '../../../../ui/review/tree.tsx'
import { itemKinds, type ReadItem, type Reading } from '../../reading/types.ts'
import { sayWarning } from '../../reading/warning-words.ts'
import { mapLines, placeOf } from '../../reviewing/line-map.ts'
import type { Review } from '../../reviewing/queries.ts'
import { isAction } from '../../state/model.ts'
import { kindCounts, kindInText, kindTones } from '../kinds.ts'
import { placeWords } from './place.ts'
import { Verbs } from './verbs.tsx'
import { dropWords, languageNames } from './vocabulary.ts'
import { reviewWords } from './words.ts'

/** How many lines of the document stand beside the tree at once. */
const window = 160

/** '4 thema’s, 56 acties, 15 ambities': what the reading holds, in the order of the kinds. */
export function countsInWords(reading: Reading, site: Site): string {
  return itemKinds
    .flatMap((kind) => {
      const n = reading.counts[kind] ?? 0
      return n > 0 ? [say(kindCounts[kind], site.language, { n })] : []
    })
    .join(', ')
}

function aboutOf(item: ReadItem, site: Site): string[] {
  const t = speaker(reviewWords, site.language)
  const [target] = item.targets
  return [
    placeWords(item.source, site.language),
    ...(item.to_be_worked_out ? [t('open')] : []),
    ...(isAction(item) ? [item.lead ? t('lead_is', { name: item.lead }) : t('no_lead')] : []),
    ...(item.due ? [t('due_is', { due: item.due })] : []),
    ...(target
      ? [t('target_is', { target: [target.value, target.unit].filter((one) => one !== null).join(' ') })]
      : []),
    ...(item.parts.length ? [t('parts_are', { n: item.parts.length })] : []),
  ]
}

function leavesOf(props: { site: Site; review: Review; reading: Reading; current: string | null }): Leaf[] {
  const { site, reading, current } = props
  const t = speaker(reviewWords, site.language)
  const below = Map.groupBy(reading.items, (item) => item.parent)
  const leaf = (item: ReadItem): Leaf => {
    const open = item.id === current
    const address = site.href(`/werk/documenten/${props.review.id}`)
    return {
      id: item.id,
      tone: kindTones[item.kind],
      kind: kindInText(item.kind, site.language),
      number: item.number ?? undefined,
      title: item.title,
      about: [
        ...aboutOf(item, site),
        <a
          href={
            open
              ? `${address}#item-${item.id}`
              : `${address}?item=${encodeURIComponent(item.id)}#item-${item.id}`
          }
        >
          {open ? t('close') : t('change')}
          <span class="vh">: {item.title}</span>
        </a>,
      ],
      current: open,
      verbs: open ? <Verbs {...props} item={item} /> : undefined,
      children: (below.get(item.id) ?? []).map(leaf),
    }
  }
  return (below.get(null) ?? []).map(leaf)
}

function sourceLines(props: { site: Site; review: Review; reading: Reading; current: string | null }) {
  const { review, reading, current, site } = props
  const map = mapLines(review.lines, reading)
  const kinds = new Map(reading.items.map((item) => [item.id, item.kind]))
  const places = review.lines.map((line, index) => placeOf(line.source, index))
  // The document's own numbers, where each line has one of its own; else the lines are counted.
  const numbered = new Set(places.map((place) => place.n)).size === places.length
  let page: number | null = null
  const all: SourceLine[][] = review.lines.map((line, index) => {
    const place = places[index]!
    const id = map[index] ?? null
    const made: SourceLine = {
      n: numbered ? place.n : index + 1,
      text: [line.list && !line.text.startsWith(line.list.marker) ? line.list.marker : '', line.text]
        .join(' ')
        .trim(),
      tone: id ? kindTones[kinds.get(id)!] : undefined,
      current: id !== null && id === current,
      dropped: line.drop ? say(dropWords[line.drop], site.language) : undefined,
      heading: line.heading !== undefined,
    }
    const turned = place.page !== null && place.page !== page
    page = place.page
    return turned ? [{ page: place.page! }, made] : [made]
  })
  const first = current ? map.indexOf(current) : -1
  return { all, first }
}

/** The document beside what was recognised in it; the item in question is open for its verbs. */
export function ReviewPage(props: {
  site: Site
  review: Review
  reading: Reading
  current: string | null
  /** First line of the window on the document, counted from 0; chosen by the current item where left out. */
  from: number | null
  problem?: string
}) {
  const { site, review, reading } = props
  const t = speaker(reviewWords, site.language)
  const address = site.href(`/werk/documenten/${review.id}`)
  const { all, first } = sourceLines(props)
  const start = Math.max(0, Math.min(props.from ?? (first < 0 ? 0 : first - 3), Math.max(0, all.length - 1)))
  const end = Math.min(all.length, start + window)
  const actions = reading.items.filter(isAction).length
  const { coverage } = reading
  const reasons = [...new Set(coverage.dropped.map((one) => say(dropWords[one.reason], site.language)))].join(
    ', ',
  )
  const turn = (to: number) =>
    `${address}?van=${Math.max(0, to)}${props.current ? `&item=${encodeURIComponent(props.current)}` : ''}`
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('check') }}
      above={t('step_2')}
      title={t('check')}
      actions={
        <>
          <HistoryButton
            site={site}
            review={review}
            verb="ongedaan"
            label={t('undo')}
            possible={review.corrections.length > 0}
          />
          <HistoryButton
            site={site}
            review={review}
            verb="opnieuw"
            label={t('redo')}
            possible={review.undone.length > 0}
          />
          <ButtonLink href={`${address}/${review.planId ? 'verschil' : 'overnemen'}`} kind="main">
            {review.planId ? t('to_difference') : t('to_take_over', { n: actions })}
          </ButtonLink>
        </>
      }
      notice={props.problem ? <Note tone="late">{props.problem}</Note> : undefined}
    >
      <p>
        {t('about_file', {
          name: review.fileName,
          language: say(languageNames[reading.language], site.language),
          period: reading.period ? `${reading.period.from}–${reading.period.to}` : t('no_period'),
          lines: coverage.total,
        })}
      </p>
      <Coverage
        language={site.language}
        coverage={{ ...coverage, dropped: coverage.dropped.length }}
        itemCount={reading.items.length}
        droppedWhy={reasons || undefined}
      />
      {reading.warnings.length > 0 ? (
        <Note tone="risk">
          <p>
            <strong>{t('ask_your_eye')}</strong>
          </p>
          <ul>
            {reading.warnings.map((warning) => (
              <li>{sayWarning(warning, site.language)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <Split
        left={
          <>
            <div class="bar">
              <h2>{t('the_document')}</h2>
              <p class="push small mute">
                {t('lines_shown', { from: all.length ? start + 1 : 0, to: end, total: all.length })}{' '}
                {start > 0 ? <a href={turn(start - window)}>{t('previous')}</a> : null}{' '}
                {end < all.length ? <a href={turn(end)}>{t('next')}</a> : null}
              </p>
            </div>
            <SourcePane
              language={site.language}
              lang={isLanguage(reading.language) || reading.language === 'de' ? reading.language : undefined}
              lines={all.slice(start, end).flat()}
            />
          </>
        }
        right={
          <>
            <div class="bar">
              <h2>{t('recognised')}</h2>
              <p class="push small mute">{countsInWords(reading, site)}</p>
            </div>
            {reading.items.length === 0 ? (
              <Empty title={t('nothing_recognised')} />
            ) : (
              <Tree language={site.language} leaves={leavesOf(props)} />
            )}
            <Narrative site={site} review={review} reading={reading} />
            <form class="aside-form" method="post" action={`${address}/weg`}>
              <FormToken site={site} />
              <Button kind="link">{t('put_aside')}</Button>
            </form>
          </>
        }
      />
    </WorkspaceShell>
  )
}

function HistoryButton(props: {
  site: Site
  review: Review
  verb: string
  label: string
  possible: boolean
}) {
  if (!props.possible) return null
  return (
    <Form
      class="inline-form"
      action={props.site.href(`/werk/documenten/${props.review.id}/${props.verb}`)}
      csrf={tokenOf(props.site)}
    >
      <Button kind="second">{props.label}</Button>
    </Form>
  )
}

/** Passages that are no item, each of which can be made one after all. */
function Narrative(props: { site: Site; review: Review; reading: Reading }) {
  const { site, review, reading } = props
  const t = speaker(reviewWords, site.language)
  const told = reading.sections.filter((section) => section.text.trim() !== '')
  if (told.length === 0) return null
  return (
    <details>
      <summary>
        {t('narrative')} ({told.length})
      </summary>
      <ul class="l narrative">
        {told.map((section) => (
          <li>
            <p class="t">{section.title || section.text.slice(0, 80)}</p>
            <p class="m small mute">{placeWords(section.source, site.language)}</p>
            <Form
              class="inline-form"
              action={site.href(`/werk/documenten/${review.id}/correctie`)}
              csrf={tokenOf(site)}
            >
              <Hidden name="type" value="raise" />
              <Hidden name="section" value={section.id} />
              <Hidden name="stay" value={`from-${section.id}`} />
              <label class="vh" for={`raise-${section.id}`}>
                {t('kind')}
              </label>
              <select class="in" id={`raise-${section.id}`} name="kind">
                {itemKinds.map((kind) => (
                  <option value={kind} selected={kind === 'action'}>
                    {kindInText(kind, site.language)}
                  </option>
                ))}
              </select>
              <Button kind="second" small>
                {t('raise')}
                <span class="vh">: {section.title || section.text.slice(0, 60)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )
}
