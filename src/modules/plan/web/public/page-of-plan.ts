import type { Site } from '../../../../platform/http/site.ts'
import { speaker, textOf, type Words } from '../../../../platform/i18n/index.ts'
import type { PlanView } from '../../queries/view.ts'
import { mayWork } from '../../rules.ts'
import { linker } from '../page.ts'
import { publicWords } from './words.ts'

/** One request for a page of a plan, with what every such page asks of it. */
export interface PlanPage {
  site: Site
  view: PlanView
  /** An address with `?at=` carried along. */
  link(path: string): string
  /** An address within this plan: `at('/acties')`. */
  within(path: string): string
  t: ReturnType<typeof speaker<keyof typeof publicWords>>
  /** A text of the authority in the reader's language, as far as it was written. */
  text(words: Words | null | undefined): string
  /** Whether the blind spots may be shown: to everyone where the authority says so, else to who works there. */
  showsGaps: boolean
  silentAfter: number
}

export function pageOf(site: Site, view: PlanView): PlanPage {
  const link = linker(site, view)
  const { settings } = site.authority
  return {
    site,
    view,
    link,
    within: (path) => link(`/plan/${view.state.plan.slug}${path}`),
    t: speaker(publicWords, site.language),
    text: (words) => textOf(words, site.language),
    showsGaps: settings.showBlindSpots || mayWork(site.context.scope),
    silentAfter: settings.silentAfterDays,
  }
}
