#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Regie brings a Node of its own; this one is ${process.versions.node}. Run it as: npx regie ${process.argv.slice(2).join(' ')}`,
  )
  process.exit(78)
}
const built = new URL('../dist/regie.js', import.meta.url)
if (!existsSync(built)) {
  console.error(
    `Regie is not built yet. In ${fileURLToPath(new URL('..', import.meta.url))} run: npm run build`,
  )
  process.exit(70)
}
await import(built.href)
