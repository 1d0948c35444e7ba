#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/regie.js', import.meta.url)
if (!existsSync(built)) {
  console.error(
    `Regie is not built yet. In ${fileURLToPath(new URL('..', import.meta.url))} run: npm run build`,
  )
  process.exit(70)
}
await import(built.href)
