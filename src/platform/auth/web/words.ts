import { words } from '../../i18n/index.ts'

/** Signing in. */
export const signInWords = words({
  title: { nl: 'Aanmelden', fr: 'Se connecter', en: 'Sign in' },
  email: { nl: 'Je mailadres', fr: 'Votre adresse e-mail', en: 'Your mail address' },
  password: { nl: 'Je wachtwoord', fr: 'Votre mot de passe', en: 'Your password' },
  sign_in: { nl: 'Meld aan', fr: 'Se connecter', en: 'Sign in' },
  or: { nl: 'Of zonder wachtwoord', fr: 'Ou sans mot de passe', en: 'Or without a password' },
  send_link: { nl: 'Mail me een link', fr: 'M’envoyer un lien', en: 'Mail me a link' },
  link_hint: {
    nl: 'Vul je mailadres in. De link werkt één keer, een kwartier lang. Ook goed als je je wachtwoord kwijt bent.',
    fr: 'Indiquez votre adresse. Le lien fonctionne une fois, pendant un quart d’heure. Utile aussi si vous avez oublié votre mot de passe.',
    en: 'Fill in your mail address. The link works once, for a quarter of an hour. Use it too if you lost your password.',
  },
  use_passkey: { nl: 'Gebruik een passkey', fr: 'Utiliser une clé d’accès', en: 'Use a passkey' },
  passkey_failed: {
    nl: 'Met die passkey lukte het niet. Probeer opnieuw, of meld aan met je wachtwoord of een link.',
    fr: 'Cette clé d’accès n’a pas fonctionné. Réessayez, ou connectez-vous avec votre mot de passe ou un lien.',
    en: 'That passkey did not work. Try again, or sign in with your password or a link.',
  },
  sure: {
    nl: 'Geen account? Dat krijg je van wie bij jouw stad het platform beheert. Deze pagina bewaart één cookie, alleen om het formulier te beveiligen.',
    fr: 'Pas de compte ? La personne qui gère la plateforme dans votre ville vous en donne un. Cette page garde un seul cookie, pour protéger le formulaire.',
    en: 'No account? Whoever looks after the platform in your city gives you one. This page keeps one cookie, only to protect the form.',
  },
  email_missing: {
    nl: 'Vul je mailadres in, zoals naam@stad.be',
    fr: 'Indiquez votre adresse e-mail, comme nom@ville.be',
    en: 'Fill in your mail address, such as name@city.be',
  },
  password_missing: { nl: 'Vul je wachtwoord in', fr: 'Indiquez votre mot de passe', en: 'Fill in your password' },
  wrong: {
    nl: 'Mailadres en wachtwoord horen niet bij elkaar. Kijk beide na, of laat je een link mailen.',
    fr: 'L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux, ou demandez un lien.',
    en: 'Mail address and password do not belong together. Check both, or have a link mailed to you.',
  },
  too_many: {
    nl: 'Te veel pogingen. Wacht een kwartier en probeer dan opnieuw.',
    fr: 'Trop de tentatives. Attendez un quart d’heure avant de réessayer.',
    en: 'Too many attempts. Wait a quarter of an hour and try again.',
  },
  code_title: { nl: 'Nu de code', fr: 'Maintenant le code', en: 'Now the code' },
  code: { nl: 'Code uit je app', fr: 'Code de votre application', en: 'Code from your app' },
  code_hint: {
    nl: 'Zes cijfers. Toestel kwijt? Vul dan een herstelcode in.',
    fr: 'Six chiffres. Appareil perdu ? Indiquez un code de secours.',
    en: 'Six digits. Lost your device? Fill in a recovery code instead.',
  },
  code_wrong: {
    nl: 'Die code klopt niet of is al gebruikt. Wacht op de volgende en probeer opnieuw.',
    fr: 'Ce code est incorrect ou déjà utilisé. Attendez le suivant et réessayez.',
    en: 'That code is not right or was used already. Wait for the next one and try again.',
  },
  code_missing: { nl: 'Vul de code in', fr: 'Indiquez le code', en: 'Fill in the code' },
  code_over: {
    nl: 'Je wachtte te lang, of de code was te vaak fout. Begin opnieuw.',
    fr: 'Le délai est passé, ou le code était faux trop souvent. Recommencez.',
    en: 'You waited too long, or the code was wrong too often. Start again.',
  },
  go_on: { nl: 'Ga verder', fr: 'Continuer', en: 'Go on' },
  start_again: { nl: 'Begin opnieuw', fr: 'Recommencer', en: 'Start again' },
  signed_out: { nl: 'Je bent afgemeld.', fr: 'Vous êtes déconnecté.', en: 'You are signed out.' },
})

/** A form that was refused. */
export const refusedWords = words({
  title: {
    nl: 'Dit formulier is niet verwerkt',
    fr: 'Ce formulaire n’a pas été traité',
    en: 'This form was not taken in',
  },
  lede: {
    nl: 'Het kwam niet van een pagina die nu bij jou open staat. Misschien meldde je je intussen aan of af, of stond het lang open. Er is niets gewijzigd en niets bewaard.',
    fr: 'Il ne venait pas d’une page ouverte chez vous en ce moment. Peut-être vous êtes-vous connecté ou déconnecté entre-temps, ou le formulaire est resté ouvert longtemps. Rien n’a changé, rien n’a été gardé.',
    en: 'It did not come from a page that you have open now. Perhaps you signed in or out in the meantime, or it stood open for long. Nothing was changed and nothing was kept.',
  },
  what_to_do: {
    nl: 'Ga terug in je browser: daar staat nog wat je invulde. Kopieer wat lang is, laad de pagina opnieuw en verstuur nog eens.',
    fr: 'Revenez en arrière dans votre navigateur : ce que vous avez rempli y est encore. Copiez ce qui est long, rechargez la page et envoyez à nouveau.',
    en: 'Go back in your browser: what you filled in is still there. Copy what is long, load the page again and send it once more.',
  },
  home: { nl: 'Naar de voorpagina', fr: 'Vers la page d’accueil', en: 'To the front page' },
  sign_in: { nl: 'Naar aanmelden', fr: 'Vers la connexion', en: 'To signing in' },
})
