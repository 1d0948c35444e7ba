import { words } from '../i18n/index.ts'

export const httpWords = words({
  daily: { nl: 'Elke dag', fr: 'Chaque jour', en: 'Every day' },
  parts: { nl: 'Onderdelen', fr: 'Rubriques', en: 'Parts' },
  keeping: { nl: 'Beheer', fr: 'Gestion', en: 'Keeping' },
  policy: { nl: 'Drugsbeleid', fr: 'Politique drogues', en: 'Drug policy' },
  to_public: { nl: 'Publieke pagina', fr: 'Page publique', en: 'Public page' },
  account: { nl: 'Jouw account', fr: 'Votre compte', en: 'Your account' },
  sign_out: { nl: 'Meld af', fr: 'Se déconnecter', en: 'Sign out' },
  sign_in: { nl: 'Werkplek', fr: 'Espace de travail', en: 'Workspace' },
  about_site: { nl: 'Over deze site', fr: 'À propos de ce site', en: 'About this site' },
  accessibility: {
    nl: 'Toegankelijkheid, en wat nog niet lukt',
    fr: 'Accessibilité, et ce qui manque encore',
    en: 'Accessibility, and what is still lacking',
  },
  privacy: {
    nl: 'Geen cookies, geen meting van bezoekers',
    fr: 'Pas de cookies, pas de mesure d’audience',
    en: 'No cookies, no measuring of visitors',
  },
  vocabularies: { nl: 'Woordenlijsten', fr: 'Vocabulaires', en: 'Vocabularies' },
  not_found: { nl: 'Die pagina is er niet', fr: 'Cette page n’existe pas', en: 'That page is not here' },
  not_found_lede: {
    nl: 'Ze bestaat niet, of niet voor wie nu kijkt. Klopt het adres?',
    fr: 'Elle n’existe pas, ou pas pour qui la demande. L’adresse est-elle correcte ?',
    en: 'It does not exist, or not for whoever asks now. Is the address right?',
  },
  too_large: { nl: 'Dit is te veel ineens', fr: 'C’est trop à la fois', en: 'This is too much at once' },
  too_large_lede: {
    nl: 'Wat je stuurde is groter dan we aannemen. Een bestand mag 200 MB zijn, een formulier zonder bestand 2 MB.',
    fr: 'Votre envoi dépasse ce que nous acceptons. Un fichier peut faire 200 Mo, un formulaire sans fichier 2 Mo.',
    en: 'What you sent is larger than we take. A file may be 200 MB, a form without a file 2 MB.',
  },
  broken: {
    nl: 'Er ging iets mis bij ons',
    fr: 'Une erreur s’est produite chez nous',
    en: 'Something went wrong on our side',
  },
  broken_lede: {
    nl: 'Wat je invulde is niet bewaard. Probeer het over een minuut opnieuw.',
    fr: 'Ce que vous avez rempli n’est pas enregistré. Réessayez dans une minute.',
    en: 'What you filled in was not kept. Try again in a minute.',
  },
  not_allowed: { nl: 'Dat mag je hier niet', fr: 'Vous n’y avez pas accès', en: 'You may not do that here' },
  not_allowed_lede: {
    nl: 'Je rol bij deze stad laat dit niet toe. Vraag het aan de coördinator.',
    fr: 'Votre rôle ne le permet pas. Adressez-vous au coordinateur.',
    en: 'Your role here does not allow it. Ask the coordinator.',
  },
  home: { nl: 'Naar de voorpagina', fr: 'Vers la page d’accueil', en: 'To the front page' },
  choose: { nl: 'Welke stad of regio?', fr: 'Quelle ville ou région ?', en: 'Which city or region?' },
  made_with: {
    nl: 'Gemaakt met Regie, open broncode',
    fr: 'Fait avec Regie, code ouvert',
    en: 'Made with Regie, open source',
  },
})
