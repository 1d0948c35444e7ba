import { type Catalogue, words } from '../../../../platform/i18n/index.ts'
import type { GapKind } from '../../state/rules.ts'

/** What an action can lack, in words. */
export const gapWords: Catalogue<GapKind> = words<GapKind>({
  lead: { nl: 'trekker', fr: 'pilote', en: 'lead' },
  deputy: { nl: 'plaatsvervanger', fr: 'suppléant', en: 'deputy' },
  due: { nl: 'termijn', fr: 'échéance', en: 'due date' },
  target: { nl: 'doel', fr: 'objectif', en: 'target' },
  baseline: { nl: 'nulmeting', fr: 'mesure de base', en: 'baseline' },
  money: { nl: 'geld', fr: 'budget', en: 'money' },
  update: { nl: 'bericht', fr: 'nouvelle', en: 'update' },
})
