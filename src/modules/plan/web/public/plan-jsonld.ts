import type { Words } from '../../../../platform/i18n/index.ts'
import { textOf } from '../../../../platform/i18n/index.ts'
import { type Term, termPath } from '../../../../platform/vocabularies/index.ts'
import { itemAddress } from '../../items/cards.ts'
import { type Item, isAction } from '../../state/model.ts'
import { type ShownState, shownState } from '../../state/rules.ts'
import type { PlanPage } from './page-of-plan.ts'

const context = {
  '@vocab': 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  datePublished: { '@type': 'xsd:date' },
  isPartOf: { '@type': '@id' },
}

/** What schema.org calls the states; it has no word for what was only proposed. */
const statuses: Record<ShownState, string | undefined> = {
  proposed: undefined,
  to_be_worked_out: 'https://schema.org/PotentialActionStatus',
  not_begun: 'https://schema.org/PotentialActionStatus',
  on_plan: 'https://schema.org/ActiveActionStatus',
  at_risk: 'https://schema.org/ActiveActionStatus',
  late: 'https://schema.org/ActiveActionStatus',
  done: 'https://schema.org/CompletedActionStatus',
  stopped: 'https://schema.org/FailedActionStatus',
  carried_over: 'https://schema.org/PotentialActionStatus',
}

/** A text as values with their language. */
function tagged(words: Words) {
  return Object.entries(words).map(([language, value]) => ({ '@language': language, '@value': value }))
}

/** The term's own address in its vocabulary, which answers with SKOS; without a language, whoever reads. */
function termId(page: PlanPage, term: Term): string {
  return page.site.absolute(termPath(term, term.code), page.site.authority.languages[0])
}

function concept(page: PlanPage, term: Term) {
  return {
    '@id': termId(page, term),
    '@type': 'skos:Concept',
    'skos:prefLabel': tagged(term.label),
    'skos:notation': term.code,
  }
}

function node(page: PlanPage, item: Item) {
  const { state, names, day } = page.view
  const parent = item.parentId ? state.byId.get(item.parentId) : undefined
  const terms = item.termIds.flatMap((id) => names.terms.get(id) ?? [])
  const lead = item.leadOrganisationId ?? item.leadBodyId
  const leadName = lead ? (names.organisations.get(lead) ?? names.bodies.get(lead))?.name : undefined
  const plan = page.site.absolute(`/plan/${state.plan.slug}`)
  return {
    '@id': page.site.absolute(itemAddress(state.plan, item)),
    '@type': isAction(item) ? 'Action' : 'CreativeWork',
    name: tagged(item.title),
    ...(Object.keys(item.text).length > 0 ? { description: tagged(item.text) } : {}),
    ...(item.number ? { identifier: item.number } : {}),
    isPartOf: parent ? page.site.absolute(itemAddress(state.plan, parent)) : plan,
    ...(terms.length > 0 ? { about: terms.map((term) => ({ '@id': termId(page, term) })) } : {}),
    ...(isAction(item)
      ? {
          actionStatus: statuses[shownState(item, day)],
          startDate: item.beginsOn ?? undefined,
          endDate: item.dueOn ?? undefined,
          agent: leadName ? { '@type': 'Organization', name: tagged(leadName) } : undefined,
        }
      : {}),
  }
}

/** The plan as linked data: schema.org for the plan and its actions, SKOS for the terms that they carry. */
export function planJsonLd(page: PlanPage): string {
  const { site, view } = page
  const { plan, versions, items } = view.state
  const used = new Set(items.flatMap((item) => item.termIds))
  return JSON.stringify({
    '@context': context,
    '@graph': [
      {
        '@id': site.absolute(`/plan/${plan.slug}`),
        '@type': 'CreativeWork',
        name: tagged(plan.title),
        ...(Object.keys(plan.summary).length > 0 ? { description: tagged(plan.summary) } : {}),
        publisher: { '@type': 'GovernmentOrganization', name: textOf(site.authority.name, site.language) },
        datePublished: versions.at(-1)?.adoptedOn,
        version: versions.at(-1)?.no,
        temporalCoverage: plan.fromDay && plan.toDay ? `${plan.fromDay}/${plan.toDay}` : undefined,
      },
      ...items.map((item) => node(page, item)),
      ...[...used].flatMap((id) => view.names.terms.get(id) ?? []).map((term) => concept(page, term)),
    ],
  })
}
