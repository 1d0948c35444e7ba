import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assetHref, buildAssets, type Manifest, readManifest } from './assets.ts'

let folder: string
let manifest: Manifest
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-assets-'))
  manifest = await buildAssets(folder)
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

it('names each asset by its content, the same in every build', async () => {
  expect(assetHref(manifest, 'regie.css')).toMatch(/^\/assets\/regie\.[0-9a-f]{10}\.css$/)
  expect(await buildAssets(folder)).toEqual(manifest)
  expect(await readManifest(folder)).toEqual(manifest)
})

it('loads the fonts that were built, from the own origin alone', async () => {
  const css = await readFile(join(folder, assetHref(manifest, 'regie.css').slice('/assets/'.length)), 'utf8')
  expect(css).toContain(assetHref(manifest, 'newsreader.woff2'))
  expect(css).toContain(assetHref(manifest, 'radio-canada.woff2'))
  expect(css).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import/)
})

it('says what is missing', async () => {
  expect(() => assetHref(manifest, 'nothing.css')).toThrow('nothing.css')
  expect(await readManifest(join(folder, 'elsewhere'))).toBeUndefined()
})
