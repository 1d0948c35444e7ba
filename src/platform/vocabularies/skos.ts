import type { Language, Words } from '../i18n/index.ts'
import { type Facet, facetPaths } from './facets.ts'
import { narrowerOf } from './tree.ts'
import type { Vocabulary } from './view.ts'
import type { Scheme, Term } from './vocabularies.ts'

/** Path of a version of a vocabulary; the same in every language. */
export function schemePath(scheme: { facet: Facet; version: number }): string {
  return `/woorden/${facetPaths[scheme.facet]}/${scheme.version}`
}

/** Path of a term, which stays where it is: a version and a code don't change. */
export function termPath(scheme: { facet: Facet; version: number }, code: string): string {
  return `${schemePath(scheme)}/${encodeURIComponent(code)}`
}

/** The anchor of a term on the page of its version. */
export function termAnchor(code: string): string {
  return `term-${code}`
}

const skos = 'http://www.w3.org/2004/02/skos/core#'
const perLanguage = (id: string, ...more: string[]) => ({ '@id': id, '@container': ['@language', ...more] })
const linked = (id: string) => ({ '@id': id, '@type': '@id' })
const linkedAll = (id: string) => ({ ...linked(id), '@container': '@set' })

/** Inline, so that no reader of the data has to fetch anything from elsewhere. */
const context = {
  skos,
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  title: perLanguage('dct:title'),
  publisher: perLanguage('dct:publisher'),
  prefLabel: perLanguage('skos:prefLabel'),
  altLabel: perLanguage('skos:altLabel', '@set'),
  definition: perLanguage('skos:definition'),
  notation: 'skos:notation',
  inScheme: linked('skos:inScheme'),
  topConceptOf: linked('skos:topConceptOf'),
  hasTopConcept: linkedAll('skos:hasTopConcept'),
  broader: linked('skos:broader'),
  narrower: linkedAll('skos:narrower'),
  versionInfo: 'owl:versionInfo',
  priorVersion: linked('owl:priorVersion'),
  deprecated: { '@id': 'owl:deprecated', '@type': 'xsd:boolean' },
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  valid: { '@id': 'dct:valid', '@type': 'dct:Period' },
  source: 'dct:source',
}

/** Where the data stands: addresses without a language, whoever asks in whichever. */
interface Place {
  absolute(path: string, language?: Language): string
  authority: { name: Words; languages: readonly Language[] }
}

function period(from: string | null, to: string | null): string {
  return [from && `start=${from};`, to && `end=${to};`, 'scheme=W3C-DTF;'].filter(Boolean).join(' ')
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length ? value : undefined
}

function schemeNode(place: Place, { scheme, terms, versions }: Vocabulary) {
  const at = (path: string) => place.absolute(path, place.authority.languages[0])
  const before = versions.find((one) => one.version === scheme.version - 1)
  return {
    id: at(schemePath(scheme)),
    type: 'ConceptScheme',
    title: scheme.title,
    prefLabel: scheme.title,
    publisher: filled(place.authority.name),
    versionInfo: String(scheme.version),
    priorVersion: before ? at(schemePath(before)) : undefined,
    issued: scheme.fromDay,
    valid: period(scheme.fromDay, scheme.toDay),
    source: scheme.source ?? undefined,
    hasTopConcept: terms
      .filter((term) => term.broaderId === null)
      .map((term) => at(termPath(scheme, term.code))),
  }
}

function conceptNode(place: Place, scheme: Scheme, terms: readonly Term[], term: Term) {
  const at = (path: string) => place.absolute(path, place.authority.languages[0])
  const broader = terms.find((one) => one.id === term.broaderId)
  const narrower = narrowerOf(terms).get(term.id) ?? []
  return {
    id: at(termPath(scheme, term.code)),
    type: 'Concept',
    notation: term.code,
    prefLabel: term.label,
    altLabel: filled(term.also),
    definition: filled(term.definition),
    inScheme: at(schemePath(scheme)),
    topConceptOf: broader ? undefined : at(schemePath(scheme)),
    broader: broader ? at(termPath(scheme, broader.code)) : undefined,
    narrower: narrower.length ? narrower.map((one) => at(termPath(scheme, one.code))) : undefined,
    deprecated: term.retiredOn ? true : undefined,
    valid: term.retiredOn ? period(null, term.retiredOn) : undefined,
  }
}

/** A version of a vocabulary as SKOS in JSON-LD: the scheme and all its concepts. */
export function schemeJsonLd(place: Place, vocabulary: Vocabulary): string {
  const { scheme, terms } = vocabulary
  const concepts = terms.map((term) => conceptNode(place, scheme, terms, term))
  return JSON.stringify({ '@context': context, '@graph': [schemeNode(place, vocabulary), ...concepts] })
}

/** One concept as SKOS in JSON-LD. */
export function conceptJsonLd(place: Place, { scheme, terms }: Vocabulary, term: Term): string {
  return JSON.stringify({ '@context': context, ...conceptNode(place, scheme, terms, term) })
}
