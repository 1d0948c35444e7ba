import { type Catalogue, words } from '../../../../platform/i18n/index.ts'
import type { bulkEdit } from '../../items/bulk.ts'
import type {
  addItem,
  changeText,
  moveItem,
  setDates,
  setLead,
  setPilot,
  setTerms,
} from '../../items/commands.ts'
import type { adoptItem, removeItem, restoreItem, setLevel } from '../../items/direction.ts'
import type { erasePast, eraseUpdate } from '../../items/erasure.ts'
import type { dropEvidence, saveEvidence } from '../../items/evidence.ts'
import type { setLevelNames } from '../../items/levels.ts'
import type {
  recordAsking,
  recordExecution,
  recordUpdate,
  saveMilestone,
  saveMoney,
  setWorkingOut,
} from '../../items/reports.ts'
import type { linkTarget, recordValue, saveTarget } from '../../items/targets.ts'

type Command =
  | typeof addItem
  | typeof adoptItem
  | typeof bulkEdit
  | typeof changeText
  | typeof dropEvidence
  | typeof erasePast
  | typeof eraseUpdate
  | typeof linkTarget
  | typeof moveItem
  | typeof recordAsking
  | typeof recordExecution
  | typeof recordUpdate
  | typeof recordValue
  | typeof removeItem
  | typeof restoreItem
  | typeof saveEvidence
  | typeof saveMilestone
  | typeof saveMoney
  | typeof saveTarget
  | typeof setDates
  | typeof setLead
  | typeof setLevel
  | typeof setLevelNames
  | typeof setPilot
  | typeof setTerms
  | typeof setWorkingOut

/** Every reason that a command of the plan can give for refusing. */
export type Reason = Extract<Awaited<ReturnType<Command>>, { ok: false }>['reason']

/** What went wrong and how to mend it. A reason that a command gains and that has no words here does not compile. */
export const reasonWords: Catalogue<Reason> = words<Reason>({
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
  nothing_to_erase: {
    nl: 'Er is niets van vroeger om te wissen. Een tekst die weg moet, wijzig je eerst.',
    fr: 'Il n’y a rien d’ancien à effacer. Modifiez d’abord le texte qui doit disparaître.',
    en: 'There is nothing of before to erase. Change a text that must go first.',
  },
  not_found: {
    nl: 'Dit bestaat niet meer. Laad de pagina opnieuw.',
    fr: 'Ceci n’existe plus. Rechargez la page.',
    en: 'This is no longer here. Load the page again.',
  },
  two_leads: {
    nl: 'Kies één trekker: een organisatie of een overleg, niet allebei.',
    fr: 'Choisissez un seul pilote : une organisation ou un organe, pas les deux.',
    en: 'Choose one lead: an organisation or a body, not both.',
  },
  body_leads_only_while_worked_out: {
    nl: 'Een overleg trekt alleen zolang de actie uitgewerkt wordt. Kies een organisatie.',
    fr: 'Un organe ne pilote que tant que l’action est développée. Choisissez une organisation.',
    en: 'A body leads only while the action is being worked out. Choose an organisation.',
  },
  due_before_begin: {
    nl: 'De termijn valt voor het begin. Kies een latere termijn.',
    fr: 'L’échéance précède le début. Choisissez une échéance plus tardive.',
    en: 'The due date is before the beginning. Choose a later one.',
  },
  under_itself: {
    nl: 'Iets kan niet onder zichzelf staan. Kies een andere plaats.',
    fr: 'Un élément ne peut pas se trouver sous lui-même. Choisissez une autre place.',
    en: 'Something cannot stand under itself. Choose another place.',
  },
  audience_missing: {
    nl: 'Vertrouwelijk vraagt wie het mag lezen. Kies minstens één.',
    fr: 'Le niveau confidentiel demande qui peut lire. Choisissez au moins un lecteur.',
    en: 'Confidential asks who may read it. Choose at least one.',
  },
  reason_missing: { nl: 'Schrijf de reden.', fr: 'Écrivez la raison.', en: 'Write the reason.' },
  locked_out: {
    nl: 'Zo sluit je jezelf uit. Neem een organisatie of overleg op waar je zelf toe behoort.',
    fr: 'Vous vous excluez vous-même. Ajoutez une organisation ou un organe dont vous faites partie.',
    en: 'This shuts you out yourself. Add an organisation or body that you belong to.',
  },
  lead_and_deputy_missing: {
    nl: 'Aannemen kan pas met een trekker en een plaatsvervanger. Vul die eerst in bij Trekker.',
    fr: 'L’adoption demande un pilote et un suppléant. Indiquez-les d’abord sous Pilote.',
    en: 'Adoption needs a lead and a deputy. Fill those in first under Lead.',
  },
  only_projects_are_pilots: {
    nl: 'Alleen een project kan een proef zijn. Maak er bij Tekst eerst een project van.',
    fr: 'Seul un projet peut être un pilote. Changez d’abord la nature sous Texte.',
    en: 'Only a project can be a pilot. Make it a project first under Text.',
  },
  has_children: {
    nl: 'Hier staat nog iets onder. Verplaats of verwijder dat eerst.',
    fr: 'Il reste des éléments en dessous. Déplacez-les ou retirez-les d’abord.',
    en: 'Something still stands under this. Move or remove that first.',
  },
  not_removed: {
    nl: 'Dit stond al in het plan.',
    fr: 'Ceci est déjà dans le plan.',
    en: 'This is in the plan already.',
  },
  in_the_future: {
    nl: 'Deze dag moet nog komen. Kies vandaag of vroeger.',
    fr: 'Cette date est à venir. Choisissez aujourd’hui ou plus tôt.',
    en: 'This day is still to come. Choose today or earlier.',
  },
  lead_organisation_missing: {
    nl: 'Wat uitgewerkt is, heeft een organisatie als trekker. Kies die eerst bij Trekker.',
    fr: 'Une action développée a une organisation comme pilote. Choisissez-la d’abord sous Pilote.',
    en: 'What is worked out has an organisation as its lead. Choose it first under Lead.',
  },
  only_advocacy_is_asked: {
    nl: 'Dit is iets wat je zelf doet. Kies bij Tekst ‘we bepleiten’ als je het aan anderen vraagt.',
    fr: 'Ceci est une action propre. Choisissez « nous plaidons » sous Texte si vous le demandez à d’autres.',
    en: 'This is something you do yourself. Choose ‘we advocate’ under Text if you ask it of others.',
  },
  answered_before_asked: {
    nl: 'Er is een antwoord zonder vraag. Vul in wanneer het gevraagd is.',
    fr: 'Il y a une réponse sans demande. Indiquez quand cela a été demandé.',
    en: 'There is an answer without a question. Fill in when it was asked.',
  },
  target_before_baseline: {
    nl: 'Het doel valt voor de nulmeting. Kies een latere dag.',
    fr: 'L’objectif précède la mesure de base. Choisissez une date plus tardive.',
    en: 'The target is before the baseline. Choose a later day.',
  },
  baseline_without_day: {
    nl: 'Een nulmeting zonder dag zegt niets. Vul in wanneer gemeten is.',
    fr: 'Une mesure de base sans date ne dit rien. Indiquez la date de la mesure.',
    en: 'A baseline without a day says nothing. Fill in when it was measured.',
  },
  last_share: {
    nl: 'Geen andere actie heeft dit doel. Pas het aan in plaats van het los te maken.',
    fr: 'Aucune autre action n’a cet objectif. Modifiez-le au lieu de le détacher.',
    en: 'No other action has this target. Change it instead of taking it away.',
  },
  value_missing: { nl: 'Vul de waarde in.', fr: 'Indiquez la valeur.', en: 'Fill in the value.' },
  half_an_interval: {
    nl: 'Een marge heeft een onder- en een bovengrens. Vul beide in, of geen.',
    fr: 'Une marge a deux bornes. Remplissez les deux, ou aucune.',
    en: 'An interval has two ends. Fill in both, or none.',
  },
  outside_its_interval: {
    nl: 'De waarde valt buiten haar eigen marge. Kijk de drie getallen na.',
    fr: 'La valeur sort de sa propre marge. Vérifiez les trois nombres.',
    en: 'The value lies outside its own interval. Check the three numbers.',
  },
  nothing_to_change: {
    nl: 'Je koos nog niet wat er moet veranderen.',
    fr: 'Vous n’avez pas encore choisi ce qui change.',
    en: 'You have not chosen yet what is to change.',
  },
  refused_rows: {
    nl: 'Niets is gewijzigd: niet elke actie kan dit krijgen.',
    fr: 'Rien n’a été modifié : certaines actions le refusent.',
    en: 'Nothing was changed: not every action can take this.',
  },
})

/** The field of the form that a reason is about, where there is one. */
export const reasonFields: Partial<Record<Reason, string>> = {
  nothing_to_erase: 'what',
  two_leads: 'leadBodyId',
  body_leads_only_while_worked_out: 'leadBodyId',
  due_before_begin: 'dueOn',
  under_itself: 'parentId',
  audience_missing: 'audience',
  locked_out: 'audience',
  reason_missing: 'reason',
  in_the_future: 'onDay',
  answered_before_asked: 'askedOn',
  target_before_baseline: 'dueOn',
  baseline_without_day: 'baselineOn',
  value_missing: 'value',
  half_an_interval: 'low',
  outside_its_interval: 'value',
}
