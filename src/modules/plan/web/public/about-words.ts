import { words } from '../../../../platform/i18n/index.ts'

/** What the site says of itself: its accessibility and what it keeps. Only what is so. */
export const aboutWords = words({
  accessibility: { nl: 'Toegankelijkheid', fr: 'Accessibilité', en: 'Accessibility' },
  accessibility_lede: {
    nl: '{name} wil dat iedereen dit beleid kan volgen. We mikken op WCAG 2.2, niveau AA. Hieronder staat wat daarvoor gedaan is en wat nog niet lukt.',
    fr: '{name} veut que chacun puisse suivre cette politique. Nous visons les WCAG 2.2, niveau AA. Voici ce qui est fait et ce qui manque encore.',
    en: '{name} wants everyone to be able to follow this policy. We aim at WCAG 2.2, level AA. Below is what was done for it and what is still lacking.',
  },
  works: { nl: 'Wat je mag verwachten', fr: 'Ce que vous pouvez attendre', en: 'What you may expect' },
  works_1: {
    nl: 'Alle publieke pagina’s werken zonder script, met het toetsenbord alleen, en op een scherm van 320 pixels breed.',
    fr: 'Toutes les pages publiques fonctionnent sans script, au clavier seul et sur un écran de 320 pixels de large.',
    en: 'All public pages work without a script, with the keyboard alone, and on a screen 320 pixels wide.',
  },
  works_2: {
    nl: 'Elke tekening staat er ook als tabel. Een stand heeft altijd een woord naast vorm en kleur.',
    fr: 'Chaque dessin existe aussi en tableau. Un état a toujours un mot à côté de la forme et de la couleur.',
    en: 'Every drawing also stands there as a table. A state always has a word beside its shape and colour.',
  },
  works_3: {
    nl: 'Licht, donker, hoog contrast en afdrukken zijn voorzien. Er beweegt niets.',
    fr: 'Clair, sombre, contraste élevé et impression sont prévus. Rien ne bouge.',
    en: 'Light, dark, high contrast and print are provided for. Nothing moves.',
  },
  gaps: { nl: 'Wat nog niet lukt', fr: 'Ce qui manque encore', en: 'What is still lacking' },
  gaps_1: {
    nl: 'Niet elke tekst is vertaald. Wat er alleen in een andere taal staat, tonen we in die taal, en we geven dat aan voor wie laat voorlezen; in enkele lijsten nog niet.',
    fr: 'Tous les textes ne sont pas traduits. Ce qui n’existe que dans une autre langue est montré dans celle-ci et marqué pour la lecture à voix haute ; dans quelques listes, pas encore.',
    en: 'Not every text is translated. What exists in another language only is shown in that language and marked for whoever has it read aloud; in some lists not yet.',
  },
  gaps_2: {
    nl: 'Er is nog geen versie in eenvoudige taal en geen gebarentaal.',
    fr: 'Il n’y a pas encore de version en langage simple ni en langue des signes.',
    en: 'There is no version in easy language and none in sign language yet.',
  },
  gaps_3: {
    nl: 'De pagina’s zijn getest met regels die een machine kan nagaan, in drie talen. Ze zijn nog niet getest door mensen die een schermlezer of een ander hulpmiddel gebruiken.',
    fr: 'Les pages sont testées avec les règles qu’une machine peut vérifier, en trois langues. Elles n’ont pas encore été testées par des personnes qui utilisent un lecteur d’écran ou une autre aide.',
    en: 'The pages are tested with the rules that a machine can check, in three languages. They have not been tested yet by people who use a screen reader or another aid.',
  },
  gaps_4: {
    nl: 'Een balansmatrix met veel plekken is op een klein scherm dicht op elkaar; de lijst met acties geeft hetzelfde.',
    fr: 'Sur un petit écran, une matrice avec beaucoup de milieux est serrée ; la liste des actions dit la même chose.',
    en: 'A balance matrix with many settings is crowded on a small screen; the list of actions says the same.',
  },
  feedback: { nl: 'Lukt iets niet?', fr: 'Un problème ?', en: 'Something does not work?' },
  feedback_contact: {
    nl: 'Laat het weten. Zeg erbij op welke pagina en waarmee je werkt, dan kunnen we het nadoen:',
    fr: 'Dites-le-nous, avec la page et l’outil que vous utilisez, pour que nous puissions le reproduire :',
    en: 'Let us know, with the page and the tool you use, so that we can repeat it:',
  },
  feedback_none: {
    nl: '{name} vulde hier nog geen adres in. Schrijf of bel naar het bestuur zelf en vraag naar de drugcoördinator.',
    fr: '{name} n’a pas encore indiqué d’adresse ici. Écrivez à l’administration ou appelez-la, et demandez le coordinateur drogues.',
    en: '{name} has not given an address here yet. Write to or call the administration and ask for the drug coordinator.',
  },

  privacy: {
    nl: 'Wat we bewaren, en wat niet',
    fr: 'Ce que nous gardons, et ce que non',
    en: 'What we keep, and what not',
  },
  privacy_lede: {
    nl: 'Deze pagina’s lezen laat geen spoor na in Regie.',
    fr: 'Lire ces pages ne laisse aucune trace dans Regie.',
    en: 'Reading these pages leaves no trace in Regie.',
  },
  reading: { nl: 'Als je leest', fr: 'Si vous lisez', en: 'When you read' },
  reading_1: {
    nl: 'De publieke pagina’s zetten geen cookies. Er is geen meting van bezoekers en niets op de pagina komt van een andere site.',
    fr: 'Les pages publiques ne posent pas de cookies. Il n’y a pas de mesure d’audience et rien sur la page ne vient d’un autre site.',
    en: 'The public pages set no cookies. Visitors are not measured and nothing on the page comes from another site.',
  },
  reading_2: {
    nl: 'Regie schrijft niet op vanaf welk adres een pagina gevraagd werd, en niet wat je zoekt. Wat een tussenliggende dienst van het bestuur noteert, weet Regie niet; vraag het daar.',
    fr: 'Regie ne note ni l’adresse d’où une page est demandée, ni ce que vous cherchez. Ce qu’un service intermédiaire de l’administration note, Regie l’ignore ; demandez-le lui.',
    en: 'Regie does not write down from which address a page was asked, nor what you look for. What a service of the administration in between notes, Regie cannot know; ask there.',
  },
  signing_in: { nl: 'Als je aanmeldt', fr: 'Si vous vous connectez', en: 'When you sign in' },
  signing_in_1: {
    nl: 'Wie aanmeldt om mee te werken, krijgt cookies die daarvoor nodig zijn: één die het formulier beschermt en één voor de sessie. Bij een sessie staat wanneer ze begon en met welke soort browser.',
    fr: 'Qui se connecte pour collaborer reçoit les cookies nécessaires : l’un protège le formulaire, l’autre tient la session. Pour une session, on garde son début et le type de navigateur.',
    en: 'Whoever signs in to work along gets the cookies needed for that: one that protects the form and one for the session. With a session it is kept when it began and with which kind of browser.',
  },
  signing_in_2: {
    nl: 'Wie meewerkt, staat in Regie met naam en mailadres. Wat iemand deed, staat in het spoor met een nummer, niet met een naam. Van verstuurde mail blijft het adres hoogstens {days} dagen bewaard.',
    fr: 'Qui collabore figure dans Regie avec nom et adresse mail. Ce que quelqu’un a fait figure dans la trace avec un numéro, pas un nom. L’adresse d’un courrier envoyé est gardée {days} jours au plus.',
    en: 'Whoever works along stands in Regie with name and mail address. What someone did stands in the trail with a number, not a name. Of mail that was sent the address is kept for {days} days at most.',
  },
  plan_itself: { nl: 'In het plan zelf', fr: 'Dans le plan même', en: 'In the plan itself' },
  plan_1: {
    nl: 'Regie is niet gemaakt voor dossiers over mensen die drugs gebruiken en heeft er geen plaats voor. Bij acties staan organisaties, geen personen.',
    fr: 'Regie n’est pas fait pour des dossiers sur des personnes qui consomment des drogues et n’a pas de place pour cela. Auprès des actions figurent des organisations, pas des personnes.',
    en: 'Regie is not made for files on people who use drugs and has no place for them. With actions stand organisations, no persons.',
  },
  plan_2: {
    nl: 'Wat ooit in een openbaar plan stond, blijft terug te vinden bij de dag waarop het er stond, zolang het openbaar mag zijn.',
    fr: 'Ce qui a figuré dans un plan public se retrouve au jour où il y était, tant que cela peut être public.',
    en: 'What once stood in a public plan can be found again at the day it stood there, as long as it may be public.',
  },
  questions: { nl: 'Vragen', fr: 'Questions', en: 'Questions' },
  questions_contact: {
    nl: 'Over wat {name} bewaart, en om iets te laten verbeteren of wissen:',
    fr: 'Sur ce que {name} garde, ou pour faire corriger ou effacer quelque chose :',
    en: 'On what {name} keeps, or to have something corrected or erased:',
  },
})
