import { Hono } from 'hono'
import type { Module } from '../http/module.ts'
import type { Env } from '../http/site.ts'
import { say } from '../i18n/index.ts'
import { mayEditTerms } from './rules.ts'
import { publicRoutes } from './web/public-routes.tsx'
import { workRoutes } from './web/work-routes.tsx'
import { workWords } from './web/work-words.ts'

const routes = new Hono<Env>()
for (const part of [publicRoutes, workRoutes]) routes.route('/', part)

const path = '/werk/woordenlijsten'

/** The room of the vocabularies: for everyone to read and reuse, for coordinator and editors to look after. */
export const vocabularyModule: Module = {
  name: 'vocabularies',
  routes,
  workspacePlaces: (site) =>
    mayEditTerms(site.context.scope)
      ? [
          {
            group: 'keeping',
            label: say(workWords.vocabularies, site.language),
            href: site.href(path),
            current: site.path === path ? 'page' : site.path.startsWith(`${path}/`),
          },
        ]
      : [],
}
