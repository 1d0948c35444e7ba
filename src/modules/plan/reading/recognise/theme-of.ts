import type { Context, Work } from './context.ts'

/** Id of the theme that the nearest heading with a subject stands for; made now if nobody needed it before. */
export function themeOf(context: Context, work: Work): string | null {
  const section = context.theme
  if (!section?.heading) return context.parent
  const known = work.themes.get(section)
  if (known) return known
  const { heading } = section
  const number = heading.mark?.style === 'bullet' ? null : (heading.mark?.printed ?? null)
  const item = work.harvest.item({
    kind: 'theme',
    label: null,
    number,
    title: heading.text,
    text: '',
    parent: context.parent,
    toWork: false,
    block: heading,
  })
  work.themes.set(section, item.id)
  work.seen.add(item)
  return item.id
}
