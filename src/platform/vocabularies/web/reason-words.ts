import { type Catalogue, words } from '../../i18n/index.ts'

/** Why a command of the vocabularies refused. */
export type Reason =
  | 'invalid'
  | 'not_allowed'
  | 'scheme_unknown'
  | 'term_unknown'
  | 'version_ended'
  | 'code_taken'
  | 'code_fixed'
  | 'broader_unknown'
  | 'broader_retired'
  | 'circle'
  | 'has_narrower'
  | 'retired_already'
  | 'in_use_already'
  | 'not_newest'
  | 'in_the_past'
  | 'too_early'

export const reasonWords: Catalogue<Reason> = words<Reason>({
  invalid: {
    nl: 'Er klopt iets niet in wat je invulde',
    fr: 'Une donnée n’est pas correcte',
    en: 'Something that you filled in is not right',
  },
  not_allowed: { nl: 'Dat mag je hier niet', fr: 'Vous n’y avez pas accès', en: 'You may not do that here' },
  scheme_unknown: {
    nl: 'Deze versie is er niet',
    fr: 'Cette version n’existe pas',
    en: 'There is no such version',
  },
  term_unknown: { nl: 'Dit woord is er niet', fr: 'Ce mot n’existe pas', en: 'There is no such term' },
  version_ended: {
    nl: 'Deze versie is afgelopen en verandert niet meer. Wijzig de nieuwste.',
    fr: 'Cette version est terminée et ne change plus. Modifiez la plus récente.',
    en: 'This version has ended and does not change any more. Change the newest.',
  },
  code_taken: {
    nl: 'Een ander woord heeft deze code al. Kies een andere.',
    fr: 'Un autre mot porte déjà ce code. Choisissez-en un autre.',
    en: 'Another term has this code already. Choose another.',
  },
  code_fixed: {
    nl: 'Een code verandert niet meer: ze staat in vaste adressen',
    fr: 'Un code ne change plus : il fait partie d’adresses fixes',
    en: 'A code does not change any more: lasting addresses hold it',
  },
  broader_unknown: {
    nl: 'Kies waaronder het staat uit deze versie',
    fr: 'Choisissez dans cette version sous quoi il se trouve',
    en: 'Choose from this version what it stands under',
  },
  broader_retired: {
    nl: 'Het kan niet onder een woord staan dat uit gebruik is. Zet het elders, of neem dat woord weer in gebruik.',
    fr: 'Il ne peut pas se trouver sous un mot retiré. Mettez-le ailleurs, ou remettez ce mot en usage.',
    en: 'It can’t stand under a term that is out of use. Put it elsewhere, or take that term into use again.',
  },
  circle: {
    nl: 'Een woord kan niet onder zichzelf staan, en niet onder een woord dat onder hem staat. Kies een ander.',
    fr: 'Un mot ne peut se trouver ni sous lui-même, ni sous un mot qui se trouve sous lui. Choisissez-en un autre.',
    en: 'A term can’t stand under itself, nor under one that stands under it. Choose another.',
  },
  has_narrower: {
    nl: 'Er staan nog woorden onder die in gebruik zijn. Verplaats die eerst, of neem ze uit gebruik.',
    fr: 'Des mots en usage se trouvent encore dessous. Déplacez-les d’abord, ou retirez-les.',
    en: 'Terms in use still stand under it. Move those first, or take them out of use.',
  },
  retired_already: {
    nl: 'Dit woord was al uit gebruik',
    fr: 'Ce mot était déjà retiré',
    en: 'This term was out of use already',
  },
  in_use_already: {
    nl: 'Dit woord was al in gebruik',
    fr: 'Ce mot était déjà en usage',
    en: 'This term was in use already',
  },
  not_newest: {
    nl: 'Er is al een nieuwere versie. Begin vanaf die.',
    fr: 'Il existe déjà une version plus récente. Partez de celle-là.',
    en: 'There is a newer version already. Begin from that one.',
  },
  in_the_past: {
    nl: 'Kies vandaag of een dag die nog komt',
    fr: 'Choisissez aujourd’hui ou un jour à venir',
    en: 'Choose today or a day to come',
  },
  too_early: {
    nl: 'Kies een dag na het begin van de versie die ze opvolgt',
    fr: 'Choisissez un jour après le début de la version précédente',
    en: 'Choose a day after the version before it began',
  },
})

/** The field to which a reason belongs; the others concern the whole form. */
export const reasonFields: Partial<Record<Reason, string>> = {
  code_taken: 'code',
  code_fixed: 'code',
  broader_unknown: 'broaderId',
  broader_retired: 'broaderId',
  circle: 'broaderId',
  in_the_past: 'fromDay',
  too_early: 'fromDay',
}
