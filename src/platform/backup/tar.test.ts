import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from './refusal.ts'
import { addEntry, endArchive, entries } from './tar.ts'

let place: string
let archive: string
const content: [string, string][] = [
  ['one.txt', 'eerste'],
  ['folder/empty', ''],
  ['folder/block', 'x'.repeat(512)],
  ['folder/é', 'ç'.repeat(700)],
]

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'regie-tar-'))
  archive = join(place, 'archive.tar')
  const handle = await open(archive, 'w')
  for (const [name, text] of content) await addEntry(handle, name, Buffer.from(text))
  await endArchive(handle)
  await handle.close()
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

async function read(largest = 10_000): Promise<[string, string][]> {
  const handle = await open(archive)
  const found: [string, string][] = []
  try {
    for await (const [name, data] of entries(handle, largest)) found.push([name, data.toString()])
    return found
  } finally {
    await handle.close()
  }
}

const reason = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error) => (error instanceof Refusal ? error.reason : String(error)),
  )

test('what was written is read', async () => {
  expect(await read()).toEqual(content)
})

test('the system’s own tar reads it too', () => {
  const listed = execFileSync('tar', ['-tf', archive]).toString()
  expect(listed.split('\n').filter(Boolean)).toHaveLength(content.length)
  expect(execFileSync('tar', ['-xOf', archive, 'folder/block']).toString()).toBe('x'.repeat(512))
})

test('cut off anywhere, it is refused', async () => {
  const whole = readFileSync(archive)
  for (let length = 0; length < whole.length; length += 100) {
    writeFileSync(archive, whole.subarray(0, length))
    expect(await reason(read()), `at ${length} bytes`).toBe(length < 512 ? 'not_an_archive' : 'truncated')
  }
})

test('a changed byte in a header is damage, and a length beyond the limit too', async () => {
  const whole = readFileSync(archive)
  whole[1024] = 7
  writeFileSync(archive, whole)
  expect(await reason(read())).toBe('damaged')
  writeFileSync(archive, Buffer.alloc(2048, 'no archive at all'))
  expect(await reason(read())).toBe('not_an_archive')
})

test('an entry larger than allowed is not taken into memory', async () => {
  expect(await reason(read(1000))).toBe('damaged')
})
