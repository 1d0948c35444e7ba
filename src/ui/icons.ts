import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The icons that the interface uses: a closed list, so that a page never ships an icon without a meaning here.
 * Names are those of Phosphor; `-bold` for tick, cross and question.
 */
export const iconNames = [
  'arrow-counter-clockwise',
  'arrow-down',
  'arrow-right',
  'arrow-right-bold',
  'arrow-up',
  'arrows-merge',
  'arrows-split',
  'bell',
  'buildings',
  'calendar-blank',
  'caret-down',
  'caret-right',
  'chat-circle-text',
  'check-bold',
  'clock-counter-clockwise',
  'download-simple',
  'envelope-simple',
  'eye',
  'file-text',
  'funnel-simple',
  'git-diff',
  'info',
  'key',
  'link-simple',
  'list',
  'lock-simple',
  'magnifying-glass',
  'minus-bold',
  'pencil-simple',
  'pencil-simple-bold',
  'phone',
  'plus',
  'plus-bold',
  'printer',
  'question-bold',
  'sign-out',
  'sliders-horizontal',
  'table',
  'trash',
  'tree-structure',
  'upload-simple',
  'user',
  'user-switch',
  'users-three',
  'warning',
  'wifi-slash',
  'x-bold',
] as const
export type IconName = (typeof iconNames)[number]

const require = createRequire(import.meta.url)
const known = new Map<string, string>()

/** An icon as a `<symbol>`, read once from the package. */
export function iconSymbol(name: string): string {
  const cached = known.get(name)
  if (cached) return cached
  const weight = name.endsWith('-bold') ? 'bold' : 'regular'
  const svg = readFileSync(require.resolve(`@phosphor-icons/core/assets/${weight}/${name}.svg`), 'utf8')
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const symbol = `<symbol id="i-${name}" viewBox="0 0 256 256">${inner}</symbol>`
  known.set(name, symbol)
  return symbol
}
