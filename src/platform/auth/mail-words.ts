import { words } from '../i18n/index.ts'

/** Letters about accounts. `{link}` stands on a line of its own. */
export const mailWords = words({
  sign_in_subject: {
    nl: 'Aanmelden bij {name}',
    fr: 'Se connecter : {name}',
    en: 'Sign in at {name}',
  },
  sign_in_text: {
    nl: 'Dag,\n\nJe vroeg een link om aan te melden op het platform van {name}. Open hem en druk op de knop:\n\n{link}\n\nDe link werkt één keer, en een kwartier lang. Vroeg je niets? Dan hoef je niets te doen: zonder de knop gebeurt er niets.\n',
    fr: 'Bonjour,\n\nVous avez demandé un lien pour vous connecter à la plateforme de {name}. Ouvrez-le et appuyez sur le bouton :\n\n{link}\n\nLe lien fonctionne une fois, pendant un quart d’heure. Vous n’avez rien demandé ? Ne faites rien : sans le bouton, rien ne se passe.\n',
    en: 'Hello,\n\nYou asked for a link to sign in to the platform of {name}. Open it and press the button:\n\n{link}\n\nThe link works once, for a quarter of an hour. You asked for nothing? Then do nothing: without the button nothing happens.\n',
  },
  password_subject: {
    nl: 'Een wachtwoord kiezen voor {name}',
    fr: 'Choisir un mot de passe : {name}',
    en: 'Choose a password for {name}',
  },
  password_text: {
    nl: 'Dag,\n\nVia deze link kies je een nieuw wachtwoord voor het platform van {name}:\n\n{link}\n\nDe link werkt één keer, een week lang. Vroeg je dit niet? Dan blijft je wachtwoord zoals het is.\n',
    fr: 'Bonjour,\n\nCe lien vous permet de choisir un nouveau mot de passe pour la plateforme de {name} :\n\n{link}\n\nIl fonctionne une fois, pendant une semaine. Vous n’avez rien demandé ? Votre mot de passe reste ce qu’il est.\n',
    en: 'Hello,\n\nWith this link you choose a new password for the platform of {name}:\n\n{link}\n\nIt works once, for a week. You did not ask for it? Then your password stays as it is.\n',
  },
  invitation_subject: {
    nl: 'Je account bij {name}',
    fr: 'Votre compte : {name}',
    en: 'Your account at {name}',
  },
  invitation_text: {
    nl: 'Dag,\n\n{name} werkt aan haar drugsbeleid op een open platform, en jij kan er nu op aanmelden. Kies eerst een wachtwoord:\n\n{link}\n\nDe link werkt één keer, een week lang. Daarna meld je aan met je mailadres en dat wachtwoord, of met een link die je je laat mailen.\n',
    fr: 'Bonjour,\n\n{name} travaille à sa politique drogues sur une plateforme ouverte, et vous pouvez à présent vous y connecter. Choisissez d’abord un mot de passe :\n\n{link}\n\nLe lien fonctionne une fois, pendant une semaine. Ensuite, connectez-vous avec votre adresse et ce mot de passe, ou avec un lien reçu par e-mail.\n',
    en: 'Hello,\n\n{name} works on its drug policy on an open platform, and you can now sign in to it. First choose a password:\n\n{link}\n\nThe link works once, for a week. After that you sign in with your mail address and that password, or with a link that you have mailed to you.\n',
  },
  known_subject: {
    nl: 'Je account werkt nu ook bij {name}',
    fr: 'Votre compte fonctionne aussi pour {name}',
    en: 'Your account now works at {name} too',
  },
  known_text: {
    nl: 'Dag,\n\nMet het account dat je al had, kan je nu ook aanmelden bij {name}:\n\n{link}\n',
    fr: 'Bonjour,\n\nAvec le compte que vous aviez déjà, vous pouvez à présent aussi vous connecter à {name} :\n\n{link}\n',
    en: 'Hello,\n\nWith the account that you already had you can now sign in at {name} too:\n\n{link}\n',
  },
})
