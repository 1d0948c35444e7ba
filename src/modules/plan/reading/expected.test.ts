import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare, type Truth } from '../../../../tests/corpus/truth.ts'
import { extract } from './extract/index.ts'
import { recognise } from './recognise/index.ts'

const shared = join(import.meta.dirname, '../../../../../shared')
const file = join(shared, 'plans/truth/expected.json')
const present = existsSync(file)
if (!present) console.log('reading/expected.test.ts: ../shared is absent, real documents are not read')

const expected: Record<string, Truth> = present ? JSON.parse(readFileSync(file, 'utf8')) : {}
const documents = Object.entries(expected).filter(([name]) => name !== 'about')

describe.skipIf(!present)('real documents give what their truth says', () => {
  test('every key of the truths is one that is checked', () => {
    const known =
      /^(?:action|project|theme|objective|ambition|principle|pillar|target_group|setting|condition|groups|to_be_worked_out|numbers|language|period|standing|actions|ambitions|warn_if_action)$/
    for (const [name, truth] of documents)
      for (const key of Object.keys(truth)) expect(key, name).toMatch(known)
  })

  test.each(documents)('%s', async (name, truth) => {
    const found = await extract(new Uint8Array(readFileSync(join(shared, name))), name)
    if (!found.ok) throw new Error(`refused: ${found.reason}`)
    const compared = compare(recognise(found.extract), truth)
    expect(compared.checks).toBeGreaterThan(0)
    expect(compared.failed).toEqual([])
  })
})

describe.skipIf(!present)('the long city plan', () => {
  const read = async () => {
    const found = await extract(new Uint8Array(readFileSync(join(shared, 'sources/ghent.txt'))), 'ghent.txt')
    if (!found.ok) throw new Error(found.reason)
    return found.extract
  }

  test('is recognised in under a second', async () => {
    const lines = await read()
    const start = performance.now()
    recognise(lines)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('keeps nested points as parts, the shared target twice, and what is asked of others', async () => {
    const { items } = recognise(await read())
    expect(items.find((item) => item.kind === 'ambition' && item.parts.length > 0)?.parts).toHaveLength(4)
    const containers = items.filter((item) => item.targets.some((target) => target.value === 10))
    expect(containers).toHaveLength(2)
    expect(items.filter((item) => item.mode === 'advocate').length).toBeGreaterThanOrEqual(4)
  })
})
