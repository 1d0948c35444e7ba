import type { Context } from 'hono'
import { Hono } from 'hono'
import { ownPage } from '../../http/answer.ts'
import { fromForm } from '../../http/form/index.ts'
import { barred } from '../../http/inside.tsx'
import type { Env, Site } from '../../http/site.ts'
import { facetAt } from '../facets.ts'
import { mayEditTerms, mayOpenVersion } from '../rules.ts'
import { termAnchor } from '../skos.ts'
import { moveTerm, restoreTerm, retireTerm, saveTerm } from '../terms.ts'
import { narrowerOf } from '../tree.ts'
import { newVersion } from '../versions.ts'
import { listVocabularies, type Vocabulary, viewVocabulary } from '../view.ts'
import { refused, termForm, termInputOf, versionForm, versionInputOf } from './forms.ts'
import { NewTermPage, NewVersionPage, TermPage } from './work-forms.tsx'
import { WorkListPage } from './work-list.tsx'
import { WorkVersionPage, workPath } from './work-version.tsx'

/** The vocabularies in the workspace, for coordinator and editors. */
export const workRoutes = new Hono<Env>()

const edits = (site: Site) => mayEditTerms(site.context.scope)
const opens = (site: Site) => mayOpenVersion(site.context.scope)

async function vocabularyOf(c: Context<Env>): Promise<Vocabulary | null> {
  const facet = facetAt(c.req.param('facet'))
  const asked = c.req.param('version')
  if (!facet || (asked && !/^[1-9]\d{0,5}$/.test(asked))) return null
  const version = asked ? Number(asked) : null
  const found = await viewVocabulary(c.env.site.context, { facet, version })
  return found.ok ? found.value : null
}

function termOf(c: Context<Env>, vocabulary: Vocabulary | null) {
  return vocabulary?.terms.find((term) => term.code === c.req.param('code'))
}

const root = '/werk/woordenlijsten'
const version = `${root}/:facet/:version`

workRoutes.get(root, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const list = await listVocabularies(c.env.site.context, {})
  return list.ok ? ownPage(c, <WorkListPage site={c.env.site} list={list.value} />) : c.notFound()
})

for (const path of [`${root}/:facet`, version]) {
  workRoutes.get(path, async (c) => {
    const shut = await barred(c, edits)
    if (shut) return shut
    const vocabulary = await vocabularyOf(c)
    if (!vocabulary) return c.notFound()
    const done = c.req.query('gedaan') !== undefined
    return ownPage(c, <WorkVersionPage site={c.env.site} vocabulary={vocabulary} done={done} />)
  })
}

workRoutes.post(`${version}/verplaats`, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  const filled = fromForm(await c.req.formData())
  const up = filled.one('up')
  const term = vocabulary?.terms.find((one) => one.id === (up || filled.one('down')))
  if (!vocabulary || !term) return c.notFound()
  const kin = narrowerOf(vocabulary.terms).get(term.broaderId) ?? []
  const at = kin.indexOf(term)
  const moves = up ? at > 0 : at < kin.length - 1
  if (moves) {
    const before = (up ? kin[at - 1] : kin[at + 2])?.id ?? null
    const moved = await moveTerm(site.context, { termId: term.id, broaderId: term.broaderId, before })
    if (!moved.ok) return c.notFound()
  }
  return c.redirect(`${site.href(workPath(vocabulary.scheme))}#${termAnchor(term.code)}`, 303)
})

workRoutes.get(`${version}/nieuw`, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  if (!vocabulary) return c.notFound()
  const under = vocabulary.terms.find((term) => term.code === c.req.query('onder'))
  const form = termForm(site, { broaderId: under?.id ?? null })
  return ownPage(c, <NewTermPage site={site} vocabulary={vocabulary} form={form} />)
})

workRoutes.post(`${version}/nieuw`, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  if (!vocabulary) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const ended = await saveTerm(site.context, termInputOf(site, vocabulary.scheme.id, null, filled))
  if (!ended.ok) {
    const form = refused(termForm(site, filled), ended)
    return ownPage(c, <NewTermPage site={site} vocabulary={vocabulary} form={form} />, 422)
  }
  return c.redirect(`${site.href(workPath(vocabulary.scheme))}?gedaan`, 303)
})

workRoutes.get(`${version}/term/:code`, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  const term = termOf(c, vocabulary)
  if (!vocabulary || !term) return c.notFound()
  const page = {
    site,
    vocabulary,
    term,
    form: termForm(site, term),
    done: c.req.query('gedaan') !== undefined,
  }
  return ownPage(c, <TermPage {...page} />)
})

workRoutes.post(`${version}/term/:code`, async (c) => {
  const shut = await barred(c, edits)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  const term = termOf(c, vocabulary)
  if (!vocabulary || !term) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const ended = await saveTerm(site.context, termInputOf(site, vocabulary.scheme.id, term, filled))
  if (!ended.ok) {
    const page = { site, vocabulary, term, form: refused(termForm(site, filled), ended) }
    return ownPage(c, <TermPage {...page} />, 422)
  }
  return c.redirect(`${site.href(site.path)}?gedaan`, 303)
})

for (const [path, change] of [
  ['weg', retireTerm],
  ['terug', restoreTerm],
] as const) {
  workRoutes.post(`${version}/term/:code/${path}`, async (c) => {
    const shut = await barred(c, edits)
    if (shut) return shut
    const { site } = c.env
    const vocabulary = await vocabularyOf(c)
    const term = termOf(c, vocabulary)
    if (!vocabulary || !term) return c.notFound()
    const ended = await change(site.context, { termId: term.id })
    if (!ended.ok) {
      const page = { site, vocabulary, term, form: refused(termForm(site, term), ended) }
      return ownPage(c, <TermPage {...page} />, 422)
    }
    return c.redirect(`${site.href(site.path.replace(/\/[^/]+$/, ''))}?gedaan`, 303)
  })
}

workRoutes.get(`${version}/versie`, async (c) => {
  const shut = await barred(c, opens)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  if (!vocabulary) return c.notFound()
  const form = versionForm(site, vocabulary.scheme)
  return ownPage(c, <NewVersionPage site={site} vocabulary={vocabulary} form={form} />)
})

workRoutes.post(`${version}/versie`, async (c) => {
  const shut = await barred(c, opens)
  if (shut) return shut
  const { site } = c.env
  const vocabulary = await vocabularyOf(c)
  if (!vocabulary) return c.notFound()
  const filled = fromForm(await c.req.formData())
  const ended = await newVersion(site.context, versionInputOf(site, vocabulary.scheme, filled))
  if (!ended.ok) {
    const form = refused(versionForm(site, filled), ended)
    return ownPage(c, <NewVersionPage site={site} vocabulary={vocabulary} form={form} />, 422)
  }
  const made = { facet: vocabulary.scheme.facet, version: ended.value.version }
  return c.redirect(`${site.href(workPath(made))}?gedaan`, 303)
})
