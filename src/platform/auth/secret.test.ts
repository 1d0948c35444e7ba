import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyFor, secretOf } from './secret.ts'

let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'regie-secret-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('the secret is made once, kept from other users of the machine, and the same from then on', () => {
  const made = secretOf({ secret: null, data })
  expect(made.length).toBeGreaterThanOrEqual(64)
  expect(statSync(join(data, 'secret')).mode & 0o077).toBe(0)
  expect(secretOf({ secret: null, data })).toBe(made)
})

test('REGIE_SECRET goes before the file; a secret that was cut short is refused', () => {
  expect(secretOf({ secret: 'given by the environment, long enough', data })).toContain('given')
  writeFileSync(join(data, 'secret'), 'short\n')
  expect(() => secretOf({ secret: null, data })).toThrow(/shorter than 32/)
})

test('a key of one purpose is not that of another', () => {
  const keys = (['session', 'form', 'client', 'code'] as const).map((one) => keyFor('s', one).toString('hex'))
  expect(new Set(keys).size).toBe(4)
})
