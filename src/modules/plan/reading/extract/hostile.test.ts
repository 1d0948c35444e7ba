import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pdf } from '../../../../../tests/mutations/seeds.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import type { Refusal } from '../types.ts'
import { extract, refusalMessage } from './index.ts'
import { extractIsolated, IsolatedReader } from './isolated.ts'
import { limits } from './limits.ts'
import { warnings } from './warnings.ts'
import { refusalWords } from './words.ts'

const word = (body: string, parts: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...parts,
  })
const paragraph = '<w:p><w:r><w:t>tekst</w:t></w:r></w:p>'
const container = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  )
const locked = Buffer.from(zipSync({ 'word/document.xml': strToU8(paragraph.repeat(9)) }))
for (const at of [6, locked.indexOf('PK\x01\x02') + 8]) locked[at]! |= 1
const lockedPdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O<' +
  'ab'.repeat(32) +
  '>/U<' +
  'cd'.repeat(32) +
  '>/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\n%%EOF'

const cases: [string, string, () => Uint8Array, Refusal][] = [
  ['nothing', 'a.txt', () => new Uint8Array(), 'empty'],
  ['blanks', 'a.md', () => strToU8(' \n\t\n'), 'empty'],
  ['a Word file without text', 'a.docx', () => word('<w:p/>'), 'empty'],
  ['an encrypted Office file', 'a.docx', () => container('EncryptedPackage'), 'encrypted'],
  ['an old Word file', 'a.doc', () => container('WordDocument'), 'unknown_format'],
  ['a locked zip', 'a.docx', () => new Uint8Array(locked), 'encrypted'],
  ['a locked PDF', 'a.pdf', () => strToU8(lockedPdf), 'encrypted'],
  ['a PDF without text', 'a.pdf', () => pdf('#rect(width: 5cm, height: 5cm, fill: red)'), 'scanned'],
  ['half a PDF header', 'a.pdf', () => strToU8('%PDF-1.7\n%%EOF'), 'damaged'],
  ['text named PDF', 'a.pdf', () => strToU8('tekst'), 'damaged'],
  ['a zip cut short', 'a.docx', () => word(paragraph.repeat(99)).slice(0, 120), 'damaged'],
  ['XML that does not close', 'a.docx', () => word('<w:p>'), 'damaged'],
  ['XML nested without end', 'a.docx', () => word('<w:p>'.repeat(9_000) + '</w:p>'.repeat(9_000)), 'damaged'],
  [
    'random bytes',
    'a.txt',
    () => Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255),
    'unknown_format',
  ],
  ['a zip of something else', 'a.zip', () => zipSync({ 'a.txt': strToU8('tekst') }), 'unknown_format'],
  ['rich text', 'a.rtf', () => strToU8('{\\rtf1 tekst}'), 'unknown_format'],
  [
    'a zip bomb',
    'a.docx',
    () => word(paragraph, { 'word/styles.xml': new Uint8Array((limits.partMB + 1) * 1024 * 1024) }),
    'too_large',
  ],
  [
    'text beyond the bound',
    'a.txt',
    () => strToU8('tekst\n'.repeat((limits.textMB * 1024 * 1024) / 5)),
    'too_large',
  ],
]

test.each(cases)('%s (%s)', async (_, name, make, reason) => {
  const found = await extract(make(), name)
  expect(found).toMatchObject({ ok: false, reason })
  expect(found.ok === false && found.cause).toBeFalsy()
})

test('every refusal has a sentence in each language that names the file', () => {
  for (const reason of Object.keys(refusalWords) as Refusal[]) {
    for (const language of languages)
      expect(refusalMessage({ reason, limit: 10 }, 'plan.pdf', language)).toContain('plan.pdf')
  }
})

test('entities that a document declares are not expanded', async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const bytes = zipSync({
    'word/document.xml': strToU8(
      `${bomb}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>een &b;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  })
  const found = await extract(bytes, 'a.docx')
  expect(found.ok && found.extract.lines.map((line) => line.text)).toEqual(['een &b;'])
})

test('a row of a million columns ends within the bounds', async () => {
  const found = await extractIsolated(strToU8(`Wat;Wie\n${'a;'.repeat(1_000_000)}\n`), 'a.csv')
  expect(found.ok && found.extract.lines[1]!.cells).toHaveLength(limits.columns)
  expect(found.ok && found.extract.warnings).toEqual([warnings.columns(1)])
})

test.each([
  ['too_slow', { seconds: 0.2, heapMB: 300 }],
  ['too_much_memory', { seconds: 8, heapMB: 24 }],
] as const)('a document that is %s is stopped, and the next one is read', async (reason, bounds) => {
  const reader = new IsolatedReader((size) =>
    size > 1_000_000 ? bounds : { ...bounds, seconds: 8, heapMB: 300 },
  )
  const start = performance.now()
  expect(await reader.extract(strToU8('- een punt\n'.repeat(300_000)), 'a.md')).toMatchObject({
    ok: false,
    reason,
  })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(await reader.extract(strToU8('tekst'), 'a.txt')).toMatchObject({ ok: true })
  await reader.close()
})

test('the caller keeps its bytes', async () => {
  const bytes = strToU8('tekst')
  await extractIsolated(bytes, 'a.txt')
  expect(bytes.length).toBe(5)
})
