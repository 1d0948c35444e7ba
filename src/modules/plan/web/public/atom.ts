import { v5 } from 'uuid'
import { textOf } from '../../../../platform/i18n/index.ts'
import { stateShortWord } from '../../../../ui/state.ts'
import { itemAddress } from '../../items/cards.ts'
import { changeText } from './change-rows.tsx'
import { type Change, changesOf } from './changes.ts'
import { itemName } from './names.ts'
import type { PlanPage } from './page-of-plan.ts'
import { xml } from './xml.ts'

/** How many entries the feed holds. */
const most = 50

/** Noon, so that the day stays the same in every time zone that Regie serves; the hour is not known. */
function moment(day: string): string {
  return `${day}T12:00:00Z`
}

/** The id of an entry: the same for ever, whatever the address of the site. */
function idOf(change: Change): string {
  return `urn:uuid:${v5(change.id, change.item.id)}`
}

function entry(page: PlanPage, change: Change): string {
  const { site, view } = page
  const href = site.absolute(itemAddress(view.state.plan, change.item))
  const word = (state: Change['to']) => stateShortWord(state, site.language)
  const state = change.from ? `${word(change.from)} › ${word(change.to)}` : word(change.to)
  return [
    '<entry>',
    `<id>${idOf(change)}</id>`,
    `<title>${xml(`${itemName(page, change.item)}: ${state}`)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    `<updated>${moment(change.day)}</updated>`,
    `<published>${moment(change.day)}</published>`,
    `<category term="${change.to}" label="${xml(word(change.to))}"/>`,
    `<summary>${xml(changeText(page, change) || state)}</summary>`,
    '</entry>',
  ].join('')
}

/** The plan's changes as an Atom feed (RFC 4287). Give it a visitor's page: a feed shows what is public. */
export function atomFeed(page: PlanPage): string {
  const { site, view } = page
  const { plan } = view.state
  const changes = changesOf(view.state, view.day).slice(0, most)
  const updated = changes[0]?.day ?? view.state.versions.at(-1)?.adoptedOn ?? plan.fromDay ?? view.day
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<id>urn:uuid:${v5(`feed/${site.language}`, plan.id)}</id>`,
    `<title>${xml(textOf(plan.title, site.language))}</title>`,
    `<author><name>${xml(textOf(site.authority.name, site.language))}</name></author>`,
    `<updated>${moment(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xml(site.absolute(`/plan/${plan.slug}/atom.xml`))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(site.absolute(`/plan/${plan.slug}`))}"/>`,
    ...changes.map((change) => entry(page, change)),
    '</feed>\n',
  ].join('')
}
