import { tokenOf } from '../../../../platform/auth/index.ts'
import { WorkspaceShell } from '../../../../platform/http/shell.tsx'
import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/button.tsx'
import { ChangeList, FieldChanges, type ItemChange, TextDifference } from '../../../../ui/difference.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../../../../ui/forms/errors.tsx'
import { Form, Hidden } from '../../../../ui/forms/form.tsx'
import { DateField } from '../../../../ui/forms/text.tsx'
import { Note } from '../../../../ui/message.tsx'
import { type Edition, markOf, readItemOf } from '../../reviewing/edition.ts'
import type { Review } from '../../reviewing/queries.ts'
import { kindInText } from '../kinds.ts'
import { AdoptionFields } from './adoption-fields.tsx'
import type { Typed } from './import-page.tsx'
import { reviewWords } from './words.ts'

function changesOf(site: Site, edition: Edition): ItemChange[] {
  const { matched, state, language } = edition
  const t = speaker(reviewWords, site.language)
  const before = (id: string) => state.byId.get(id)!
  const place = (number: string | null, parent: string) => [number ?? '–', parent].filter(Boolean).join(', ')
  const under = (previous: string, next: string) => {
    const item = readItemOf(edition, next)
    const old = before(previous)
    const was = old.parentId ? textOf(state.byId.get(old.parentId)?.title, language) : ''
    const becomes = item.parent ? readItemOf(edition, item.parent).title : ''
    return { label: t('place'), was: place(old.number, was), becomes: place(item.number, becomes) }
  }
  return [
    ...matched.changed.map((pair): ItemChange => {
      const old = before(pair.previous)
      const item = readItemOf(edition, pair.next)
      const words = (title: string, text: string) => (text.startsWith(title) ? text : `${title}. ${text}`)
      return {
        kind: 'changed',
        number: item.number ?? undefined,
        title: item.title,
        children: (
          <>
            <TextDifference
              language={site.language}
              before={words(textOf(old.title, language), textOf(old.text, language))}
              after={words(item.title, item.text)}
            />
            {pair.moved ? (
              <FieldChanges language={site.language} changes={[under(pair.previous, pair.next)]} />
            ) : null}
          </>
        ),
      }
    }),
    ...matched.added.map((id): ItemChange => {
      const item = readItemOf(edition, id)
      return {
        kind: 'new',
        number: item.number ?? undefined,
        title: item.title,
        children: <p class="doc">{item.text || kindInText(item.kind, site.language)}</p>,
      }
    }),
    ...matched.gone.map((id): ItemChange => {
      const old = before(id)
      return {
        kind: 'gone',
        number: old.number ?? undefined,
        title: textOf(old.title, language),
        children: <p class="doc">{textOf(old.text, language)}</p>,
      }
    }),
    ...matched.moved.map(
      (pair): ItemChange => ({
        kind: 'moved',
        number: readItemOf(edition, pair.next).number ?? undefined,
        title: readItemOf(edition, pair.next).title,
        children: <FieldChanges language={site.language} changes={[under(pair.previous, pair.next)]} />,
      }),
    ),
  ]
}

/** A later edition as a difference with the plan, to be looked at before any of it is applied. */
export function EditionPage(props: {
  site: Site
  review: Review
  edition: Edition
  typed: Typed
  errors: FieldError[]
}) {
  const { site, review, edition, typed, errors } = props
  const { language } = site
  const t = speaker(reviewWords, language)
  const { matched } = edition
  const changes = changesOf(site, edition)
  const field = (name: string) => ({ language, name, error: errorFor(errors, name) })
  const address = site.href(`/werk/documenten/${review.id}`)
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('difference'), errors: errors.length }}
      above={t('step_3')}
      title={t('difference')}
      notice={errors.length ? <ErrorSummary language={language} errors={errors} /> : undefined}
    >
      <Note>
        {t('difference_counts', {
          same: matched.same.length,
          changed: matched.changed.length,
          moved: matched.moved.length,
          added: matched.added.length,
          gone: matched.gone.length,
        })}
      </Note>
      {changes.length ? <ChangeList language={language} changes={changes} /> : null}
      <Form action={`${address}/verschil`} csrf={tokenOf(site)}>
        <Hidden name="mark" value={markOf(edition)} />
        <DateField
          {...field('adoptedOn')}
          label={t('adopted_on')}
          value={typed.adoptedOn}
          max={site.context.scope.today}
        />
        <AdoptionFields site={site} review={review} typed={typed} errors={errors} />
        <div class="btns">
          <Button>{t('apply_edition', { n: (edition.state.versions.at(-1)?.no ?? 0) + 1 })}</Button>
          <a href={address}>{t('back_to_review')}</a>
        </div>
      </Form>
    </WorkspaceShell>
  )
}
