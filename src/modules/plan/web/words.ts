import { words } from '../../../platform/i18n/index.ts'

/** Names of the plan's places in the menus. */
export const placeWords = words({
  plan: { nl: 'Plan', fr: 'Plan', en: 'Plan' },
  today: { nl: 'Vandaag', fr: 'Aujourd’hui', en: 'Today' },
  documents: { nl: 'Documenten lezen', fr: 'Lire des documents', en: 'Reading documents' },
  leads: { nl: 'Trekt acties', fr: 'Pilote d’actions', en: 'Leads actions' },
  lint: { nl: 'Nazicht', fr: 'Relecture', en: 'Plan check' },
})
