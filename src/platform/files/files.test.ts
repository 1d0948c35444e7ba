import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { zipSync } from 'fflate'
import { Hono } from 'hono'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, makeActor, makeAuthority } from '../../../tests/authority.ts'
import { freshDatabase, type TestDatabase } from '../../../tests/cluster.ts'
import { type Context, enter, enterAsSystem, type Level, type Place, writeAs } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { AuthorityDirectory } from '../authorities/index.ts'
import { type Database, openDatabase } from '../db/connect.ts'
import type { Services } from '../http/services.ts'
import type { Env } from '../http/site.ts'
import {
  type FileStore,
  fileRoutes,
  levelFiles,
  openFile,
  openFileStore,
  receiveFile,
  redraw,
  removeFile,
  sniff,
  storeFile,
} from './index.ts'
import { purgeFiles } from './purge.ts'

let base: TestDatabase
let database: Database
let place: Place
let data: string
let store: FileStore
let editor: Context
let visitor: Context

beforeAll(async () => {
  base = await freshDatabase()
  database = openDatabase(base.appUrl, { connections: 4 })
  place = await makeAuthority(base.ownerUrl)
  data = mkdtempSync(join(tmpdir(), 'regie-files-'))
  store = openFileStore(data)
  const { accountId } = await makeActor(base.ownerUrl, place.authorityId, ['editor'])
  editor = await enter(database, place, accountId, { door: 'web' })
  visitor = await enter(database, place, null, { door: 'web' })
})
afterAll(async () => {
  await database.close()
  await base.drop()
  rmSync(data, { recursive: true, force: true })
})

const folder = () => join(data, 'files', place.authorityId)
const kept = () => (existsSync(folder()) ? readdirSync(folder()).length : 0)

async function received(name: string, body: Uint8Array | Readable) {
  const result = await receiveFile(editor.scope, store, { name, body })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

async function stored(name: string, body: Uint8Array | Readable, level: Level, audience: string[] = []) {
  const file = await received(name, body)
  const done = await writeAs(database, editor.scope, async (tx) => {
    const id = await storeFile(tx, file, { level, audience, ref: 'test/thing/1' })
    await audit(tx, 'test.file.add', `test/thing/${id}`)
    return { ok: true as const, id }
  })
  return done.id
}

test('a file comes back as it was, to whoever may read its level', async () => {
  const body = Buffer.from(`%PDF-1.7\n${'x'.repeat(300_000)}`)
  const pieces = Array.from({ length: 31 }, (_, n) => body.subarray(n * 10_000, (n + 1) * 10_000))
  const id = await stored('Plan «2026» – één.pdf', Readable.from(pieces), 'internal')
  const opened = await openFile(editor, store, id)
  if (!opened.ok) throw new Error('not found')
  expect(opened.value).toMatchObject({
    name: 'Plan «2026» – één.pdf',
    mediaType: 'application/pdf',
    bytes: body.length,
  })
  expect((await buffer(await opened.value.stream())).equals(body)).toBe(true)
  expect(await openFile(visitor, store, id)).toEqual({ ok: false, reason: 'not_found' })
  expect(await openFile(editor, store, '../etc/passwd')).toEqual({ ok: false, reason: 'not_found' })
  await writeAs(database, editor.scope, async (tx) => {
    await levelFiles(tx, 'test/thing/1', { level: 'public' })
    await audit(tx, 'test.file.level', 'test/thing/1')
    return { ok: true as const }
  })
  expect(await openFile(visitor, store, id)).toMatchObject({ ok: true })
})

test('a confidential file is there for its audience alone', async () => {
  const own = await stored('a.txt', Buffer.from('tekst'), 'confidential', [editor.scope.personId!])
  const other = await stored('b.txt', Buffer.from('tekst'), 'confidential', [place.authorityId])
  expect(await openFile(editor, store, own)).toMatchObject({ ok: true })
  expect(await openFile(editor, store, other)).toMatchObject({ ok: false })
})

test('the address gives a file to keep, under its own name, and never to run', async () => {
  const id = await stored('één "plan".txt', Buffer.from('<script>alert(1)</script>'), 'public')
  const services = { files: store } as unknown as Services
  const app = new Hono<Env>()
  app.route('/', fileRoutes)
  const ask = (method: string, context: Context, headers = {}) =>
    app.request(`/bestand/${id}`, { method, headers }, {
      site: { context, services },
    } as unknown as Env['Bindings'])
  const answer = await ask('GET', visitor)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('<script>alert(1)</script>')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="een plan.txt"; filename*=UTF-8''%C3%A9%C3%A9n%20%22plan%22.txt`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    'content-length': '25',
  })
  const again = await ask('GET', visitor, { 'if-none-match': answer.headers.get('etag')! })
  expect(again.status).toBe(304)
  expect((await ask('HEAD', visitor)).headers.get('content-length')).toBe('25')
  await asOwner(base.ownerUrl, (client) =>
    client.query("UPDATE platform.file SET level = 'internal' WHERE id = $1", [id]),
  )
  expect((await ask('GET', visitor)).status).toBe(404)
  expect((await ask('GET', editor)).status).toBe(200)
})

test('the kind follows from the bytes, whatever the name says', async () => {
  const word = zipSync({
    '[Content_Types].xml': Buffer.from('<x/>'),
    'word/document.xml': Buffer.from('<x/>'),
  })
  const sheet = zipSync({
    '[Content_Types].xml': Buffer.from('<x/>'),
    'xl/workbook.xml': Buffer.from('<x/>'),
  })
  const odt = zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }] })
  const other = zipSync({ 'run.exe': Buffer.from('MZ') })
  const kind = (bytes: Uint8Array, name = 'x') => sniff(Buffer.from(bytes), name)
  expect([kind(word), kind(sheet), kind(odt), kind(other, 'plan.docx')]).toEqual([
    'docx',
    'xlsx',
    'odt',
    null,
  ])
  expect(kind(Buffer.from('%PDF-1.4'), 'x.png')).toBe('pdf')
  expect(kind(Buffer.from('a;b\n1;2'), 'x.csv')).toBe('csv')
  expect(kind(Buffer.from('# Plan'), 'x.md')).toBe('markdown')
  expect(kind(Buffer.from('\x7fELF\x02\x01\x01\x00'), 'x.pdf')).toBeNull()
  expect(kind(Buffer.from('MZ\x90\x00\x03'), 'x.txt')).toBeNull()
  const refused = await receiveFile(editor.scope, store, {
    name: 'x.pdf',
    body: Buffer.from('MZ\x90\x00\x03'),
  })
  expect(refused).toEqual({ ok: false, reason: 'kind_not_taken' })
  const narrow = await receiveFile(editor.scope, store, {
    name: 'x.txt',
    body: Buffer.from('a'),
    kinds: ['pdf'],
  })
  expect(narrow).toEqual({ ok: false, reason: 'kind_not_taken' })
})

test('empty and too large are refused, and leave nothing behind', async () => {
  const before = kept()
  expect(await receiveFile(editor.scope, store, { name: 'x', body: Buffer.alloc(0) })).toMatchObject({
    reason: 'empty',
  })
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.from('tekst '.repeat(2000))
    })(),
  )
  const large = await receiveFile(editor.scope, store, { name: 'x.txt', body: endless, most: 1_000_000 })
  expect(large).toEqual({ ok: false, reason: 'too_large' })
  expect(kept()).toBe(before)
})

test('an upload that breaks off throws and leaves nothing behind', async () => {
  const before = kept()
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('tekst '.repeat(2000))
      throw new Error('the line broke')
    })(),
  )
  await expect(receiveFile(editor.scope, store, { name: 'x.txt', body: broken })).rejects.toThrow(
    'Cannot write',
  )
  expect(kept()).toBe(before)
})

test('a picture is drawn anew: upright, without place and camera; what is no picture is refused', async () => {
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#0a5' } })
    .jpeg()
    .withExif({ IFD0: { Model: 'Camera van Lotte' }, IFD3: { GPSLatitude: '51/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect(photo.toString('latin1')).toContain('Exif')
  const id = await stored('foto.jpg', photo, 'public')
  const opened = await openFile(visitor, store, id)
  if (!opened.ok) throw new Error('not found')
  const drawn = await buffer(await opened.value.stream())
  const about = await sharp(drawn).metadata()
  expect(about).toMatchObject({ width: 20, height: 40 })
  expect([about.exif, about.orientation]).toEqual([undefined, undefined])
  expect(drawn.length).toBe(opened.value.bytes)
  const cut = await receiveFile(editor.scope, store, { name: 'foto.jpg', body: photo.subarray(0, 300) })
  expect(cut).toEqual({ ok: false, reason: 'not_a_picture' })
  expect(await redraw(Buffer.from('\x89PNG\r\n\x1a\nniets', 'latin1'))).toEqual({
    ok: false,
    reason: 'not_a_picture',
  })
})

test('a rolled-back command leaves no row; its bytes, and those of a removed file, go when they are old', async () => {
  const stays = await stored('blijft.txt', Buffer.from('blijft'), 'internal')
  const removed = await stored('weg.txt', Buffer.from('weg'), 'internal')
  await writeAs(database, editor.scope, async (tx) => {
    await removeFile(tx, removed)
    await audit(tx, 'test.file.remove', `test/file/${removed}`)
    return { ok: true as const }
  })
  const file = await received('nooit.txt', Buffer.from('nooit'))
  await expect(
    writeAs(database, editor.scope, async (tx) => {
      await storeFile(tx, file, { level: 'internal' })
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await openFile(editor, store, file.id)).toMatchObject({ ok: false })
  const services = { database, authorities: new AuthorityDirectory(database), files: store }
  expect(await purgeFiles(services)).toBe(0)
  const before = kept()
  expect(await purgeFiles(services, Date.now() + 48 * 3_600_000)).toBe(2)
  expect(kept()).toBe(before - 2)
  const opened = await openFile(editor, store, stays)
  expect(opened.ok && (await buffer(await opened.value.stream())).toString()).toBe('blijft')
})

test('only the system asks which files are known; a file stays where it came in', async () => {
  await expect(database.pool.query("SELECT platform.files_known('{}')")).rejects.toThrow('only the system')
  const elsewhere = await makeAuthority(base.ownerUrl)
  const file = await received('a.txt', Buffer.from('a'))
  await expect(
    writeAs(database, enterAsSystem(database, elsewhere).scope, async (tx) => {
      await storeFile(tx, file, { level: 'public' })
      return { ok: true as const }
    }),
  ).rejects.toThrow('stays in the authority')
})
