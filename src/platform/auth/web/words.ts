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

/** Links that were mailed, and choosing a password. */
export const linkWords = words({
  sent_title: { nl: 'Kijk in je mail', fr: 'Regardez vos e-mails', en: 'Look at your mail' },
  sent: {
    nl: 'Heeft {email} hier een account, dan is er nu een link onderweg. Die werkt één keer, een kwartier lang.',
    fr: 'Si {email} a un compte ici, un lien est en route. Il fonctionne une fois, pendant un quart d’heure.',
    en: 'If {email} has an account here, a link is on its way. It works once, for a quarter of an hour.',
  },
  sent_not: {
    nl: 'Niets gekregen? Kijk bij de ongewenste mail, of kijk na of je adres juist is.',
    fr: 'Rien reçu ? Regardez dans les indésirables, ou vérifiez votre adresse.',
    en: 'Nothing there? Look among unwanted mail, or check your address.',
  },
  other_address: { nl: 'Ander adres', fr: 'Une autre adresse', en: 'Another address' },
  confirm_title: { nl: 'Aanmelden met deze link', fr: 'Se connecter avec ce lien', en: 'Sign in with this link' },
  confirm: {
    nl: 'Druk op de knop om op dit toestel aan te melden. Daarna werkt de link niet meer.',
    fr: 'Appuyez sur le bouton pour vous connecter sur cet appareil. Ensuite, le lien ne fonctionne plus.',
    en: 'Press the button to sign in on this device. After that the link no longer works.',
  },
  over_title: { nl: 'Deze link werkt niet meer', fr: 'Ce lien ne fonctionne plus', en: 'This link no longer works' },
  over: {
    nl: 'Hij is al gebruikt, of te oud, of niet heel overgekomen. Vraag een nieuwe.',
    fr: 'Il a déjà servi, est trop ancien ou incomplet. Demandez-en un nouveau.',
    en: 'It was used already, is too old, or did not come over whole. Ask for a new one.',
  },
  ask_again: { nl: 'Vraag een nieuwe link', fr: 'Demander un nouveau lien', en: 'Ask for a new link' },
  password_over: {
    nl: 'Hij is al gebruikt, of te oud. Meld aan met een link; op de pagina van je account vraag je dan een nieuwe.',
    fr: 'Il a déjà servi ou est trop ancien. Connectez-vous avec un lien ; la page de votre compte vous permet d’en demander un nouveau.',
    en: 'It was used already, or is too old. Sign in with a link; on the page of your account you can then ask for a new one.',
  },
  choose_title: { nl: 'Kies een wachtwoord', fr: 'Choisissez un mot de passe', en: 'Choose a password' },
  new_password: { nl: 'Nieuw wachtwoord', fr: 'Nouveau mot de passe', en: 'New password' },
  rule_length: { nl: 'Minstens 12 tekens', fr: 'Au moins 12 caractères', en: 'At least 12 characters' },
  rule_common: {
    nl: 'Geen woord dat iedereen kiest, en niet je eigen naam',
    fr: 'Pas un mot que tout le monde choisit, ni votre propre nom',
    en: 'No word that everyone chooses, and not your own name',
  },
  rule_free: {
    nl: 'Verder mag alles: spaties, hele zinnen, plakken uit een wachtwoordkluis',
    fr: 'Pour le reste, tout est permis : espaces, phrases entières, coller depuis un coffre-fort',
    en: 'Anything else goes: spaces, whole sentences, pasting from a password safe',
  },
  keep: { nl: 'Bewaar wachtwoord', fr: 'Enregistrer le mot de passe', en: 'Keep password' },
  kept: {
    nl: 'Je wachtwoord is bewaard. Meld er nu mee aan.',
    fr: 'Votre mot de passe est enregistré. Connectez-vous.',
    en: 'Your password is kept. Now sign in with it.',
  },
  too_short: {
    nl: 'Kies minstens 12 tekens. Drie of vier woorden na elkaar is goed en makkelijk te onthouden.',
    fr: 'Choisissez au moins 12 caractères. Trois ou quatre mots à la suite, c’est sûr et facile à retenir.',
    en: 'Choose at least 12 characters. Three or four words in a row is good and easy to remember.',
  },
  too_long: {
    nl: 'Dat is langer dan 256 tekens. Kies een korter wachtwoord.',
    fr: 'C’est plus long que 256 caractères. Choisissez un mot de passe plus court.',
    en: 'That is longer than 256 characters. Choose a shorter password.',
  },
  common: {
    nl: 'Dat wachtwoord wordt als een van de eerste geprobeerd. Kies iets dat alleen jij bedenkt.',
    fr: 'Ce mot de passe est parmi les premiers essayés. Choisissez quelque chose que vous seul imaginez.',
    en: 'That password is among the first that are tried. Choose something that only you would think of.',
  },
  own_name: {
    nl: 'Je naam of mailadres is snel geraden. Kies iets anders.',
    fr: 'Votre nom ou votre adresse se devine vite. Choisissez autre chose.',
    en: 'Your name or mail address is quickly guessed. Choose something else.',
  },
})
