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
  password_missing: {
    nl: 'Vul je wachtwoord in',
    fr: 'Indiquez votre mot de passe',
    en: 'Fill in your password',
  },
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
  confirm_title: {
    nl: 'Aanmelden met deze link',
    fr: 'Se connecter avec ce lien',
    en: 'Sign in with this link',
  },
  confirm: {
    nl: 'Druk op de knop om op dit toestel aan te melden. Daarna werkt de link niet meer.',
    fr: 'Appuyez sur le bouton pour vous connecter sur cet appareil. Ensuite, le lien ne fonctionne plus.',
    en: 'Press the button to sign in on this device. After that the link no longer works.',
  },
  over_title: {
    nl: 'Deze link werkt niet meer',
    fr: 'Ce lien ne fonctionne plus',
    en: 'This link no longer works',
  },
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

/** The page of one's own account. */
export const accountWords = words({
  title: { nl: 'Jouw account', fr: 'Votre compte', en: 'Your account' },
  must_set_up: {
    nl: 'Stel eerst een tweede stap in',
    fr: 'Configurez d’abord une deuxième étape',
    en: 'First set up a second step',
  },
  must_set_up_text: {
    nl: 'Met jouw rol kan je veel wijzigen. Daarom volstaat een wachtwoord of een link niet: zet hieronder codes aan, of maak een passkey. Daarna gaat de werkplek open.',
    fr: 'Votre rôle permet de modifier beaucoup de choses. Un mot de passe ou un lien ne suffit donc pas : activez des codes ci-dessous, ou créez une clé d’accès. L’espace de travail s’ouvrira ensuite.',
    en: 'Your role can change a lot. That is why a password or a link is not enough: turn on codes below, or make a passkey. The workspace opens after that.',
  },
  must_show: {
    nl: 'Je account heeft een tweede stap, maar je toonde die nu niet. Meld af en meld opnieuw aan met je passkey.',
    fr: 'Votre compte a une deuxième étape, mais vous ne l’avez pas utilisée. Déconnectez-vous et reconnectez-vous avec votre clé d’accès.',
    en: 'Your account has a second step, but you did not show it now. Sign out, and sign in again with your passkey.',
  },
  changed: { nl: 'Bewaard.', fr: 'Enregistré.', en: 'Kept.' },
  changed_password: {
    nl: 'Je wachtwoord is gewijzigd. Je andere toestellen zijn afgemeld.',
    fr: 'Votre mot de passe est modifié. Vos autres appareils sont déconnectés.',
    en: 'Your password is changed. Your other devices are signed out.',
  },
  changed_link: {
    nl: 'Er is een link onderweg naar je mailadres.',
    fr: 'Un lien est en route vers votre adresse.',
    en: 'A link is on its way to your mail address.',
  },
  changed_passkey: {
    nl: 'Je passkey is bewaard.',
    fr: 'Votre clé d’accès est enregistrée.',
    en: 'Your passkey is kept.',
  },
  changed_removed: { nl: 'Weggehaald.', fr: 'Retiré.', en: 'Taken away.' },
  changed_sessions: { nl: 'Afgemeld.', fr: 'Déconnecté.', en: 'Signed out.' },
  refused: {
    nl: 'Dat kan nu niet. Meld opnieuw aan met je tweede stap en probeer het dan.',
    fr: 'Impossible pour l’instant. Reconnectez-vous avec votre deuxième étape et réessayez.',
    en: 'That is not possible now. Sign in again with your second step, then try.',
  },
  who: { nl: 'Wie je bent', fr: 'Qui vous êtes', en: 'Who you are' },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  name_missing: { nl: 'Vul je naam in', fr: 'Indiquez votre nom', en: 'Fill in your name' },
  email_is: {
    nl: 'Je meldt aan met {email}. Wie de accounts beheert, kan dat adres wijzigen.',
    fr: 'Vous vous connectez avec {email}. La personne qui gère les comptes peut modifier cette adresse.',
    en: 'You sign in with {email}. Whoever looks after accounts can change that address.',
  },
  language: { nl: 'Taal van mails aan jou', fr: 'Langue des e-mails', en: 'Language of mail to you' },
  language_any: { nl: 'Die van de pagina', fr: 'Celle de la page', en: 'That of the page' },
  keep: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Keep' },
  password: { nl: 'Wachtwoord', fr: 'Mot de passe', en: 'Password' },
  current_password: {
    nl: 'Je wachtwoord van nu',
    fr: 'Votre mot de passe actuel',
    en: 'Your password of now',
  },
  current_wrong: {
    nl: 'Dat is niet je wachtwoord van nu. Kijk het na.',
    fr: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le.',
    en: 'That is not your password of now. Check it.',
  },
  change_password: { nl: 'Wijzig wachtwoord', fr: 'Modifier le mot de passe', en: 'Change password' },
  no_password: {
    nl: 'Je hebt geen wachtwoord: je meldt aan met een link of een passkey.',
    fr: 'Vous n’avez pas de mot de passe : vous vous connectez avec un lien ou une clé d’accès.',
    en: 'You have no password: you sign in with a link or a passkey.',
  },
  mail_password: {
    nl: 'Mail me een link om een wachtwoord te kiezen',
    fr: 'M’envoyer un lien pour choisir un mot de passe',
    en: 'Mail me a link to choose a password',
  },
  second: { nl: 'Tweede stap', fr: 'Deuxième étape', en: 'Second step' },
  codes: { nl: 'Codes uit een app', fr: 'Codes d’une application', en: 'Codes from an app' },
  codes_off: {
    nl: 'Uit. Een app op je telefoon toont elke halve minuut een code, die je na je wachtwoord of link invult.',
    fr: 'Désactivé. Une application sur votre téléphone affiche toutes les trente secondes un code, à indiquer après le mot de passe ou le lien.',
    en: 'Off. An app on your phone shows a code every half minute, which you fill in after your password or link.',
  },
  codes_on: {
    nl: 'Aan. Na je wachtwoord of link vragen we een code uit je app.',
    fr: 'Activé. Après le mot de passe ou le lien, nous demandons un code de votre application.',
    en: 'On. After your password or link we ask for a code from your app.',
  },
  codes_begin: { nl: 'Zet codes aan', fr: 'Activer les codes', en: 'Turn on codes' },
  codes_remove: { nl: 'Zet codes uit', fr: 'Désactiver les codes', en: 'Turn off codes' },
  codes_renew: {
    nl: 'Maak nieuwe herstelcodes',
    fr: 'Créer de nouveaux codes de secours',
    en: 'Make new recovery codes',
  },
  set_up_title: { nl: 'Codes aanzetten', fr: 'Activer les codes', en: 'Turn on codes' },
  set_up_scan: {
    nl: 'Open je app voor codes en scan dit beeld. Kan je niet scannen, typ dan de sleutel over.',
    fr: 'Ouvrez votre application de codes et scannez cette image. Si ce n’est pas possible, recopiez la clé.',
    en: 'Open your app for codes and scan this picture. If you cannot scan, type the key over.',
  },
  set_up_picture: {
    nl: 'Beeld om te scannen; de sleutel staat eronder als tekst',
    fr: 'Image à scanner ; la clé figure en dessous en texte',
    en: 'Picture to scan; the key stands below it as text',
  },
  set_up_key: { nl: 'Sleutel', fr: 'Clé', en: 'Key' },
  set_up_code: {
    nl: 'De code die je app nu toont',
    fr: 'Le code affiché à présent',
    en: 'The code that your app shows now',
  },
  set_up_confirm: { nl: 'Bevestig', fr: 'Confirmer', en: 'Confirm' },
  recovery_title: {
    nl: 'Bewaar deze herstelcodes',
    fr: 'Conservez ces codes de secours',
    en: 'Keep these recovery codes',
  },
  recovery_text: {
    nl: 'Toestel kwijt? Met elk van deze codes meld je één keer aan. Druk ze af of bewaar ze in een kluis: ze worden maar één keer getoond.',
    fr: 'Appareil perdu ? Chacun de ces codes permet de se connecter une fois. Imprimez-les ou gardez-les dans un coffre-fort : ils ne sont affichés qu’une fois.',
    en: 'Lost your device? Each of these codes signs you in once. Print them or keep them in a safe: they are shown only once.',
  },
  recovery_done: { nl: 'Ik heb ze bewaard', fr: 'Je les ai conservés', en: 'I have kept them' },
  passkeys: { nl: 'Passkeys', fr: 'Clés d’accès', en: 'Passkeys' },
  passkeys_none: {
    nl: 'Nog geen. Met een passkey meld je aan zoals je je telefoon of computer opent, zonder wachtwoord en zonder code.',
    fr: 'Aucune. Une clé d’accès vous connecte comme vous déverrouillez votre téléphone ou ordinateur, sans mot de passe ni code.',
    en: 'None yet. With a passkey you sign in the way you open your phone or computer, without password or code.',
  },
  passkey_name: {
    nl: 'Naam van de nieuwe passkey',
    fr: 'Nom de la nouvelle clé',
    en: 'Name of the new passkey',
  },
  passkey_name_hint: {
    nl: 'Zodat je hem herkent: ‘werklaptop’',
    fr: 'Pour la reconnaître : « portable du travail »',
    en: 'So that you know it again: ‘work laptop’',
  },
  passkey_make: { nl: 'Maak een passkey', fr: 'Créer une clé d’accès', en: 'Make a passkey' },
  passkey_failed: {
    nl: 'De passkey is niet gemaakt. Probeer opnieuw, of gebruik codes uit een app.',
    fr: 'La clé d’accès n’a pas été créée. Réessayez, ou utilisez les codes d’une application.',
    en: 'The passkey was not made. Try again, or use codes from an app.',
  },
  passkey_script: {
    nl: 'Een passkey maken kan alleen met JavaScript aan. Codes uit een app werken altijd.',
    fr: 'Créer une clé d’accès demande JavaScript. Les codes d’une application fonctionnent toujours.',
    en: 'Making a passkey needs JavaScript. Codes from an app always work.',
  },
  made_on: { nl: 'gemaakt op {day}', fr: 'créée le {day}', en: 'made on {day}' },
  used_on: {
    nl: 'laatst gebruikt op {day}',
    fr: 'utilisée pour la dernière fois le {day}',
    en: 'last used on {day}',
  },
  remove: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },
  sessions: { nl: 'Waar je aangemeld bent', fr: 'Où vous êtes connecté', en: 'Where you are signed in' },
  this_one: { nl: 'dit toestel', fr: 'cet appareil', en: 'this device' },
  unknown_device: { nl: 'Onbekend toestel', fr: 'Appareil inconnu', en: 'Unknown device' },
  since: {
    nl: 'sinds {begun}, laatst gebruikt {used}',
    fr: 'depuis le {begun}, dernière utilisation le {used}',
    en: 'since {begun}, last used {used}',
  },
  sign_out: { nl: 'Meld af', fr: 'Déconnecter', en: 'Sign out' },
  sign_out_others: {
    nl: 'Meld alle andere af',
    fr: 'Déconnecter tous les autres',
    en: 'Sign out all others',
  },
  back: { nl: 'Terug naar je account', fr: 'Retour à votre compte', en: 'Back to your account' },
})
