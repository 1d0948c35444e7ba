import { words } from '../../i18n/index.ts'

export const publicWords = words({
  vocabularies: { nl: 'Woordenlijsten', fr: 'Vocabulaires', en: 'Vocabularies' },
  lede: {
    nl: 'De woorden waarmee {name} het drugsbeleid ordent, elk met een vast adres, zodat anderen ze kunnen overnemen.',
    fr: 'Les mots avec lesquels {name} ordonne la politique drogues, chacun à une adresse fixe, pour que d’autres puissent les reprendre.',
    en: 'The words by which {name} orders its drug policy, each with an address that stays, so that others can use them.',
  },
  none: {
    nl: 'Er zijn nog geen woordenlijsten',
    fr: 'Pas encore de vocabulaires',
    en: 'No vocabularies yet',
  },
  list: { nl: 'Woordenlijst', fr: 'Vocabulaire', en: 'Vocabulary' },
  version: { nl: 'Versie {no}', fr: 'Version {no}', en: 'Version {no}' },
  holds: { nl: 'Geldt', fr: 'Valable', en: 'Holds' },
  terms: {
    nl: '{n} woorden',
    fr: '{n} mots',
    en: '{n} terms',
    one: { nl: '{n} woord', fr: '{n} mot', en: '{n} term' },
  },
  since: { nl: 'sinds {from}', fr: 'depuis le {from}', en: 'since {from}' },
  from: { nl: 'vanaf {from}', fr: 'à partir du {from}', en: 'from {from}' },
  between: { nl: 'van {from} tot en met {to}', fr: 'du {from} au {to} inclus', en: 'from {from} to {to}' },
  not_current: {
    nl: 'Dit is niet de versie die vandaag geldt.',
    fr: 'Ceci n’est pas la version valable aujourd’hui.',
    en: 'This is not the version that holds today.',
  },
  current: {
    nl: 'Naar de versie die vandaag geldt',
    fr: 'Vers la version valable aujourd’hui',
    en: 'To the version that holds today',
  },
  other_versions: { nl: 'Andere versies', fr: 'Autres versions', en: 'Other versions' },
  also: { nl: 'Ook', fr: 'Aussi', en: 'Also' },
  code: { nl: 'Code', fr: 'Code', en: 'Code' },
  term: { nl: 'Woord', fr: 'Mot', en: 'Term' },
  narrower: { nl: 'Onder {term}', fr: 'Sous {term}', en: 'Under {term}' },
  retired: {
    nl: 'Niet meer in gebruik sinds {day}',
    fr: 'N’est plus utilisé depuis le {day}',
    en: 'No longer used since {day}',
  },
  source: { nl: 'Bron: {source}', fr: 'Source : {source}', en: 'Source: {source}' },
  data: { nl: 'Als data', fr: 'En données', en: 'As data' },
  as_jsonld: { nl: 'SKOS als JSON-LD', fr: 'SKOS en JSON-LD', en: 'SKOS as JSON-LD' },
  nl: { nl: 'Nederlands', fr: 'Néerlandais', en: 'Dutch' },
  fr: { nl: 'Frans', fr: 'Français', en: 'French' },
  en: { nl: 'Engels', fr: 'Anglais', en: 'English' },
  empty: {
    nl: 'In deze versie staat nog geen woord',
    fr: 'Cette version ne contient encore aucun mot',
    en: 'There is no term in this version yet',
  },
})
