import type { Scope } from '../../../../../platform/access/index.ts'
import type { Item } from '../../../state/model.ts'
import type { Section } from './section.ts'
import { evidenceSection, moneySection } from './sections/basis.tsx'
import {
  adoptionSection,
  levelSection,
  pilotSection,
  removalSection,
  workingOutSection,
} from './sections/directing.tsx'
import { erasureSection } from './sections/erasing.tsx'
import { milestoneSection, targetSection } from './sections/measuring.tsx'
import { askingSection, executionSection, updateSection } from './sections/reporting.tsx'
import { datesSection, leadSection, placeSection, termsSection, textSection } from './sections/steering.tsx'

const sections: readonly Section[] = [
  updateSection,
  executionSection,
  askingSection,
  leadSection,
  datesSection,
  targetSection,
  milestoneSection,
  moneySection,
  evidenceSection,
  textSection,
  termsSection,
  placeSection,
  workingOutSection,
  pilotSection,
  adoptionSection,
  levelSection,
  removalSection,
  erasureSection,
]

/** The parts of an item's working page that this actor may work on, in order. */
export function sectionsFor(scope: Scope, item: Item): Section[] {
  if (item.removed) return removalSection.may(scope, item) ? [removalSection] : []
  return sections.filter((section) => section.fits(item) && section.may(scope, item))
}
