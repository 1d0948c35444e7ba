import type { invite } from '../auth/index.ts'
import type { saveAuthority } from '../authorities/index.ts'
import { type Catalogue, words } from '../i18n/index.ts'
import type { retryMail } from '../mail/index.ts'
import type {
  endMandate,
  erasePerson,
  giveMandate,
  saveBody,
  saveOrganisation,
  savePerson,
} from '../organisations/index.ts'

type Command =
  | typeof endMandate
  | typeof erasePerson
  | typeof giveMandate
  | typeof invite
  | typeof retryMail
  | typeof saveAuthority
  | typeof saveBody
  | typeof saveOrganisation
  | typeof savePerson

/** Every reason that a command of the office can give for refusing. */
export type OfficeReason = Extract<Awaited<ReturnType<Command>>, { ok: false }>['reason']

/** What went wrong and how to mend it; a reason without words does not compile. */
export const officeReasons: Catalogue<OfficeReason> = words<OfficeReason>({
  yourself: {
    nl: 'Jezelf wis je niet. Vraag het aan een andere coördinator.',
    fr: 'Vous ne pouvez pas vous effacer. Demandez-le à un autre coordinateur.',
    en: 'You can’t erase yourself. Ask another coordinator.',
  },
  invalid: {
    nl: 'Niet alles is goed ingevuld.',
    fr: 'Tout n’est pas bien rempli.',
    en: 'Not everything is filled in well.',
  },
  not_allowed: {
    nl: 'Je rol laat dit niet toe. Vraag het aan de coördinator.',
    fr: 'Votre rôle ne le permet pas. Adressez-vous au coordinateur.',
    en: 'Your role does not allow this. Ask the coordinator.',
  },
  not_found: {
    nl: 'Dit bestaat niet meer, of de dag valt voor het begin.',
    fr: 'Ceci n’existe plus, ou la date précède le début.',
    en: 'This is no longer here, or the day is before the beginning.',
  },
  organisation_missing: {
    nl: 'Kies voor welke organisatie.',
    fr: 'Choisissez pour quelle organisation.',
    en: 'Choose for which organisation.',
  },
  body_missing: {
    nl: 'Kies in welk overleg.',
    fr: 'Choisissez dans quel organe.',
    en: 'Choose in which body.',
  },
  ends_before_it_begins: {
    nl: 'Het einde valt voor het begin.',
    fr: 'La fin précède le début.',
    en: 'The end is before the beginning.',
  },
  no_email: {
    nl: 'Vul eerst een mailadres in.',
    fr: 'Indiquez d’abord une adresse e-mail.',
    en: 'Fill in an e-mail address first.',
  },
  revoked: {
    nl: 'Dit account is gesloten. Vraag de beheerder het te openen.',
    fr: 'Ce compte est fermé. Demandez à l’administrateur de l’ouvrir.',
    en: 'This account is closed. Ask the administrator to open it.',
  },
  other_account: {
    nl: 'Deze persoon heeft al een account met een ander adres.',
    fr: 'Cette personne a déjà un compte avec une autre adresse.',
    en: 'This person has an account with another address already.',
  },
  other_person: {
    nl: 'Dit adres hoort al bij iemand anders.',
    fr: 'Cette adresse appartient déjà à quelqu’un d’autre.',
    en: 'This address belongs to someone else already.',
  },
  theme: {
    nl: 'Deze kleuren zijn niet leesbaar genoeg.',
    fr: 'Ces couleurs ne sont pas assez lisibles.',
    en: 'These colours are not readable enough.',
  },
})

/** The field that a reason is about, where there is one. */
export const officeReasonFields: Partial<Record<OfficeReason, string>> = {
  organisation_missing: 'organisationId',
  body_missing: 'bodyId',
  ends_before_it_begins: 'toDay',
  theme: 'brand',
}

export const contrastWords = words({
  too_little: {
    nl: '{token} op {on}: het contrast is {ratio}, nodig is {needed}. Kies donkerder of lichter.',
    fr: '{token} sur {on} : le contraste est {ratio}, il faut {needed}. Choisissez plus foncé ou plus clair.',
    en: '{token} on {on}: the contrast is {ratio}, {needed} is needed. Choose darker or lighter.',
  },
  not_a_colour: {
    nl: '‘{value}’ is geen kleur. Schrijf er een zoals #5c1f47.',
    fr: '« {value} » n’est pas une couleur. Écrivez par exemple #5c1f47.',
    en: '‘{value}’ is no colour. Write one such as #5c1f47.',
  },
})
