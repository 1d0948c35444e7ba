import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { Language, Words } from '../i18n/index.ts'
import { conceptJsonLd, schemeJsonLd } from './skos.ts'
import type { Vocabulary } from './view.ts'
import type { Scheme, Term } from './vocabularies.ts'

const odd = 'Zorg "thuis" & <b>été</b> – l’œuvre\\n\u2028 😀'

const scheme = (version: number, more: Partial<Scheme> = {}): Scheme => ({
  id: `s${version}`,
  facet: 'substance',
  version,
  title: { nl: 'Middelen', fr: 'Substances' },
  fromDay: '2026-01-01',
  toDay: null,
  source: null,
  ...more,
})

const term = (code: string, more: Partial<Term> = {}): Term => ({
  id: code,
  schemeId: 's2',
  facet: 'substance',
  version: 2,
  code,
  label: { nl: code },
  also: {},
  definition: {},
  broaderId: null,
  position: 0,
  retiredOn: null,
  ...more,
})

const place = {
  authority: { name: { nl: 'Proefstad' } as Words, languages: ['fr', 'nl'] as const },
  // As the site makes it: the first language needs no prefix.
  absolute: (path: string, language: Language = 'nl') =>
    `https://stad.example${language === 'fr' ? '' : `/${language}`}${path}`,
}

const here = scheme(2, { source: 'EUDA', toDay: '2027-12-31' })
const vocabulary: Vocabulary = {
  scheme: here,
  versions: [here, scheme(1)],
  terms: [
    term('2', {
      label: { nl: odd, fr: 'cocaïne', en: 'cocaine' },
      also: { nl: ['"coke"', 'poeder, wit'], fr: ['blanche'] },
      definition: { fr: 'Un « produit » \\ stimulant\nsur deux lignes' },
    }),
    term('2.2', { broaderId: '2', position: 1 }),
    term('L4', { position: 2, retiredOn: '2026-05-01' }),
  ],
}

const skos = 'http://www.w3.org/2004/02/skos/core#'
const dct = 'http://purl.org/dc/terms/'
const owl = 'http://www.w3.org/2002/07/owl#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const base = 'https://stad.example/woorden/middelen'

interface Quad {
  subject: { value: string }
  predicate: { value: string }
  object: { value: string; language?: string; datatype?: { value: string }; termType: string }
}

/** Reads the data as others would, with no way to fetch anything; gives 'predicate → object' per subject. */
async function triples(text: string): Promise<Map<string, string[]>> {
  const documentLoader = async (url: string) => {
    throw new Error(`fetched ${url}`)
  }
  const quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader })) as Quad[]
  const found = new Map<string, string[]>()
  for (const { subject, predicate, object } of quads) {
    const short = predicate.value
      .replace(skos, 'skos:')
      .replace(dct, 'dct:')
      .replace(owl, 'owl:')
      .replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'a')
    const tag = object.language ? `@${object.language}` : ''
    const kind = object.datatype?.value.startsWith(`${xsd}string`) ? '' : (object.datatype?.value ?? '')
    const typed = object.language || !kind ? tag : `^^${kind.replace(xsd, 'xsd:').replace(dct, 'dct:')}`
    const value = object.termType === 'NamedNode' ? `<${object.value}>` : `${object.value}${typed}`
    const list = found.get(subject.value) ?? []
    found.set(subject.value, [...list, `${short} ${value}`])
  }
  for (const list of found.values()) list.sort()
  return found
}

test('a version expands to a concept scheme with its version, its days and its top concepts', async () => {
  const all = await triples(schemeJsonLd(place, vocabulary))
  expect([...all.keys()].sort()).toEqual([`${base}/2`, `${base}/2/2`, `${base}/2/2.2`, `${base}/2/L4`])
  expect(all.get(`${base}/2`)).toEqual(
    [
      `a <${skos}ConceptScheme>`,
      'dct:issued 2026-01-01^^xsd:date',
      'dct:publisher Proefstad@nl',
      'dct:source EUDA',
      'dct:title Middelen@nl',
      'dct:title Substances@fr',
      'dct:valid start=2026-01-01; end=2027-12-31; scheme=W3C-DTF;^^dct:Period',
      `owl:priorVersion <${base}/1>`,
      'owl:versionInfo 2',
      `skos:hasTopConcept <${base}/2/2>`,
      `skos:hasTopConcept <${base}/2/L4>`,
      'skos:prefLabel Middelen@nl',
      'skos:prefLabel Substances@fr',
    ].sort(),
  )
})

test('labels with quotes, accents and signs come back as they were, each with its language', async () => {
  const all = await triples(schemeJsonLd(place, vocabulary))
  expect(all.get(`${base}/2/2`)).toEqual(
    [
      `a <${skos}Concept>`,
      `skos:prefLabel ${odd}@nl`,
      'skos:prefLabel cocaïne@fr',
      'skos:prefLabel cocaine@en',
      'skos:altLabel "coke"@nl',
      'skos:altLabel poeder, wit@nl',
      'skos:altLabel blanche@fr',
      'skos:definition Un « produit » \\ stimulant\nsur deux lignes@fr',
      'skos:notation 2',
      `skos:inScheme <${base}/2>`,
      `skos:topConceptOf <${base}/2>`,
      `skos:narrower <${base}/2/2.2>`,
    ].sort(),
  )
})

test('a narrower term names its broader one, a retired one says so', async () => {
  const all = await triples(schemeJsonLd(place, vocabulary))
  expect(all.get(`${base}/2/2.2`)).toContain(`skos:broader <${base}/2/2>`)
  expect(all.get(`${base}/2/2.2`)?.join()).not.toContain('topConceptOf')
  expect(all.get(`${base}/2/L4`)).toContain('owl:deprecated true^^xsd:boolean')
  expect(all.get(`${base}/2/L4`)).toContain('dct:valid end=2026-05-01; scheme=W3C-DTF;^^dct:Period')
})

test('one concept alone says the same as within its version', async () => {
  const all = await triples(schemeJsonLd(place, vocabulary))
  for (const each of vocabulary.terms) {
    const alone = await triples(conceptJsonLd(place, vocabulary, each))
    const id = `${base}/2/${each.code}`
    expect([...alone.keys()]).toEqual([id])
    expect(alone.get(id)).toEqual(all.get(id))
  }
})
