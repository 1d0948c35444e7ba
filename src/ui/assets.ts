import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faces, fontFace, subset } from './fonts.ts'

/** Asset name ('regie.css') to its address ('/assets/regie.1f3a9c20.css'), which may be cached for ever. */
export type Manifest = Record<string, string>

const prefix = '/assets/'
const styles = fileURLToPath(new URL('./styles/index.css', import.meta.url))
const islands = fileURLToPath(new URL('./islands', import.meta.url))

/** The address of a file, with a part that changes when its content does. */
function hashedName(name: string, content: Uint8Array): string {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return `${basename(name, extension)}.${hash}${extension}`
}

/**
 * Writes the platform's style sheet, fonts and islands under hashed names into a folder, with `manifest.json` beside
 * them. Subsetting two fonts and minifying takes about a second; run at build, or at start where there was none.
 */
export async function buildAssets(outDir: string): Promise<Manifest> {
  await mkdir(outDir, { recursive: true })
  const manifest: Manifest = {}
  const keep = async (name: string, content: Uint8Array) => {
    const file = hashedName(name, content)
    await writeFile(join(outDir, file), content)
    manifest[name] = prefix + file
  }
  for (const face of faces) await keep(face.name, await subset(face))
  await keep('regie.css', Buffer.from(await styleSheet(manifest)))
  for (const name of islandNames()) await keep(`${name}.js`, Buffer.from(await script(name)))
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2))
  return manifest
}

/** The minified style sheet, with the fonts at the addresses that the manifest gives. */
async function styleSheet(manifest: Manifest): Promise<string> {
  const { build } = await import('esbuild')
  const result = await build({
    entryPoints: [styles],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
  })
  const fonts = faces.map((face) => fontFace(face, manifest[face.name]!)).join('')
  return fonts + result.outputFiles[0]!.text.trim()
}

/** The islands: one script each, loaded by the pages that use it. */
function islandNames(): string[] {
  return readdirSync(islands)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort()
}

/** An island with what it imports, minified. */
async function script(name: string): Promise<string> {
  const { build } = await import('esbuild')
  const result = await build({
    entryPoints: [join(islands, `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
  })
  return result.outputFiles[0]!.text.trim()
}

/** The manifest of a folder that {@link buildAssets} filled; undefined where nobody did. */
export async function readManifest(outDir: string): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The address of an asset. Throws for a name that was not built: that is a bug. */
export function assetHref(manifest: Manifest, name: string): string {
  const href = manifest[name]
  if (!href) throw new Error(`no asset ${name}; built are ${Object.keys(manifest).join(', ')}`)
  return href
}
