import { Hono } from 'hono'
import { mayKeepAuthority } from '../authorities/index.ts'
import type { MenuPlace, Module } from '../http/module.ts'
import type { Env } from '../http/site.ts'
import { say } from '../i18n/index.ts'
import { mayKeepOffice } from '../organisations/index.ts'
import { organisationRoutes } from './organisations-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { mayReadAudit, mayReadOffice } from './rules.ts'
import { settingsRoutes } from './settings-routes.tsx'
import { trailRoutes } from './trail-routes.tsx'
import { officeWords } from './words.ts'

const routes = new Hono<Env>()
for (const part of [organisationRoutes, peopleRoutes, settingsRoutes, trailRoutes]) routes.route('/', part)

/** The room of what every part shares: organisations, people, settings, audit, mail. */
export const officeModule: Module = {
  name: 'office',
  routes,
  workspacePlaces(site) {
    const { scope } = site.context
    const place = (key: keyof typeof officeWords, path: string): MenuPlace => ({
      group: 'keeping',
      label: say(officeWords[key], site.language),
      href: site.href(path),
      current: site.path === path ? 'page' : site.path.startsWith(`${path}/`),
    })
    return [
      ...(mayReadOffice(scope) ? [place('organisations', '/werk/organisaties')] : []),
      ...(mayKeepOffice(scope) ? [place('people', '/werk/mensen')] : []),
      ...(mayKeepAuthority(scope) ? [place('settings', '/werk/instellingen')] : []),
      ...(mayReadAudit(scope) ? [place('audit', '/werk/audit')] : []),
      ...(mayKeepOffice(scope) ? [place('mail', '/werk/post')] : []),
    ]
  },
}
