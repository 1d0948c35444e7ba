import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { setTimeout as pause } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { readAs } from '../../../../platform/access/index.ts'
import { type FileKind, receiveFile } from '../../../../platform/files/index.ts'
import { ownPage } from '../../../../platform/http/answer.ts'
import { MessageShell } from '../../../../platform/http/shell.tsx'
import type { Env } from '../../../../platform/http/site.ts'
import { isLanguage, say } from '../../../../platform/i18n/index.ts'
import {
  correctReading,
  dropReading,
  importReading,
  redoCorrection,
  undoCorrection,
  uploadDocument,
} from '../../reviewing/commands.ts'
import { applyEdition, viewEdition } from '../../reviewing/edition.ts'
import { listReadings, type Review, viewReading } from '../../reviewing/queries.ts'
import { mayDirect } from '../../rules.ts'
import { listPlans } from '../../state/load.ts'
import { EditionPage } from './edition-page.tsx'
import { firstTyped, ImportPage, type Typed } from './import-page.tsx'
import { DocumentsPage, WaitingPage } from './list-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { reviewWords } from './words.ts'

/** From a document to a plan: hand in, check, take over. */
export const reviewRoutes = new Hono<Env>()

const kinds: readonly FileKind[] = ['text', 'markdown', 'docx', 'odt', 'pdf', 'xlsx', 'csv']
/** How long an upload waits for its reading before it shows that the reading goes on. */
const patience = 8_000

reviewRoutes.use('/werk/documenten/*', (c, next) => guard(c, next))
reviewRoutes.use('/werk/documenten', (c, next) => guard(c, next))

async function guard(c: Context<Env>, next: () => Promise<void>) {
  const { site } = c.env
  if (!site.account) return c.redirect(site.href(`/aanmelden?naar=${encodeURIComponent(site.path)}`), 303)
  if (site.mustSetUp) return c.redirect(site.href('/werk/account'), 303)
  if (!mayDirect(site.context.scope))
    return ownPage(c, <MessageShell site={site} kind="not_allowed" code="403" />, 403)
  await next()
}

async function documentsPage(c: Context<Env>, problem?: keyof typeof reviewWords) {
  const { site } = c.env
  const listed = await listReadings(site.context, {})
  const plans = await readAs(site.context.database, site.context.scope, listPlans)
  const words = problem && say(reviewWords[problem], site.language)
  return ownPage(
    c,
    <DocumentsPage site={site} readings={listed.ok ? listed.value : []} plans={plans} problem={words} />,
    problem ? 422 : 200,
  )
}

reviewRoutes.get('/werk/documenten', (c) => documentsPage(c))

const problemOf = {
  empty: 'bad_empty',
  too_large: 'bad_too_large',
  kind_not_taken: 'bad_kind',
  not_a_picture: 'bad_kind',
} as const

reviewRoutes.post('/werk/documenten', async (c) => {
  const { site } = c.env
  const form = await c.req.parseBody()
  const { file } = form
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return documentsPage(c, 'choose_file')
  const received = await receiveFile(site.context.scope, site.services.files, {
    name: file.name,
    body: Readable.fromWeb(file.stream() as WebStream<Uint8Array>),
    kinds,
  })
  if (!received.ok) return documentsPage(c, problemOf[received.reason])
  const planId = typeof form.planId === 'string' && form.planId !== '' ? form.planId : null
  const made = await uploadDocument(site.context, { file: received.value, planId })
  if (!made.ok) return ownPage(c, <MessageShell site={site} kind="not_allowed" code="403" />, 403)
  for (let waited = 0; waited < patience; waited += 200) {
    const seen = await viewReading(site.context, { id: made.value.id })
    if (!seen.ok || seen.value.state !== 'waiting') break
    await pause(200)
  }
  return c.redirect(site.href(`/werk/documenten/${made.value.id}`), 303)
})

async function reviewOf(c: Context<Env>): Promise<Review | null> {
  const id = c.req.param('id') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const found = await viewReading(c.env.site.context, { id })
  return found.ok ? found.value : null
}

async function showReview(c: Context<Env>, problem?: string, current?: string) {
  const review = await reviewOf(c)
  if (!review) return c.notFound()
  const { site } = c.env
  if (!review.reading) return ownPage(c, <WaitingPage site={site} review={review} />)
  if (review.state === 'imported') {
    const plan = review.plans.find((one) => one.id === review.importedPlanId)
    return c.redirect(site.href(plan ? `/plan/${plan.slug}` : '/werk/documenten'), 303)
  }
  const from = Number(c.req.query('van') ?? Number.NaN)
  return ownPage(
    c,
    <ReviewPage
      site={site}
      review={review}
      reading={review.reading}
      current={current ?? c.req.query('item') ?? null}
      from={Number.isInteger(from) ? from : null}
      problem={problem}
    />,
    problem ? 422 : 200,
  )
}

reviewRoutes.get('/werk/documenten/:id', (c) => showReview(c))

/** What a refused correction says to the person, by its reason. */
function saysOf(reason: string, language: Env['Bindings']['site']['language']): string {
  const key = `misfit_${reason}`
  if (key in reviewWords) return say(reviewWords[key as keyof typeof reviewWords], language)
  return say(reason === 'not_in_review' ? reviewWords.not_in_review : reviewWords.field_wrong, language)
}

reviewRoutes.post('/werk/documenten/:id/correctie', async (c) => {
  const { site } = c.env
  const form = (await c.req.parseBody()) as Record<string, string>
  const correction = {
    ...form,
    parent: form.parent || null,
    after: form.after || null,
    open: form.open === '1',
  }
  const done = await correctReading(site.context, { id: c.req.param('id'), correction })
  if (!done.ok) return showReview(c, saysOf(done.reason, site.language), form.id)
  const stay = form.stay ? `?item=${encodeURIComponent(form.stay)}#item-${form.stay}` : ''
  return c.redirect(`${site.href(`/werk/documenten/${c.req.param('id')}`)}${stay}`, 303)
})

reviewRoutes.post('/werk/documenten/:id/ongedaan', async (c) => {
  await undoCorrection(c.env.site.context, { id: c.req.param('id') })
  return c.redirect(c.env.site.href(`/werk/documenten/${c.req.param('id')}`), 303)
})

reviewRoutes.post('/werk/documenten/:id/opnieuw', async (c) => {
  await redoCorrection(c.env.site.context, { id: c.req.param('id') })
  return c.redirect(c.env.site.href(`/werk/documenten/${c.req.param('id')}`), 303)
})

reviewRoutes.post('/werk/documenten/:id/weg', async (c) => {
  await dropReading(c.env.site.context, { id: c.req.param('id') })
  return c.redirect(c.env.site.href('/werk/documenten'), 303)
})

reviewRoutes.get('/werk/documenten/:id/overnemen', async (c) => {
  const review = await reviewOf(c)
  if (!review?.reading || review.state !== 'review') return c.notFound()
  const typed = firstTyped(review.reading)
  return ownPage(
    c,
    <ImportPage site={c.env.site} review={review} reading={review.reading} typed={typed} errors={[]} />,
  )
})

/** Which field a refusal belongs to. */
const fieldOf: Record<string, string> = {
  slug_taken: 'slug',
  adoption_day_missing: 'adoptedOn',
  ends_before_it_begins: 'toDay',
  nothing_to_import: 'title',
}

reviewRoutes.post('/werk/documenten/:id/overnemen', async (c) => {
  const { site } = c.env
  const review = await reviewOf(c)
  if (!review?.reading || review.state !== 'review') return c.notFound()
  const typed = (await c.req.parseBody()) as Typed
  const language = isLanguage(review.reading.language)
    ? review.reading.language
    : (site.authority.languages[0] ?? 'nl')
  const done = await importReading(site.context, {
    ...typed,
    id: review.id,
    language,
    title: { [language]: typed.title ?? '' },
    author: typed.author || null,
  })
  if (done.ok) return c.redirect(site.href(`/plan/${done.value.slug}`), 303)
  const errors =
    'problems' in done && Array.isArray(done.problems)
      ? done.problems.map((problem) => ({
          field: problem.field.split('.')[0]!,
          message: say(reviewWords.field_wrong, site.language),
        }))
      : [
          {
            field:
              'field' in done && typeof done.field === 'string'
                ? done.field
                : (fieldOf[done.reason] ?? 'title'),
            message: wordsFor(done.reason, site.language),
          },
        ]
  return ownPage(
    c,
    <ImportPage site={site} review={review} reading={review.reading} typed={typed} errors={errors} />,
    422,
  )
})

async function showEdition(c: Context<Env>, typed: Typed, reason?: string) {
  const { site } = c.env
  const review = await reviewOf(c)
  if (!review?.reading || review.state !== 'review' || !review.planId) return c.notFound()
  const edition = await viewEdition(site.context, { id: review.id })
  if (!edition.ok) return c.notFound()
  const errors = reason
    ? [{ field: fieldOf[reason] ?? 'adoptedOn', message: wordsFor(reason, site.language) }]
    : []
  return ownPage(
    c,
    <EditionPage site={site} review={review} edition={edition.value} typed={typed} errors={errors} />,
    reason ? 422 : 200,
  )
}

/** What a refusal says, by its reason. */
function wordsFor(reason: string, language: Env['Bindings']['site']['language']): string {
  return say(
    reason in reviewWords ? reviewWords[reason as keyof typeof reviewWords] : reviewWords.field_wrong,
    language,
  )
}

reviewRoutes.get('/werk/documenten/:id/verschil', (c) => showEdition(c, {}))

reviewRoutes.post('/werk/documenten/:id/verschil', async (c) => {
  const { site } = c.env
  const typed = (await c.req.parseBody()) as Typed
  const done = await applyEdition(site.context, { ...typed, id: c.req.param('id') })
  if (done.ok) return c.redirect(site.href(`/plan/${done.value.slug}`), 303)
  return showEdition(c, typed, done.reason)
})
