import { expect, test } from 'vitest'
import { dayEnds, dayIn } from '../i18n/index.ts'
import { PageMemory } from './memory.ts'

const page = { type: 'text/html', plain: Buffer.from('<p>hier</p>') }
const later = Date.now() + 60_000

test('a page is kept until its own authority changes', async () => {
  const memory = new PageMemory()
  memory.listening(true)
  const { generation } = memory
  await memory.keep('/a', { authorityId: 'a', until: later, generation }, page)
  await memory.keep('/b', { authorityId: 'b', until: later, generation }, page)
  memory.forget('b')
  expect(memory.find('/a')?.plain.body.toString()).toBe('<p>hier</p>')
  expect(memory.find('/b')).toBeUndefined()
})

test('what began to be made before a change is not kept after it', async () => {
  const memory = new PageMemory()
  memory.listening(true)
  const { generation } = memory
  memory.forget('a')
  await memory.keep('/a', { authorityId: 'a', until: later, generation }, page)
  await memory.keep('/b', { authorityId: 'b', until: later, generation }, page)
  expect(memory.find('/a')).toBeUndefined()
  expect(memory.find('/b')).toBeDefined()
  expect(memory.changedAt('a')).toBeGreaterThan(memory.changedAt('b'))
})

test('nothing is kept past its day, nor while changes are not heard', async () => {
  const memory = new PageMemory()
  await memory.keep('/a', { authorityId: 'a', until: later, generation: memory.generation }, page)
  expect(memory.find('/a')).toBeUndefined()
  memory.listening(true)
  const { generation } = memory
  await memory.keep('/a', { authorityId: 'a', until: Date.now() - 1, generation }, page)
  expect(memory.find('/a')).toBeUndefined()
})

test('the oldest page goes where there is room for no more', async () => {
  const memory = new PageMemory(150)
  memory.listening(true)
  const { generation } = memory
  for (const key of ['/1', '/2', '/3', '/4', '/5']) {
    await memory.keep(key, { authorityId: 'a', until: later, generation }, page)
  }
  expect(memory.find('/1')).toBeUndefined()
  expect(memory.find('/5')).toBeDefined()
})

test.each([
  ['Europe/Brussels', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'],
  ['Europe/Brussels', '2026-03-29T00:30:00Z', '2026-03-29T22:00:00Z'],
  ['Europe/Brussels', '2026-10-25T20:00:00Z', '2026-10-25T23:00:00Z'],
  ['Pacific/Kiritimati', '2026-07-01T09:00:00Z', '2026-07-01T10:00:00Z'],
])('a day in %s at %s ends at %s', (zone, at, end) => {
  const ends = dayEnds(zone, new Date(at))
  expect(new Date(ends).toISOString()).toBe(end.replace('Z', '.000Z'))
  expect(dayIn(zone, new Date(ends - 1))).toBe(dayIn(zone, new Date(at)))
  expect(dayIn(zone, new Date(ends))).not.toBe(dayIn(zone, new Date(at)))
})
