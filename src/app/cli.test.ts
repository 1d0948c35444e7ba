import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../platform/config.ts'
import { attachEmbedded, clearAway } from '../platform/db/embedded/index.ts'

const program = join(root, 'bin/regie.mjs')
let place: string
let data: string

interface Ended {
  code: number | null
  out: string
  err: string
}

/** The real program, on the data folder of these tests. */
function begin(words: string[], environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [program, ...words], {
    cwd: place,
    env: { PATH: '/usr/bin:/bin', REGIE_DATA: data, REGIE_LANGUAGE: 'en', PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

async function end(child: ChildProcess, input = ''): Promise<Ended> {
  const said = { out: '', err: '' }
  child.stdout!.on('data', (part) => (said.out += part))
  child.stderr!.on('data', (part) => (said.err += part))
  child.stdin!.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

const regie = (...words: string[]) => end(begin(words))

async function json<T>(...words: string[]): Promise<T> {
  const { code, out, err } = await regie(...words, '--json')
  expect(code, `${words.join(' ')}: ${err}`).toBe(0)
  return JSON.parse(out) as T
}

/** Waits until a running program has said something. */
function says(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (part) => {
      said += part
      if (what.test(said)) resolve(said)
    })
    child.stderr!.on('data', (part) => (said += part))
    child.once('exit', () => reject(new Error(`ended without saying ${what}: ${said}`)))
  })
}

/** A server that the commands share, so that not each of them starts its own. */
let serving: ChildProcess

async function serve(): Promise<ChildProcess> {
  const child = begin(['start'])
  await says(child, /Regie serves/)
  return child
}

const document = [
  '# Drugsplan Proefstad 2026-2030',
  '',
  '## Thema 1: Vroeg erbij',
  '',
  'Actiepunten',
  '',
  '1. De stad wijst in elke school één aanspreekpunt aan.',
  '2. De preventiedienst houdt ouderavonden in elke wijk.',
  '',
  '## Thema 2: Zorg die past',
  '',
  'Actiepunten',
  '',
  '3. Het centrum opent ook op zaterdag.',
  '',
].join('\n')

beforeAll(async () => {
  expect(existsSync(join(root, 'dist/regie.js')), 'run npm run build first').toBe(true)
  place = mkdtempSync(join(tmpdir(), 'regie-cli-'))
  chmodSync(place, 0o711)
  data = join(place, 'data')
  writeFileSync(join(place, 'plan.md'), document)
  serving = await serve()
  await json('authority', 'create', '--slug', 'proefstad', '--name', 'Stad Proef')
  for (const role of ['coordinator', 'council_member', 'auditor']) {
    await json('account', 'create', `${role}@proef.example`, '--name', 'Lotte Voorbeeld', '--role', role)
  }
  await json('account', 'create', 'nobody@proef.example', '--name', 'Lotte Niemand')
})

afterAll(async () => {
  if (serving?.exitCode === null && serving.signalCode === null) {
    serving.kill('SIGTERM')
    await once(serving, 'exit')
  }
  await clearAway(join(data, 'postgres'))
  rmSync(place, { recursive: true, force: true })
})

/** Every command under one, as its help lists them. */
async function commandsUnder(words: string[]): Promise<string[][]> {
  const { code, out } = await regie(...words, '--help')
  expect(code, words.join(' ')).toBe(0)
  const about = out.split('\n\n')[1]
  expect(about, `what ${words.join(' ')} is for`).toMatch(/^\S.{10,}/)
  const listed = /^Commands:\n([\s\S]*?)(\n\n|$(?![\s\S]))/m.exec(out)?.[1] ?? ''
  const names = [...listed.matchAll(/^ {2}(\w[\w-]*)/gm)].map(([, name]) => name!)
  const below = names.filter((name) => name !== 'help').map((name) => commandsUnder([...words, name]))
  return [words, ...(await Promise.all(below)).flat()]
}

test('every command has help that says what it is for; the whole tells what it ends with', async () => {
  const all = (await commandsUnder([])).map((words) => words.join(' '))
  for (const name of [
    ...['start', 'migrate', 'demo', 'authority list', 'authority create', 'backup', 'restore', 'doctor'],
    ...['account list', 'account create', 'account password', 'account revoke', 'mail list', 'mail show'],
    ...['plan list', 'plan read', 'plan import', 'plan export', 'audit verify'],
  ])
    expect(all).toContain(name)
  const { out } = await regie('--help')
  for (const code of [0, 1, 64, 65, 69, 70, 77, 78]) expect(out).toMatch(new RegExp(`^ {2}${code} `, 'm'))
}, 300_000)

test('a wrong command line ends with 64, a wrong setting with 78 and its name', async () => {
  expect((await regie('sing')).code).toBe(64)
  expect((await regie('plan', 'list')).code).toBe(64)
  const wrong = await end(begin(['doctor'], { PORT: 'many' }))
  expect(wrong.code).toBe(78)
  expect(wrong.err).toContain('PORT')
})

test('what reads gives JSON', async () => {
  expect(await json('authority', 'list')).toMatchObject([{ slug: 'proefstad' }])
  expect((await json<{ email: string }[]>('account', 'list')).map((one) => one.email)).toContain(
    'auditor@proef.example',
  )
  expect(await json('mail', 'list')).toEqual([])
  expect(await json('audit', 'verify')).toMatchObject([{ problems: [] }])
  expect(await json<{ about: string; ok: boolean }[]>('doctor')).toContainEqual(
    expect.objectContaining({ about: 'role', ok: true }),
  )
  expect(await json('plan', 'list', '--as', 'coordinator@proef.example')).toEqual([])
  expect(await json('migrate')).toEqual({ applied: [] })
})

test('a document is read without a database', async () => {
  const nowhere = {
    DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x',
    DATABASE_MIGRATE_URL: 'postgres://c:d@127.0.0.1:1/x',
  }
  const read = await end(begin(['plan', 'read', 'plan.md', '--json'], nowhere))
  expect(read.code, read.err).toBe(0)
  expect(JSON.parse(read.out)).toMatchObject({ language: 'nl', counts: { theme: 2, action: 3 } })
  const { out } = await regie('plan', 'read', 'plan.md')
  expect(out).toMatch(/ {4}3 action/)
  expect(out).toMatch(/Lines: \d+ = \d+ in items/)
  writeFileSync(join(place, 'broken.pdf'), 'no pdf')
  for (const [file, says] of [
    ['broken.pdf', 'broken.pdf'],
    ['missing.md', 'no such file'],
  ] as const) {
    const refused = await regie('plan', 'read', file)
    expect(refused).toMatchObject({ code: 65, out: '' })
    expect(refused.err).toContain(says)
  }
  const french = await regie('plan', 'read', 'broken.pdf', '--language', 'fr')
  expect(french.err).toMatch(/« broken.pdf »/)
})

test('content needs an actor who may see it; the message says why not', async () => {
  for (const [words, says] of [
    [['--as', 'someone@else.example'], 'no account'],
    [['--as', 'nobody@proef.example'], 'no mandate'],
    [['--as', 'auditor@proef.example'], 'opens no content'],
    [['--as', 'coordinator@proef.example', '--authority', 'elsewhere'], 'no authority elsewhere'],
  ] as const) {
    const refused = await regie('plan', 'list', ...words)
    expect(refused, words.join(' ')).toMatchObject({ code: 77, out: '' })
    expect(refused.err).toContain(says)
  }
})

test('a plan is shown before it is written, written whole, and exported as far as one may see', async () => {
  const as = ['--as', 'coordinator@proef.example']
  const shown = await json<{ written: boolean }>('plan', 'import', 'plan.md', ...as)
  expect(shown).toMatchObject({ written: false, counts: { theme: 2, action: 3 } })
  expect(await json('plan', 'list', ...as)).toEqual([])
  const may = await regie('plan', 'import', 'plan.md', '--as', 'council_member@proef.example', '--yes')
  expect(may.code).toBe(77)
  const written = await json('plan', 'import', 'plan.md', ...as, '--yes', '--slug', 'eerste')
  expect(written).toMatchObject({ written: true, items: 5, counts: { theme: 2, action: 3 } })
  const twice = await regie('plan', 'import', 'plan.md', ...as, '--yes', '--slug', 'eerste')
  expect(twice.code).toBe(65)
  expect(twice.err).toContain('--slug')

  const told = await json('plan', 'export', 'eerste', ...as, '--out', 'out.json')
  expect(told).toMatchObject({ rows: 5, counts: { theme: 2, action: 3 } })
  const file = JSON.parse(readFileSync(join(place, 'out.json'), 'utf8'))
  expect(file.items).toHaveLength(5)
  const again = await json('plan', 'import', 'out.json', ...as, '--yes', '--slug', 'tweede')
  expect(again).toMatchObject({ items: 5, counts: { theme: 2, action: 3 } })
  const opened = await regie('plan', 'import', 'out.json', ...as, '--slug', 'derde', '--level', 'public')
  expect(opened.code).toBe(65)
  expect(opened.err).toContain('--level')

  await json('plan', 'export', 'eerste', ...as, '--out', 'out.csv', '--format', 'csv')
  expect(readFileSync(join(place, 'out.csv'), 'utf8').trim().split('\r\n')).toHaveLength(6)
  // The plan is internal: the council's member does not see that it is there.
  const hidden = await regie(
    'plan',
    'export',
    'eerste',
    '--as',
    'council_member@proef.example',
    '--out',
    'no.json',
  )
  expect(hidden.code).toBe(1)
  expect(existsSync(join(place, 'no.json'))).toBe(false)
})

test('an account gets a password from what is piped in, and can be shut out', async () => {
  const weak = await end(begin(['account', 'password', 'nobody@proef.example']), 'password\n')
  expect(weak.code).toBe(65)
  const set = await end(begin(['account', 'password', 'nobody@proef.example']), 'zeven-zilveren-zalmen\n')
  expect(set.code, set.err).toBe(0)
  expect((await regie('account', 'revoke', 'nobody@proef.example')).code).toBe(0)
  expect(await json('account', 'list')).toContainEqual(
    expect.objectContaining({
      email: 'nobody@proef.example',
      hasPassword: true,
      revokedAt: expect.any(String),
    }),
  )
  const out = await regie('plan', 'list', '--as', 'nobody@proef.example')
  expect(out.err).toContain('shut out')
  expect((await regie('account', 'revoke', 'unknown@proef.example')).code).toBe(1)
})

test('a tampered trail is found', async () => {
  const { ownerUrl, release } = await attachEmbedded(join(data, 'postgres'))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT platform.seal_batch(authority_id, 1000) FROM platform.authority')
    await client.query('ALTER TABLE platform.audit DISABLE TRIGGER USER')
    await client.query("UPDATE platform.audit SET verb = verb || '!'")
    const { code, out } = await regie('audit', 'verify')
    expect(code).toBe(1)
    expect(out).toContain('(edited)')
    await client.query("UPDATE platform.audit SET verb = rtrim(verb, '!')")
    await client.query('ALTER TABLE platform.audit ENABLE TRIGGER USER')
  } finally {
    await client.end()
    release()
  }
})

test('roles that could get round row-level security are refused before anything is written', async () => {
  const { ownerUrl, appUrl, release } = await attachEmbedded(join(data, 'postgres'))
  try {
    const passwords = JSON.parse(readFileSync(join(data, 'postgres/passwords.json'), 'utf8'))
    const superuser = new URL(ownerUrl)
    superuser.username = 'postgres'
    superuser.password = passwords.superuser
    const client = new pg.Client({ connectionString: superuser.href })
    await client.connect()
    await client.query(
      "CREATE ROLE regie_bypass LOGIN BYPASSRLS PASSWORD 'x'; GRANT CONNECT ON DATABASE regie TO regie_bypass",
    )
    await client.end()
    const bypass = new URL(appUrl)
    bypass.username = 'regie_bypass'
    bypass.password = 'x'
    for (const url of [superuser.href, ownerUrl, bypass.href]) {
      const refused = await end(begin(['start'], { DATABASE_URL: url, DATABASE_MIGRATE_URL: ownerUrl }))
      expect(refused.code, refused.out).toBe(69)
      expect(refused.err.length).toBeGreaterThan(40)
    }
  } finally {
    release()
  }
})

test('a second start on the folder is refused, naming folder and process', async () => {
  const second = await regie('start')
  expect(second.code).toBe(69)
  expect(second.err).toContain(String(serving.pid))
  expect(second.err).toContain('postgres')
  expect((await regie('authority', 'list')).code).toBe(0)
})

test('the server of a killed Regie is taken care of by the next start', async () => {
  serving.kill('SIGKILL')
  await once(serving, 'exit')
  serving = begin(['start'])
  let told = ''
  serving.stderr!.on('data', (part) => (told += part))
  await says(serving, /Regie serves/)
  expect(told).toContain('was left behind')
  expect(await json('authority', 'list')).toMatchObject([{ slug: 'proefstad' }])
})

test('a command that is interrupted takes its server along; one beside it is waited for', async () => {
  let told = ''
  serving.stderr!.on('data', (part) => (told += part))
  serving.kill('SIGTERM')
  const [code] = await once(serving, 'close')
  expect(code, told).toBe(143)
  // With a password to come, this command stays up and runs the server.
  const first = begin(['account', 'password', 'auditor@proef.example'])
  const lock = join(data, 'postgres/regie.lock')
  while (!existsSync(lock)) await wait(20)
  const beside = begin(['account', 'password', 'coordinator@proef.example'])
  const besideEnds = end(beside, 'achttien-appels-op-tafel\n')
  const uses = join(data, `postgres/regie.use.${beside.pid}`)
  while (!existsSync(uses) && beside.exitCode === null) await wait(20)
  const firstEnds = await end(first, 'negentien-peren-op-tafel\n')
  expect(firstEnds.code, firstEnds.err).toBe(0)
  const second = await besideEnds
  expect(second.code, second.err).toBe(0)
  expect(existsSync(lock)).toBe(false)

  const third = begin(['account', 'password', 'auditor@proef.example'])
  await attachEmbedded(join(data, 'postgres')).then(({ release }) => release())
  third.kill('SIGTERM')
  expect((await once(third, 'exit'))[0]).toBe(143)
  expect(existsSync(lock)).toBe(false)
  expect(existsSync(join(data, 'postgres/cluster/postmaster.pid'))).toBe(false)
  serving = await serve()
})
