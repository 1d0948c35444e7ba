import { iconNames, iconSymbol } from './icons.ts'

/*
 * Status marks. Each differs by shape first, so that it reads in black, on paper and to people who see
 * colours differently. Drawn on 16 × 16; holes take the colour of the page.
 */
const ring = '<circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" stroke-width="1.8"'
const line = 'fill="none" stroke="currentColor"'
const marks: Record<string, string> = {
  'mk-proposed': `${ring} stroke-dasharray="1.9 1.93"/>`,
  'mk-to-be-worked-out': `<rect x="1.9" y="1.9" width="12.2" height="12.2" ${line} stroke-width="1.8" stroke-dasharray="3.05 2.03" stroke-dashoffset="1.5"/>`,
  'mk-not-begun': `${ring}/>`,
  'mk-on-plan': `${ring}/><path d="M1.9 8a6.1 6.1 0 0 0 12.2 0z" fill="currentColor"/>`,
  'mk-at-risk':
    '<path d="M8 1.6 15 14.2H1z" fill="var(--risk-fill)" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  'mk-late':
    '<path d="M8 .3 15.7 8 8 15.7.3 8z" fill="currentColor"/><path d="M8 4.2v4.7M8 10.4v1.8" stroke="var(--paper)" stroke-width="1.8"/>',
  'mk-done': `<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m4.6 8.3 2.4 2.4 4.5-5" fill="none" stroke="var(--paper)" stroke-width="1.9"/>`,
  'mk-stopped':
    '<path d="M1.4 1.4h13.2v13.2H1.4z" fill="currentColor"/><path d="M4.6 8h6.8" stroke="var(--paper)" stroke-width="2.2"/>',
  'mk-carried-over': `${ring}/><path d="M4.6 8h6M8.2 5.4 10.9 8l-2.7 2.6" ${line} stroke-width="1.6"/>`,
  'mk-moving-as-hoped': `<path d="M3 13 12.4 3.6M5.4 3H13v7.6" ${line} stroke-width="2.6"/>`,
  'mk-not-moving': `<path d="M1.5 8h13M1.5 4.5v7M14.5 4.5v7" ${line} stroke-width="2.2"/>`,
  'mk-worse': `<path d="m3 3 9.4 9.4M13 5.4V13H5.4" ${line} stroke-width="2.6"/>`,
  'mk-unknown': `<path d="M1.5 6.2C3.7 3.2 5.8 3.2 8 5.6s4.3 2.4 6.5-.6M1.5 11.4c2.2-3 4.3-3 6.5-.6s4.3 2.4 6.5-.6" ${line} stroke-width="2"/>`,
  'mk-no-figure': `<path d="M1.5 8h3M6.5 8h3M11.5 8h3" ${line} stroke-width="2.4"/>`,
}

/** Every symbol id that a page may use. */
export const symbolIds: readonly string[] = [...Object.keys(marks), ...iconNames.map((name) => `i-${name}`)]

function symbol(id: string): string {
  const mark = marks[id]
  if (mark) return `<symbol id="${id}" viewBox="0 0 16 16">${mark}</symbol>`
  if (id.startsWith('i-')) return iconSymbol(id.slice(2))
  throw new Error(`no symbol ${id}`)
}

/** The sprite with only the symbols that the markup refers to; empty where it refers to none. */
export function spriteFor(html: string): string {
  const used = new Set<string>()
  for (const match of html.matchAll(/<use href="#((?:mk|i)-[a-z0-9-]+)"/g)) used.add(match[1]!)
  if (used.size === 0) return ''
  return `<svg class="sprite" aria-hidden="true" focusable="false">${[...used].map(symbol).join('')}</svg>`
}
