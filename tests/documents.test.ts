import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/platform/config.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The project's own texts; the corpus and the demo hold documents of invented others. */
const documents = [
  ...readdirSync(root),
  ...['docs', 'src', 'bench', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((file) => file.endsWith('.md') && !/corpus\/(tuning|held-out)\//.test(file))

/** How a heading is named in the part of an address behind '#'. */
const anchor = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

test('every link of a text to a place in the project leads there', () => {
  expect(documents).toContain('README.md')
  for (const file of documents) {
    for (const [, target] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target!)) continue
      const [path = '', part] = target!.split('#')
      const there = path === '' ? join(root, file) : join(root, dirname(file), path)
      expect(existsSync(there), `${file} leads to ${target}`).toBe(true)
      if (!part) continue
      const titles = [...readFileSync(there, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        anchor(title!),
      )
      expect(titles, `${file} leads to ${target}`).toContain(part)
    }
  }
})

test('the README names every setting, and no other', () => {
  const known = [...read('src/platform/config.ts').matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name)
  const told = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(told.sort()).toEqual(known.sort())
})

test('every decision record stands in the list, and every number once', () => {
  const list = read('docs/decisions/README.md')
  const records = documents.filter((file) => /^docs\/decisions\/\d/.test(file)).map((file) => file.slice(15))
  expect(records.length).toBeGreaterThan(10)
  for (const record of records) expect(list).toContain(`(${record})`)
  expect(new Set(records.map((record) => record.slice(0, 4))).size).toBe(records.length)
})

test('pictures of the README open at once', () => {
  for (const [, file] of read('README.md').matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)) {
    expect(statSync(join(root, file!)).size, file).toBeLessThan(250_000)
  }
})
