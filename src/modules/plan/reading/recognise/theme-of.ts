import type { ReadItem } from '../types.ts'
import type { Context, Work } from './context.ts'

const levelled =
  /^(\p{Lu}[\p{L}-]+)\s+(?:n[°ºr]\.?\s*)?((?:[A-Z]{0,3}[ .-]?)\d+(?:\.\d+)*)\s*[:–—-]\s+(.+)$/su

/** 'Actieplan AP3.1: …', 'Strategy 2: …': a level of the plan by its number, whatever it is called. */
export function levelOf(heading: string): { label: string; number: string; title: string } | null {
  const match = levelled.exec(heading)
  return match ? { label: match[1]!.toLowerCase(), number: match[2]!, title: match[3]! } : null
}

/** Id of the theme that the nearest heading with a subject stands for; made now if nobody needed it before. */
export function themeOf(context: Context, work: Work): string | null {
  const section = context.theme
  if (!section?.heading) return context.parent
  const known = work.themes.get(section)
  if (known) return known
  const { heading } = section
  const number = heading.mark?.style === 'bullet' ? null : (heading.mark?.printed ?? null)
  const level = levelOf(heading.text)
  const item = work.harvest.item({
    kind: 'theme',
    label: level?.label ?? null,
    number: level?.number ?? number,
    title: level?.title ?? heading.text,
    text: level ? heading.text : '',
    parent: context.parent,
    toWork: false,
    block: heading,
  })
  work.themes.set(section, item.id)
  work.seen.add(item)
  return item.id
}

/** Objectives that were listed before the first action of their theme get it as their parent, and it its place. */
export function adoptEarly(work: Work): void {
  if (!work.early.length) return
  const { items } = work.harvest
  const themes = new Map<ReadItem, ReadItem>()
  for (const { item, section } of work.early) {
    const theme = work.harvest.get(work.themes.get(section) ?? '')
    if (!theme) continue
    item.parent = theme.id
    themes.set(item, theme)
  }
  const ordered = new Set<ReadItem>()
  for (const item of items) {
    const theme = themes.get(item)
    if (theme) ordered.add(theme)
    ordered.add(item)
  }
  items.length = 0
  for (const item of ordered) items.push(item)
}
