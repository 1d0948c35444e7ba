/** Builds Regie into dist/: the program, the worker that reads documents, styles, fonts and scripts. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../src/platform/config.ts'
import { buildAssets } from '../src/ui/assets.ts'

rmSync(join(root, 'dist'), { recursive: true, force: true })
await build({
  entryPoints: {
    regie: join(root, 'src/app/cli.ts'),
    'reading-worker': join(root, 'src/modules/plan/reading/extract/worker.ts'),
  },
  outdir: join(root, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  logLevel: 'warning',
})
await buildAssets(join(root, 'dist/assets'))
