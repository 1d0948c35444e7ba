import type { Child } from 'hono/jsx'
import type { Context, FieldProblem, Scope } from '../../../../../platform/access/index.ts'
import type { StoryRow } from '../../../../../platform/cards/index.ts'
import type { Controls, Filled, fromValues } from '../../../../../platform/http/form/index.ts'
import type { Site } from '../../../../../platform/http/site.ts'
import type { Message } from '../../../../../platform/i18n/index.ts'
import type { PastChange } from '../../../queries/past.ts'
import type { PlanView } from '../../../queries/view.ts'
import type { Item } from '../../../state/model.ts'
import type { Reason } from '../reason-words.ts'

/** What the working page of an item shows. */
export interface ItemData {
  site: Site
  view: PlanView
  item: Item
  story: StoryRow[]
  past: PastChange[]
}

/** What a command of the plan ends in, as a form needs to know it. */
export type Ended = { ok: true } | { ok: false; reason: Reason; problems?: FieldProblem[] }

/** One of the forms of a section: to add something, or to change one of several. */
export interface SectionForm {
  /** '' for the one that adds; else the id of what it changes. */
  key: string
  title?: Child
  values: Parameters<typeof fromValues>[0]
  verb: Message
}

/** One part of an item's working page: how it stands, its forms, and the command behind them. */
export interface Section {
  /** In the address and as the section's anchor. */
  path: string
  title: Message
  /** Whether it makes sense for this item. */
  fits(item: Item): boolean
  may(scope: Scope, item: Item): boolean
  /** How it stands, in a few words beside the title. */
  now(data: ItemData): Child
  forms(data: ItemData): SectionForm[]
  body(controls: Controls, data: ItemData, key: string): Child
  run(context: Context, filled: Filled, item: Item): Promise<Ended>
  /** Fields that hold a text per language; they are read for names of persons. */
  worded: readonly string[]
  /** Other free texts that are read for names of persons. */
  free?: readonly string[]
}

/** How the rules see an item of the state. */
export function ownedOf(item: Item) {
  return {
    lead_organisation_id: item.leadOrganisationId,
    deputy_organisation_id: item.deputyOrganisationId,
    lead_body_id: item.leadBodyId,
  }
}
