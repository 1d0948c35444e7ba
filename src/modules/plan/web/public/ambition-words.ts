import { words } from '../../../../platform/i18n/index.ts'

export const ambitionWords = words({
  lede: {
    nl: 'Wat door dit plan anders moet worden, en wat de cijfers daar nu over zeggen. Dat iets beweegt, wil niet zeggen dat het door het plan komt.',
    fr: 'Ce que ce plan doit changer, et ce qu’en disent les chiffres. Qu’un chiffre bouge ne veut pas dire que c’est grâce au plan.',
    en: 'What this plan is to change, and what the figures say of it now. That a figure moves does not mean that the plan moved it.',
  },
  none: {
    nl: 'Dit plan noemt geen ambities',
    fr: 'Ce plan ne cite pas d’ambitions',
    en: 'This plan names no ambitions',
  },
  none_why: {
    nl: 'Zonder ambitie valt niet te zeggen of het plan werkt. Wat de acties doen, kun je wel volgen.',
    fr: 'Sans ambition, on ne peut dire si le plan fonctionne. Les actions, elles, peuvent être suivies.',
    en: 'Without an ambition it cannot be said whether the plan works. What the actions do can be followed.',
  },
  ambition: { nl: 'Ambitie', fr: 'Ambition', en: 'Ambition' },
  baseline: { nl: 'Nulmeting', fr: 'Mesure de base', en: 'Baseline' },
  now: { nl: 'Nu', fr: 'Actuellement', en: 'Now' },
  goal: { nl: 'Doel', fr: 'Objectif', en: 'Goal' },
  margin: { nl: 'Marge (95 %)', fr: 'Marge (95 %)', en: 'Interval (95%)' },
  course: { nl: 'Verloop', fr: 'Évolution', en: 'Course' },
  read: { nl: 'Wat we eruit lezen', fr: 'Ce que nous y lisons', en: 'What we read from it' },
  no_measure: { nl: 'nog geen maat gekozen', fr: 'pas encore de mesure', en: 'no measure chosen yet' },
  no_figure_yet: { nl: 'nog geen cijfer', fr: 'pas encore de chiffre', en: 'no figure yet' },
  no_goal_set: { nl: 'geen doel vastgelegd', fr: 'pas d’objectif fixé', en: 'no goal set' },
  too_short: { nl: 'te weinig metingen', fr: 'trop peu de mesures', en: 'too few figures' },
  not_known: { nl: 'niet bekend', fr: 'inconnu', en: 'not known' },
  none_known: { nl: 'geen nulmeting', fr: 'pas de mesure de base', en: 'no baseline' },
  no_figure: {
    nl: 'er is nog niets gemeten',
    fr: 'rien n’est encore mesuré',
    en: 'nothing was measured yet',
  },
  no_baseline: {
    nl: 'er is geen nulmeting',
    fr: 'il n’y a pas de mesure de base',
    en: 'there is no baseline',
  },
  only_baseline: {
    nl: 'alleen de nulmeting is er',
    fr: 'seule la mesure de base existe',
    en: 'only the baseline is there',
  },
  no_goal: {
    nl: 'er is geen doel om naartoe te gaan',
    fr: 'il n’y a pas d’objectif vers lequel aller',
    en: 'there is no goal to move to',
  },
  no_margin: {
    nl: 'de marge van het cijfer is niet bekend',
    fr: 'la marge du chiffre est inconnue',
    en: 'the interval of the figure is not known',
  },
  within_margin: {
    nl: 'het verschil met de nulmeting valt binnen de marge',
    fr: 'l’écart avec la mesure de base est dans la marge',
    en: 'the difference from the baseline lies within the interval',
  },
  beyond_margin: {
    nl: 'de hele marge ligt voorbij de nulmeting',
    fr: 'toute la marge est au-delà de la mesure de base',
    en: 'the whole interval lies beyond the baseline',
  },
  same: { nl: 'gelijk aan de nulmeting', fr: 'égal à la mesure de base', en: 'the same as the baseline' },
})
