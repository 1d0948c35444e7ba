import type { Context } from './context.ts'
import { fieldLine, fieldLines } from './fields.ts'
import type { Document } from './judge.ts'
import { labelledOf } from './labelled.ts'
import { type Compiled, fieldNamed } from './lexicon/compiled.ts'
import { isSection, type Section } from './outline.ts'
import { senseOf } from './sense.ts'

/** True where the section itself, not one below it, holds points or rows that no sentence introduces. */
function hasOwnPoints(section: Section): boolean {
  return section.children.some((child, at) => {
    if (isSection(child) || (child.type !== 'point' && child.type !== 'row')) return false
    const before = section.children[at - 1]
    return !(before && !isSection(before) && /:\s*$/.test(before.text)) || child.type === 'row'
  })
}

/** True where paragraphs below the heading are items by their own label: 'Action 1: …'. */
function holdsLabelled(section: Section, document: Document): boolean {
  return section.children.some(
    (child) => !isSection(child) && labelledOf(child.text, document.lexicon)?.number != null,
  )
}

function hasFields(section: Section): boolean {
  return section.children.some((child) => !isSection(child) && fieldLine(child.text) !== null)
}

/**
 * Under a heading such as 'Measures' the headings below are either the measures, each with its text, or
 * subjects that group lists of them. Fields ('Lead: …') or running text make them measures; lists subjects.
 */
export function childHeadingsAreItems(section: Section, context: Context, document: Document): boolean {
  const kids = section.children.filter(isSection).filter((kid) => {
    const sense = senseOf(kid.heading!.text, document.lexicon, document.titleWords)
    const other =
      sense.excluded || sense.structural || sense.toWork || (sense.kind !== null && !sense.subject)
    return !other && labelledOf(kid.heading!.text, document.lexicon) === null
  })
  // Only headings of one rank and look are one series.
  const series = kids.filter((kid) => kid.style === kids[0]!.style && kid.level === kids[0]!.level)
  if (!series.length || series.length * 2 < kids.length) return false
  const direct = section.children.some((child) => !isSection(child) && child.type === 'point')
  if (direct) return false
  if (context.kind === 'theme' || context.kind === 'pillar' || context.kind === 'objective')
    return series.length > 1
  if (kids.some(hasFields)) return true
  if (kids.some((kid) => holdsLabelled(kid, document))) return false
  const listed = kids.filter((kid) => hasOwnPoints(kid) || kid.children.some(isSection)).length
  return listed * 2 < kids.length
}

/** True where the one who takes the lead ('Lead: …') stands right below the heading. */
export function holdsFields(section: Section, lexicon: Compiled): boolean {
  const found = new Set<string>()
  for (const child of section.children) {
    if (isSection(child)) return false
    // The fields below an item of its own belong to that one.
    if (labelledOf(child.text, lexicon)?.number != null) return found.has('lead')
    const name =
      child.type === 'row' && (child.first.cells ?? []).length === 2
        ? fieldNamed(child.first.cells![0]!)
        : null
    for (const field of name ? [name] : fieldLines(child).map((line) => line.field)) found.add(field)
  }
  return found.has('lead')
}
