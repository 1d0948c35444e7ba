import type { ItemKind, ReadItem } from '../types.ts'
import { foldTitle } from './announced.ts'
import type { Block } from './block.ts'
import { childHeadingsAreItems, holdsFields } from './child-headings.ts'
import type { Context, Work } from './context.ts'
import { firstClause } from './first-clause.ts'
import { sourceOf } from './harvest.ts'
import { labelledOf, openingKind, projectHeading } from './labelled.ts'
import { fieldNamed } from './lexicon/compiled.ts'
import { isSection, type Section } from './outline.ts'
import { readChildren } from './read-children.ts'
import { type Sense, senseOf } from './sense.ts'
import { levelOf, themeOf } from './theme-of.ts'

interface Own {
  kind: ItemKind
  label: string | null
  number: string | null
  title: string
}

const containers: ReadonlySet<ItemKind> = new Set(['theme', 'objective', 'pillar'])

/** True for kinds whose heading is followed by their own text, not by items that belong to them. */
const closes = (kind: ItemKind): boolean => kind === 'action' || kind === 'project'

/** The item that a heading is itself, if it is one. */
function ownItem(section: Section, heading: Block, sense: Sense, context: Context, work: Work): Own | null {
  if (context.excluded || sense.excluded) return null
  const number = heading.mark?.style === 'bullet' ? null : (heading.mark?.printed ?? null)
  const labelled = labelledOf(heading.text, work.document.lexicon)
  if (labelled) {
    const title = labelled.rest || titleBelow(section) || heading.text
    return { kind: labelled.kind, label: labelled.label, number: labelled.number ?? number, title }
  }
  const project = context.within ? null : projectHeading(heading.text, work.document.lexicon)
  if (project) return { kind: 'project', label: project, number, title: heading.text }
  const generic = sense.kind !== null && !sense.subject
  if (context.headings && !sense.structural && !sense.toWork && !generic) {
    return { kind: context.headings, label: context.label, number, title: heading.text }
  }
  const container =
    sense.kind && sense.subject && containers.has(sense.kind)
      ? openingKind(heading.text, work.document.lexicon)
      : null
  if (container) return { ...container, number, title: container.rest }
  const announced = work.headings.get(foldTitle(heading.text))
  if (announced && !context.within) return { ...announced, number, title: heading.text }
  if (sense.subject && sense.kind === null && !context.within && holdsFields(section, work.document.lexicon))
    return {
      kind: 'action',
      label: context.kind === 'action' ? context.label : null,
      number,
      title: heading.text,
    }
  return null
}

/** 'Objective 2' alone on its line has its title on the next one. */
function titleBelow(section: Section): string | null {
  for (const child of section.children.slice(0, 3)) {
    const named = isSection(child) ? null : namedTitle(child)
    if (named) return named
  }
  const first = section.children[0]
  const short =
    first &&
    !isSection(first) &&
    first.type === 'text' &&
    first.text.length <= 120 &&
    !/[.:;]$/.test(first.text)
  return short ? first.text : null
}

/** 'Titel: …', or a row of a form that says the same. */
function namedTitle(block: Block): string | null {
  const [name = '', value = ''] =
    block.type === 'row'
      ? (block.first.cells ?? [])
      : (/^([\p{L} ]{2,40}?)\s*:\s+(.+)$/su.exec(block.text.slice(0, 400))?.slice(1) ?? [])
  return value.trim() && fieldNamed(name) === 'what' ? firstClause(value) : null
}

/** Reads a section: what its heading is or says, then what stands below it. */
export function walk(section: Section, above: Context, work: Work): void {
  const heading = section.heading
  if (!heading) {
    readChildren(section, above, work, walk)
    return
  }
  const { lexicon, titleWords } = work.document
  const isTitle = heading === work.title
  const sense: Sense = isTitle
    ? {
        kind: null,
        label: null,
        subject: false,
        toWork: false,
        excluded: false,
        structural: true,
        asks: false,
        priorities: false,
      }
    : senseOf(heading.text, lexicon, titleWords)
  const own = isTitle ? null : ownItem(section, heading, sense, above, work)
  if (own) {
    readChildren(section, withItem(own, heading, sense.toWork, above, work), work, walk)
    return
  }
  if (above.within && !sense.excluded && !sense.kind) {
    work.harvest.append(above.within, heading)
    readChildren(section, above, work, walk)
    return
  }
  const context = below(section, sense, above, work)
  if (
    !context.excluded &&
    context.kind &&
    context.headings === null &&
    !context.priorities &&
    childHeadingsAreItems(section, context, work.document)
  ) {
    context.headings = context.kind
  }
  readChildren(section, context, work, walk)
}

function withItem(own: Own, heading: Block, toWork: boolean, above: Context, work: Work): Context {
  const inner =
    above.within && above.within.kind === own.kind ? above.within.parent : (above.within?.id ?? above.parent)
  const known = work.seen.find(own.kind, own.title)
  const repeated = known && known.number === own.number
  let item: ReadItem
  if (repeated) {
    item = known
    work.harvest.append(item, heading)
    work.harvest.warn({ code: 'item_twice', name: known.title })
  } else {
    const parent = inner ?? (closes(own.kind) ? themeOf(above, work) : null)
    item = work.harvest.item({
      ...own,
      text: own.title === heading.text ? '' : heading.text,
      parent,
      toWork: above.toWork || toWork,
      asks: above.asks,
      block: heading,
    })
    work.seen.add(item)
  }
  const within = closes(own.kind) ? item : null
  return {
    ...above,
    kind: null,
    label: null,
    subject: !within && ['theme', 'objective', 'pillar'].includes(own.kind),
    firm: !within && containers.has(own.kind),
    parent: item.id,
    theme: null,
    within,
    home: item,
    headings: null,
    named: false,
    priorities: false,
    toWork: above.toWork || toWork,
  }
}

function below(section: Section, sense: Sense, above: Context, work: Work): Context {
  const heading = section.heading!
  const made = work.harvest.section(heading.text, above.section.id || null, sourceOf(heading))
  const context: Context = {
    ...above,
    section: made,
    excluded: above.excluded || sense.excluded,
    asks: above.asks || sense.asks,
    headings: null,
    within: null,
    home: null,
    firm: false,
    named: sense.kind !== null,
    priorities: sense.priorities,
  }
  if (context.excluded) return { ...context, kind: null }
  if (sense.kind) {
    const names = sense.subject && above.theme === null && above.parent === null
    const theme = names && closes(sense.kind) ? section : above.theme
    return { ...context, kind: sense.kind, label: sense.label, toWork: above.toWork || sense.toWork, theme }
  }
  if (sense.toWork)
    return {
      ...context,
      toWork: true,
      kind: above.kind && !containers.has(above.kind) ? above.kind : 'action',
    }
  if (sense.structural) return { ...context, kind: null, label: null, toWork: false, subject: false }
  // A guessed heading makes no theme inside an item that can hold actions itself.
  const keeps = section.style === 'plain' && above.parent !== null && levelOf(heading.text) === null
  const kind = above.kind === 'theme' || above.headings || above.priorities ? null : above.kind
  return { ...context, kind, subject: true, theme: keeps ? above.theme : section }
}
