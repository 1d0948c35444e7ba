import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { passable, serverAccount } from './account.ts'
import { program } from './program.ts'

let place: string
let native: string
let data: string

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'regie-program-'))
  chmodSync(place, 0o711)
  native = join(place, 'shut/native')
  data = join(place, 'data')
  mkdirSync(join(native, 'bin'), { recursive: true })
  mkdirSync(join(native, 'lib'))
  mkdirSync(data, { mode: 0o711 })
  writeFileSync(join(native, 'bin/initdb'), '#!/bin/sh\necho made\n', { mode: 0o700 })
  writeFileSync(join(native, 'lib/libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('the package of this machine is used where it stands, when the server can get there', () => {
  const { bin, major } = program(data)
  expect(Number(major)).toBeGreaterThanOrEqual(18)
  expect(existsSync(join(bin, 'postgres'))).toBe(true)
  expect(bin.startsWith(data)).toBe(!passable(join(import.meta.dirname, '../../../../node_modules')))
})

test('libraries whose links npm did not make are linked in a copy', () => {
  const { bin } = program(data, { native, version: '18.4.0' })
  expect(bin).toBe(join(data, 'program-18.4.0/native/bin'))
  expect(readFileSync(join(bin, '../lib/libpq.so.5'), 'utf8')).toBe('library')
})

test.runIf(process.getuid?.() === 0)(
  'a program in a folder that shuts the server out is copied, and runs',
  () => {
    chmodSync(join(place, 'shut'), 0o700)
    const { bin } = program(data, { native, version: '18.4.0' })
    const said = execFileSync(join(bin, 'initdb'), { ...serverAccount(), cwd: '/' }).toString()
    expect(said).toBe('made\n')
  },
)
