import type { ProblemCode } from '../../access/index.ts'
import { type Catalogue, words } from '../../i18n/index.ts'

/** What is wrong with a field, after its name and a colon. */
export const problemWords: Catalogue<ProblemCode> = words<ProblemCode>({
  missing: { nl: 'vul dit in', fr: 'à remplir', en: 'fill this in' },
  too_short: { nl: 'schrijf iets meer', fr: 'écrivez un peu plus', en: 'write a little more' },
  too_long: { nl: 'maak dit korter', fr: 'raccourcissez ceci', en: 'make this shorter' },
  too_small: { nl: 'dit getal is te klein', fr: 'ce nombre est trop petit', en: 'this number is too small' },
  too_big: { nl: 'dit getal is te groot', fr: 'ce nombre est trop grand', en: 'this number is too big' },
  not_a_number: {
    nl: 'schrijf een getal, bijvoorbeeld 12,5',
    fr: 'écrivez un nombre, par exemple 12,5',
    en: 'write a number, for example 12.5',
  },
  not_a_day: {
    nl: 'schrijf een datum die bestaat',
    fr: 'écrivez une date qui existe',
    en: 'write a date that exists',
  },
  not_an_email: {
    nl: 'schrijf een mailadres, zoals naam@stad.be',
    fr: 'écrivez une adresse, comme nom@ville.be',
    en: 'write an e-mail address, such as name@city.be',
  },
  not_an_address: {
    nl: 'schrijf een webadres dat met https:// begint',
    fr: 'écrivez une adresse qui commence par https://',
    en: 'write a web address that begins with https://',
  },
  not_a_choice: { nl: 'kies iets uit de lijst', fr: 'choisissez dans la liste', en: 'choose from the list' },
  wrong: { nl: 'dit klopt niet', fr: 'ceci n’est pas correct', en: 'this is not right' },
})

export const formWords = words({
  persons_title: {
    nl: 'Dit lijkt iemand te noemen: {found}',
    fr: 'Ceci semble nommer quelqu’un : {found}',
    en: 'This seems to name someone: {found}',
  },
  persons_why: {
    nl: 'Regie houdt niets bij over personen. Schrijf een rol of een organisatie, of bevestig dat het niemand aanwijst.',
    fr: 'Regie ne garde rien sur des personnes. Écrivez un rôle ou une organisation, ou confirmez que ceci ne désigne personne.',
    en: 'Regie keeps nothing about persons. Write a role or an organisation, or confirm that this points to nobody.',
  },
  persons_ok: {
    nl: 'Ik keek het na: dit mag zo bewaard worden',
    fr: 'J’ai vérifié : ceci peut être enregistré',
    en: 'I checked it: this may be kept as it is',
  },
  stigma: {
    nl: '‘{found}’ kwetst mensen. Beter: ‘{better}’.',
    fr: '« {found} » blesse. Mieux : « {better} ».',
    en: '‘{found}’ hurts people. Better: ‘{better}’.',
  },
  nl: { nl: 'Nederlands', fr: 'néerlandais', en: 'Dutch' },
  fr: { nl: 'Frans', fr: 'français', en: 'French' },
  en: { nl: 'Engels', fr: 'anglais', en: 'English' },
})
