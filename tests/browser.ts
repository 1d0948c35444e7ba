import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)

/**
 * A real Chromium on a machine that has none, and none of its libraries: binary, shared libraries and fonts
 * all come out of `@sparticuz/chromium`. Close what you launch; one browser at a time.
 */
export async function launch(): Promise<Browser> {
  const home = await unpacked()
  return await chromium.launch({
    executablePath: join(home, 'chromium'),
    // The tests run as root in a container, where the sandbox cannot start and /dev/shm is small.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      TMPDIR: tmpdir(),
      LANG: 'C.UTF-8',
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  })
}

/**
 * The folder with the unpacked browser, per version and user. Unpacked aside and renamed into place, so that
 * a killed run leaves no half of it and two runs do not disturb each other.
 */
async function unpacked(): Promise<string> {
  // The package does not export its package.json, so it is found from its entry: <root>/build/cjs/index.cjs.
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..')
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const home = join(tmpdir(), `regie-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (existsSync(join(home, 'chromium'))) return home
  await mkdir(tmpdir(), { recursive: true })
  const aside = await mkdtemp(`${home}-`)
  // The package unpacks into TMPDIR, and brings its libraries along only where it believes to be on Lambda.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = aside
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const kept = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH }
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries({ ...before, ...kept })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsConfig(join(home, 'fonts')))
  try {
    await rename(aside, home)
  } catch (error) {
    // Another run was first; its folder is as good.
    if (!existsSync(join(home, 'chromium'))) throw error
    await rm(aside, { recursive: true, force: true })
  }
  return home
}

/** Where the fallback fonts are: the package's own file names a folder that is right on Lambda alone. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`
}
