import { words } from '../../../../platform/i18n/index.ts'

export const searchWords = words({
  title: { nl: 'Zoeken', fr: 'Chercher', en: 'Search' },
  lede: {
    nl: 'In alles wat {name} hier openbaar maakt: plannen, thema’s, acties, ambities.',
    fr: 'Dans tout ce que {name} rend public ici : plans, thèmes, actions, ambitions.',
    en: 'In all that {name} makes public here: plans, themes, actions, ambitions.',
  },
  label: { nl: 'Wat zoek je?', fr: 'Que cherchez-vous ?', en: 'What are you looking for?' },
  go: { nl: 'Zoek', fr: 'Chercher', en: 'Search' },
  results: { nl: 'Gevonden', fr: 'Trouvé', en: 'Found' },
  found: {
    nl: '{n} keer gevonden.',
    fr: '{n} résultats.',
    en: '{n} found.',
    one: { nl: 'Eén keer gevonden.', fr: 'Un résultat.', en: 'One found.' },
  },
  near: {
    nl: 'Precies deze woorden staan nergens. Dit lijkt erop.',
    fr: 'Ces mots exacts ne figurent nulle part. Voici ce qui s’en approche.',
    en: 'Exactly these words stand nowhere. This comes near.',
  },
  nothing: { nl: 'Niets gevonden', fr: 'Rien trouvé', en: 'Nothing found' },
  nothing_why: {
    nl: 'Probeer minder woorden, of een ander woord voor hetzelfde. Wat niet openbaar is, vind je hier niet.',
    fr: 'Essayez moins de mots, ou un autre mot pour la même chose. Ce qui n’est pas public ne se trouve pas ici.',
    en: 'Try fewer words, or another word for the same. What is not public is not found here.',
  },
  to_plan: { nl: 'Naar het plan', fr: 'Vers le plan', en: 'To the plan' },
  not_kept: {
    nl: 'Wat je zoekt, wordt niet bewaard.',
    fr: 'Ce que vous cherchez n’est pas conservé.',
    en: 'What you look for is not kept.',
  },
  kind_plan: { nl: 'Plan', fr: 'Plan', en: 'Plan' },
  kind_target: { nl: 'Maat', fr: 'Mesure', en: 'Measure' },
})
