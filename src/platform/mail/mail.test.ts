import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { enter, enterAsSystem, type Place, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { AuthorityDirectory } from '../authorities/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import { deliverOutbox, mostAttempts, pauseAfter } from './deliver.ts'
import { listOutbox, type Mail, type Mailer, openMailer, retryMail, sendMail } from './index.ts'
import { purgeMail } from './purge.ts'

let base: TestDatabase
let database: Database
let authorities: AuthorityDirectory
let place: Place & { slug: string }
let demo: Place & { slug: string }
const open: (() => unknown)[] = []

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 6 })
  authorities = new AuthorityDirectory(database)
  place = await makeAuthority(base.ownerUrl)
  demo = await makeAuthority(base.ownerUrl, { demo: true })
})
beforeEach(() => asOwner(base.ownerUrl, (client) => client.query('DELETE FROM platform.mail')))
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})
afterAll(async () => {
  await database.close()
  await base.drop()
})

interface Received {
  raw: string
  to: string[]
}

/** A real mail server on loopback; `answer` may refuse a recipient with a code. */
async function mailServer(answer: (to: string) => number | null = () => null, port = 0) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(address, _, done) {
      const code = answer(address.address)
      done(code ? Object.assign(new Error(`refused with ${code}`), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((one) => one.address)
        received.push({ raw: Buffer.concat(chunks).toString('utf8'), to })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= new Promise<void>((resolve) => server.close(() => resolve()))
    return closed
  }
  open.push(close)
  return { received, close, port: (server.server.address() as { port: number }).port }
}

function mailerTo(port: number): Mailer {
  const mailer = openMailer(`smtp://127.0.0.1:${port}`, 'Regie <regie@proefstad.invalid>')!
  open.push(() => mailer.close())
  return mailer
}

const letter: Mail = {
  to: { address: 'lotte@voorbeeld.invalid' },
  subject: 'Overleg',
  text: 'Tot dan.',
  language: 'nl',
}

function send(mail: Partial<Mail> = {}, where: Place = place): Promise<{ ok: true; id: string }> {
  const { scope } = enterAsSystem(database, where)
  return writeAs(database, scope, async (tx) => {
    const id = await sendMail(tx, { ...letter, ...mail })
    await audit(tx, 'test.mail.send', `platform/mail/${id}`)
    return { ok: true as const, id }
  })
}

async function outbox() {
  const listed = await listOutbox(enterAsSystem(database, place), {})
  if (!listed.ok) throw new Error('not allowed')
  return listed.value
}

const makeDue = () =>
  asOwner(base.ownerUrl, (client) => client.query('UPDATE platform.mail SET next_at = now()'))

test('a letter goes out once, whole, in its language, and is then kept no longer', async () => {
  const server = await mailServer()
  const mailer = mailerTo(server.port)
  const { personId } = await makeActor(base.ownerUrl, place.authorityId, [], {
    email: 'noor@voorbeeld.invalid',
  })
  const { id } = await send({
    to: { personId },
    subject: 'Réunion « accueil » — é, ë, 針',
    text: 'Bonjour à toutes et à tous',
    html: '<p>Bonjour à toutes et à tous</p>',
    language: 'fr',
    replyTo: 'antwoord@proefstad.invalid',
    headers: { 'List-Unsubscribe': '<https://regie.invalid/af>' },
    calendar: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR',
  })
  await send()
  const [latest, first] = await outbox()
  expect(latest!.letter!.text).toBe('Tot dan.')
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 2,
    postponed: 0,
    givenUp: 0,
  })
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 0,
    postponed: 0,
    givenUp: 0,
  })
  expect(server.received).toHaveLength(2)
  const raw = server.received.find((one) => one.to.includes('noor@voorbeeld.invalid'))!.raw
  const parsed = await simpleParser(raw)
  expect(parsed.subject).toBe('Réunion « accueil » — é, ë, 針')
  expect(parsed.text!.trim()).toBe('Bonjour à toutes et à tous')
  expect(parsed.html).toContain('<p>Bonjour à toutes et à tous</p>')
  expect(parsed.messageId).toBe(first!.messageId)
  expect(parsed.messageId).toContain(id)
  expect(parsed.replyTo!.text).toBe('antwoord@proefstad.invalid')
  expect(parsed.from!.text).toContain('regie@proefstad.invalid')
  expect(parsed.headers.get('content-language')).toBe('fr')
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(raw).toContain('text/calendar')
  expect(server.received.find((one) => one.to.includes('lotte@voorbeeld.invalid'))!.raw).toContain(
    'Content-Language: nl',
  )
  const after = await outbox()
  expect(after.map((row) => [row.state, row.letter])).toEqual([
    ['accepted', null],
    ['accepted', null],
  ])
})

test('what is rolled back is never sent', async () => {
  const { scope } = enterAsSystem(database, place)
  await expect(
    writeAs(database, scope, async (tx) => {
      await sendMail(tx, letter)
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await outbox()).toEqual([])
})

test('refused for now: tried again after a pause, with the same Message-ID, then accepted', async () => {
  let refuse = true
  const server = await mailServer(() => (refuse ? 451 : null))
  const mailer = mailerTo(server.port)
  await send()
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 0,
    postponed: 1,
    givenUp: 0,
  })
  const [waiting] = await outbox()
  expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
  expect(waiting!.answer).toContain('451')
  expect(waiting!.nextAt!.getTime()).toBeGreaterThan(Date.now() + 50_000)
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 0,
    postponed: 0,
    givenUp: 0,
  })
  refuse = false
  await makeDue()
  expect((await deliverOutbox({ database, authorities, mailer })).accepted).toBe(1)
  expect((await simpleParser(server.received[0]!.raw)).messageId).toBe(waiting!.messageId)
})

test('refused for good: given up at once with the reason; others still go; it can be sent again by hand', async () => {
  let refuse = true
  const server = await mailServer((to) => (refuse && to.startsWith('weg') ? 550 : null))
  const mailer = mailerTo(server.port)
  const { id } = await send({ to: { address: 'weg@voorbeeld.invalid' } })
  await send()
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 1,
    postponed: 0,
    givenUp: 1,
  })
  const gone = (await outbox()).find((row) => row.id === id)!
  expect(gone).toMatchObject({ state: 'given_up', attempts: 1 })
  expect(gone.answer).toContain('550')
  expect(gone.letter).not.toBeNull()
  refuse = false
  const coordinator = await makeActor(base.ownerUrl, place.authorityId, ['coordinator'])
  const context = await enter(database, place, coordinator.accountId, { door: 'web' })
  expect(await retryMail(context, { id })).toEqual({ ok: true, value: undefined })
  expect((await deliverOutbox({ database, authorities, mailer })).accepted).toBe(1)
  expect(await retryMail(context, { id })).toMatchObject({ ok: false, reason: 'not_found' })
})

test('a person without an address: given up with that reason', async () => {
  const server = await mailServer()
  const { personId } = await makeActor(base.ownerUrl, place.authorityId, [])
  await send({ to: { personId } })
  expect((await deliverOutbox({ database, authorities, mailer: mailerTo(server.port) })).givenUp).toBe(1)
  expect((await outbox())[0]!.answer).toBe('no_address')
})

test('the server is down: one letter is tried and none is lost; it comes up: all go out', async () => {
  const server = await mailServer()
  await server.close()
  const mailer = mailerTo(server.port)
  await send()
  await send()
  expect(await deliverOutbox({ database, authorities, mailer })).toEqual({
    accepted: 0,
    postponed: 1,
    givenUp: 0,
  })
  const again = await mailServer(() => null, server.port)
  await makeDue()
  expect((await deliverOutbox({ database, authorities, mailer })).accepted).toBe(2)
  expect(again.received).toHaveLength(2)
})

test('given up after the last attempt; the pauses grow', async () => {
  const server = await mailServer(() => 451)
  await send()
  await asOwner(base.ownerUrl, (client) =>
    client.query('UPDATE platform.mail SET attempts = $1', [mostAttempts - 1]),
  )
  expect((await deliverOutbox({ database, authorities, mailer: mailerTo(server.port) })).givenUp).toBe(1)
  expect([1, 2, 3, 20].map(pauseAfter)).toEqual([60, 120, 240, 14_400])
})

test('two processes at once hand over no letter twice', async () => {
  const server = await mailServer()
  for (let n = 0; n < 12; n += 1) await send({ subject: `Bericht ${n}` })
  const one = mailerTo(server.port)
  const other = mailerTo(server.port)
  const done = await Promise.all([
    deliverOutbox({ database, authorities, mailer: one }),
    deliverOutbox({ database, authorities, mailer: other }),
  ])
  expect(done[0].accepted + done[1].accepted).toBe(12)
  const ids = server.received.map((one) => /^Message-ID:\s+(\S+)/m.exec(one.raw)![1])
  expect(new Set(ids).size).toBe(12)
  expect(ids).toHaveLength(12)
})

test('a crash between acceptance and its record makes a second copy with the same Message-ID, and no third', async () => {
  const server = await mailServer()
  const mailer = mailerTo(server.port)
  await send()
  // The connection dies after the mail server accepted and before the commit, as when the process is killed.
  const dying: Mailer = {
    async hand(mail) {
      const handed = await mailer.hand(mail)
      await asOwner(base.superuserUrl, (client) =>
        client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`,
        ),
      )
      return handed
    },
    close: () => undefined,
  }
  await expect(deliverOutbox({ database, authorities, mailer: dying })).rejects.toThrow()
  expect((await outbox())[0]).toMatchObject({ state: 'waiting', attempts: 0 })
  expect((await deliverOutbox({ database, authorities, mailer })).accepted).toBe(1)
  expect((await deliverOutbox({ database, authorities, mailer })).accepted).toBe(0)
  const ids = server.received.map((one) => /^Message-ID:\s+(\S+)/m.exec(one.raw)![1])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('without a mail server everything stays; letters are read by the system and by the administrator of a demo alone', async () => {
  expect(openMailer(null, 'Regie <regie@localhost>')).toBeNull()
  await send()
  await send({}, demo)
  expect(await deliverOutbox({ database, authorities, mailer: null })).toEqual({
    accepted: 0,
    postponed: 0,
    givenUp: 0,
  })
  const sees = async (where: Place, role: string) => {
    const { accountId } = await makeActor(base.ownerUrl, where.authorityId, [role])
    const listed = await listOutbox(await enter(database, where, accountId, { door: 'web' }), {})
    return listed.ok ? listed.value.map((row) => row.letter?.text ?? null) : listed.reason
  }
  expect((await outbox()).map((row) => row.letter?.text)).toEqual(['Tot dan.'])
  expect(await sees(place, 'platform_administrator')).toEqual([null])
  expect(await sees(place, 'coordinator')).toEqual([null])
  expect(await sees(demo, 'platform_administrator')).toEqual(['Tot dan.'])
  expect(await sees(demo, 'coordinator')).toEqual([null])
  expect(await sees(demo, 'editor')).toBe('not_allowed')
  expect(await listOutbox(await enter(database, demo, null, { door: 'web' }), {})).toMatchObject({
    ok: false,
  })
})

test('an address that would be several, or a header, is refused', async () => {
  for (const address of ['a@b.invalid, c@d.invalid', 'a@b.invalid\r\nBcc: c@d.invalid', 'Naam <a@b.invalid>'])
    await expect(send({ to: { address } })).rejects.toThrow('one plain address')
  expect(await outbox()).toEqual([])
})

test('what was accepted or given up a month ago is removed, what waits is not', async () => {
  await send()
  const { id } = await send()
  await asOwner(base.ownerUrl, (client) =>
    client.query("UPDATE platform.mail SET accepted_at = now() - interval '31 days' WHERE id = $1", [id]),
  )
  await purgeMail({ database, authorities })
  expect((await outbox()).map((row) => row.state)).toEqual(['waiting'])
})

test('a visitor asks for a letter (a link to sign in) and reads nothing of the outbox', async () => {
  const visitor = await enter(database, place, null, { door: 'web' })
  const done = await writeAs(database, visitor.scope, async (tx) => {
    await sendMail(tx, letter)
    await audit(tx, 'test.link.ask', 'test/link/1')
    const seen = await tx.db.selectFrom('platform.mail_letter').selectAll().execute()
    return { ok: true as const, seen }
  })
  expect(done.seen).toEqual([])
  const server = await mailServer()
  expect((await deliverOutbox({ database, authorities, mailer: mailerTo(server.port) })).accepted).toBe(1)
})
