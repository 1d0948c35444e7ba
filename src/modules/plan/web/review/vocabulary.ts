import { words } from '../../../../platform/i18n/index.ts'

/** Why a line was left out. */
export const dropWords = words({
  page_header: { nl: 'koptekst', fr: 'en-tête', en: 'page header' },
  page_footer: { nl: 'voettekst', fr: 'pied de page', en: 'page footer' },
  page_number: { nl: 'bladnummer', fr: 'numéro de page', en: 'page number' },
  table_of_contents: { nl: 'inhoudstafel', fr: 'table des matières', en: 'table of contents' },
  decoration: { nl: 'versiering', fr: 'décoration', en: 'decoration' },
  repeated_header_row: {
    nl: 'herhaalde kop van een tabel',
    fr: 'en-tête de tableau répété',
    en: 'repeated heading of a table',
  },
})

/** Languages that a document can be in. */
export const languageNames = words({
  nl: { nl: 'Nederlands', fr: 'néerlandais', en: 'Dutch' },
  fr: { nl: 'Frans', fr: 'français', en: 'French' },
  en: { nl: 'Engels', fr: 'anglais', en: 'English' },
  de: { nl: 'Duits', fr: 'allemand', en: 'German' },
})
