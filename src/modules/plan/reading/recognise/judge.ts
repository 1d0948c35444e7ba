import type { ItemKind } from '../types.ts'
import type { Block } from './block.ts'
import { type LeadIn, leadIn } from './lead-in.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { actionShare, isPersonOrReference, readsAsFact } from './likeness.ts'

/** What the headings above a list say of it. */
export interface Above {
  kind: ItemKind | null
  label: string | null
  toWork: boolean
  /** What stands here is asked of others. */
  asks: boolean
  excluded: boolean
  /** A heading above names a subject, so that points below it are what the plan does about it. */
  subject: boolean
  /** The heading right above is itself a theme, an objective or a pillar of the plan. */
  firm: boolean
}

export interface Verdict {
  kind: ItemKind
  label: string | null
  toWork: boolean
}

export interface Document {
  lexicon: Compiled
  /** Words of the title, in lower case. */
  titleWords: ReadonlySet<string>
  /** It is no report and nobody's mere position. */
  plan: boolean
  position: boolean
  /** Share of all points under subjects, without a lead-in, that read as actions: lists of one document are alike. */
  pooled: number
}

/**
 * Decides what the points of a list are, in this order: an excluded heading, an excluded lead-in, a kind
 * named by the lead-in, a kind named by a heading, a lead-in that commits, and last, in a plan and under a
 * subject, how the points read. In doubt they are narrative: null.
 */
export function judge(points: Block[], before: string, above: Above, document: Document): Verdict | null {
  const { lexicon, titleWords } = document
  if (above.excluded) return null
  const lead = leadIn(before, points.length, lexicon, titleWords)
  if (lead.says === 'excluded') return null
  const texts = points.map((point) => point.text)
  if (texts.filter(isPersonOrReference).length * 2 > texts.length) return null
  const toWork = above.toWork || (lead.says !== 'nothing' && lexicon.toWork.test(before.slice(-300)))
  if (lead.says === 'kind') return { kind: lead.kind!, label: lead.label, toWork }
  if (above.kind) return { kind: above.kind, label: above.label, toWork }
  if (texts.filter((text) => readsAsFact(text, lexicon)).length * 2 > texts.length) return null
  const worded =
    texts.filter((text) => text.split(' ').length >= 2 || text.length >= 14).length * 2 >= texts.length
  if (lead.says === 'commits' && worded) return { kind: 'action', label: null, toWork }
  if (toWork) return { kind: 'action', label: null, toWork }
  if (!above.subject || !worded) return null
  const share = actionShare(texts, lexicon)
  const firm = above.firm || points.every((point) => point.mark !== null && point.mark.style !== 'bullet')
  return share >= needed(lead.says, firm, document) ? { kind: 'action', label: null, toWork } : null
}

/** How many points of a list must read as actions before it is taken for one, where nothing says what it is. */
function needed(says: LeadIn['says'], firm: boolean, document: Document): number {
  if (says !== 'nothing') return document.plan ? 0.75 : 2
  if (!document.plan) return document.position ? 2 : 0.6
  if (firm) return 0
  return document.pooled >= 0.4 ? 0 : 0.34
}
