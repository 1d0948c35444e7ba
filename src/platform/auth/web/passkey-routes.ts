import { Hono } from 'hono'
import type { Env } from '../../http/site.ts'
import { expectedToken } from '../form-token.ts'
import { passkeyToShow, signInByPasskey } from '../passkey-sign-in.ts'
import { keepPasskey, passkeyToMake } from '../passkeys.ts'
import { onwardPath } from './question.tsx'

/** What the passkey island asks and answers, as JSON; its requests carry the form's token in a header. */
export const passkeyRoutes = new Hono<Env>()

async function sent(c: { req: { json(): Promise<unknown> } }): Promise<Record<string, unknown>> {
  const body = await c.req.json().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

passkeyRoutes.post('/aanmelden/passkey/vraag', async (c) => {
  return c.json(await passkeyToShow(c.env.site, expectedToken(c) ?? ''))
})

passkeyRoutes.post('/aanmelden/passkey', async (c) => {
  const { site } = c.env
  const body = await sent(c)
  const attempt = await signInByPasskey(site, c.req.raw.headers, {
    answer: body.answer,
    asker: expectedToken(c) ?? '',
  })
  if (!attempt.ok) return c.json({ reason: attempt.reason }, attempt.reason === 'too_many' ? 429 : 422)
  for (const cookie of attempt.cookies) c.header('set-cookie', cookie, { append: true })
  return c.json({ to: onwardPath(body.onward) || site.href('/werk') })
})

passkeyRoutes.post('/werk/account/passkey/vraag', async (c) => {
  const { site } = c.env
  if (!site.account) return c.json({ reason: 'not_signed_in' }, 403)
  return c.json(await passkeyToMake(site, site.account))
})

passkeyRoutes.post('/werk/account/passkey', async (c) => {
  const { site } = c.env
  if (!site.account) return c.json({ reason: 'not_signed_in' }, 403)
  const body = await sent(c)
  const name = typeof body.name === 'string' ? body.name.trim().slice(0, 80) : ''
  const kept = await keepPasskey(site, site.account, { answer: body.answer, name: name || 'Passkey' })
  if (!kept.ok) return c.json({ reason: kept.reason }, 422)
  return c.json({ to: `${site.href('/werk/account')}?gewijzigd=passkey` })
})
