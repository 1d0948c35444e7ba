import type { Context } from 'hono'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { publicPage, publicText } from '../../http/answer.ts'
import type { Env } from '../../http/site.ts'
import { facetAt } from '../facets.ts'
import { conceptJsonLd, schemeJsonLd, schemePath, termAnchor } from '../skos.ts'
import { listVocabularies, type Vocabulary, viewVocabulary } from '../view.ts'
import { VocabulariesPage, VocabularyPage } from './public-pages.tsx'

/** The vocabularies for everyone: pages for people, SKOS for machines, at the same addresses. */
export const publicRoutes = new Hono<Env>()

const linkedData = 'application/ld+json'

/** Whether who asks would rather have data than a page. */
function wantsData(c: Context<Env>): boolean {
  const chosen = accepts(c, {
    header: 'Accept',
    supports: ['text/html', linkedData, 'application/json'],
    default: 'text/html',
  })
  return chosen !== 'text/html'
}

function data(c: Context<Env>, text: string): Response {
  return c.body(text, 200, { 'content-type': linkedData, vary: 'accept', 'cache-control': 'no-cache' })
}

async function vocabularyOf(c: Context<Env>, version: string | null): Promise<Vocabulary | null> {
  const facet = facetAt(c.req.param('facet'))
  // A version's number fits in the database's integer, or it is none.
  if (!facet || (version !== null && version.length > 6)) return null
  const found = await viewVocabulary(c.env.site.context, {
    facet,
    version: version === null ? null : Number(version),
  })
  return found.ok ? found.value : null
}

publicRoutes.get('/woorden', async (c) => {
  const { site } = c.env
  const list = await listVocabularies(site.context, {})
  if (!list.ok) return c.notFound()
  return publicPage(c, <VocabulariesPage site={site} list={list.value} />)
})

publicRoutes.get('/woorden/:facet', async (c) => {
  const { site } = c.env
  const vocabulary = await vocabularyOf(c, null)
  if (!vocabulary) return c.notFound()
  c.header('vary', 'accept')
  if (wantsData(c)) return c.redirect(site.href(`${schemePath(vocabulary.scheme)}.jsonld`), 303)
  return publicPage(c, <VocabularyPage site={site} vocabulary={vocabulary} />)
})

publicRoutes.get('/woorden/:facet/:file{[1-9][0-9]*\\.jsonld}', async (c) => {
  const vocabulary = await vocabularyOf(c, c.req.param('file').replace('.jsonld', ''))
  if (!vocabulary) return c.notFound()
  return publicText(c, schemeJsonLd(c.env.site, vocabulary), linkedData)
})

publicRoutes.get('/woorden/:facet/:version{[1-9][0-9]*}', async (c) => {
  const { site } = c.env
  const vocabulary = await vocabularyOf(c, c.req.param('version'))
  if (!vocabulary) return c.notFound()
  if (wantsData(c)) return data(c, schemeJsonLd(site, vocabulary))
  return publicPage(c, <VocabularyPage site={site} vocabulary={vocabulary} />)
})

publicRoutes.get('/woorden/:facet/:version{[1-9][0-9]*}/:code', async (c) => {
  const { site } = c.env
  const vocabulary = await vocabularyOf(c, c.req.param('version'))
  const term = vocabulary?.terms.find((one) => one.code === c.req.param('code'))
  if (!vocabulary || !term) return c.notFound()
  if (wantsData(c)) return data(c, conceptJsonLd(site, vocabulary, term))
  c.header('vary', 'accept')
  return c.redirect(`${site.href(schemePath(vocabulary.scheme))}#${termAnchor(term.code)}`, 303)
})
