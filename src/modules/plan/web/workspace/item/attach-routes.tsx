import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { type Context, Hono } from 'hono'
import { receiveFile } from '../../../../../platform/files/index.ts'
import { ownPage } from '../../../../../platform/http/answer.ts'
import { barred } from '../../../../../platform/http/inside.tsx'
import type { Env } from '../../../../../platform/http/site.ts'
import { say } from '../../../../../platform/i18n/index.ts'
import { attachFile, detachFile, linkItem, unlinkItem } from '../../../items/attachments.ts'
import { viewAttachments } from '../../../queries/attachments.ts'
import { placeOfItem } from '../../../queries/past.ts'
import { mayEditPlan } from '../../../rules.ts'
import { planOf } from '../../page.ts'
import { type AttachData, AttachPage } from './attach-page.tsx'
import { attachWords } from './attach-words.ts'

/** Files and links of one item. */
export const attachRoutes = new Hono<Env>()

/** A file that hangs on an item is read by people, so it stays of a size that one sends. */
const mostAttached = 25 * 1024 * 1024

attachRoutes.use('/werk/plan/item/:key/bijlagen', guard)
attachRoutes.use('/werk/plan/item/:key/bijlagen/*', guard)

async function guard(c: Context<Env>, next: () => Promise<void>) {
  return (await barred(c, (site) => mayEditPlan(site.context.scope))) ?? next()
}

async function dataOf(c: Context<Env>): Promise<AttachData | null> {
  const { site } = c.env
  const place = await placeOfItem(site.context, { key: c.req.param('key') ?? '' })
  if (!place.ok || !place.value) return null
  const view = await planOf(c, place.value.slug)
  const item = view?.state.byId.get(place.value.id)
  if (!view || !item) return null
  const attached = await viewAttachments(site.context, { itemId: item.id })
  return attached.ok ? { site, view, item, ...attached.value } : null
}

async function page(c: Context<Env>, problem?: { field: 'file' | 'to'; reason: string }) {
  const data = await dataOf(c)
  if (!data) return c.notFound()
  const words = attachWords[(problem?.reason ?? '') as keyof typeof attachWords] ?? attachWords.not_found
  const errors = problem ? [{ field: problem.field, message: say(words, c.env.site.language) }] : []
  return ownPage(c, <AttachPage data={data} errors={errors} />, problem ? 422 : 200)
}

const back = (c: Context<Env>) =>
  c.redirect(c.env.site.href(`/werk/plan/item/${c.req.param('key')}/bijlagen`), 303)

async function itemOf(c: Context<Env>): Promise<string | null> {
  const place = await placeOfItem(c.env.site.context, { key: c.req.param('key') ?? '' })
  return place.ok ? (place.value?.id ?? null) : null
}

attachRoutes.get('/werk/plan/item/:key/bijlagen', (c) => page(c))

attachRoutes.post('/werk/plan/item/:key/bijlagen', async (c) => {
  const { site } = c.env
  const itemId = await itemOf(c)
  if (!itemId) return c.notFound()
  const { file } = await c.req.parseBody()
  if (!(file instanceof File) || (file.name === '' && file.size === 0))
    return page(c, { field: 'file', reason: 'choose_file' })
  const received = await receiveFile(site.context.scope, site.services.files, {
    name: file.name,
    body: Readable.fromWeb(file.stream() as WebStream<Uint8Array>),
    most: mostAttached,
  })
  if (!received.ok) return page(c, { field: 'file', reason: received.reason })
  const done = await attachFile(site.context, { itemId, file: received.value })
  return done.ok ? back(c) : page(c, { field: 'file', reason: done.reason })
})

attachRoutes.post('/werk/plan/item/:key/bijlagen/verwijzing', async (c) => {
  const itemId = await itemOf(c)
  if (!itemId) return c.notFound()
  const { to, relation } = await c.req.parseBody()
  if (!to) return page(c, { field: 'to', reason: 'choose_thing' })
  const done = await linkItem(c.env.site.context, { itemId, to, relation })
  return done.ok ? back(c) : page(c, { field: 'to', reason: done.reason })
})

attachRoutes.post('/werk/plan/item/:key/bijlagen/weg', async (c) => {
  const itemId = await itemOf(c)
  if (!itemId) return c.notFound()
  const { file, link } = await c.req.parseBody()
  const done = file
    ? await detachFile(c.env.site.context, { itemId, id: file })
    : await unlinkItem(c.env.site.context, { itemId, id: link })
  return done.ok ? back(c) : page(c, { field: file ? 'file' : 'to', reason: done.reason })
})
