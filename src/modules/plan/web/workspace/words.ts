import { words } from '../../../../platform/i18n/index.ts'

/** What pages of the workspace say, beside fields, reasons and states. */
export const workWords = words({
  plan: { nl: 'Plan', fr: 'Plan', en: 'Plan' },
  tree: { nl: 'Boom', fr: 'Arbre', en: 'Tree' },
  table: { nl: 'Tabel', fr: 'Tableau', en: 'Table' },
  add: { nl: 'Voeg toe', fr: 'Ajouter', en: 'Add' },
  add_action: { nl: 'Voeg actie toe', fr: 'Ajouter une action', en: 'Add an action' },
  add_under: { nl: 'Voeg hieronder toe', fr: 'Ajouter en dessous', en: 'Add below' },
  up: { nl: 'Omhoog', fr: 'Monter', en: 'Up' },
  down: { nl: 'Omlaag', fr: 'Descendre', en: 'Down' },
  elsewhere: { nl: 'Verplaats', fr: 'Déplacer', en: 'Move' },
  top: { nl: 'Bovenaan, onder niets', fr: 'Tout en haut, sous rien', en: 'At the top, under nothing' },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  no_plan: { nl: 'Er staat nog geen plan', fr: 'Il n’y a pas encore de plan', en: 'There is no plan yet' },
  no_plan_next: {
    nl: 'Lees een document in: Regie herkent thema’s, acties en ambities, en jij kijkt ze na.',
    fr: 'Faites lire un document : Regie reconnaît thèmes, actions et ambitions, et vous vérifiez.',
    en: 'Have a document read: Regie recognises themes, actions and ambitions, and you check them.',
  },
  no_plan_reader: {
    nl: 'De coördinator leest het plan nog in.',
    fr: 'Le coordinateur doit encore introduire le plan.',
    en: 'The coordinator has still to read the plan in.',
  },
  read_document: { nl: 'Lees een document', fr: 'Lire un document', en: 'Read a document' },
  saved: { nl: 'Bewaard.', fr: 'Enregistré.', en: 'Saved.' },
  saved_bulk: {
    nl: '{n} acties gewijzigd.',
    fr: '{n} actions modifiées.',
    en: '{n} actions changed.',
    one: { nl: 'Eén actie gewijzigd.', fr: 'Une action modifiée.', en: 'One action changed.' },
  },
  see_public: { nl: 'Bekijk de publieke pagina', fr: 'Voir la page publique', en: 'See the public page' },
  nobody: { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  none: { nl: 'geen', fr: 'aucun', en: 'none' },
  version: { nl: 'versie {no}, {day}', fr: 'version {no}, {day}', en: 'version {no}, {day}' },
  removed_items: { nl: 'Uit het plan gehaald', fr: 'Retirés du plan', en: 'Taken out of the plan' },
  level_public: { nl: 'Iedereen', fr: 'Tout le monde', en: 'Everyone' },
  level_council: {
    nl: 'Gemeenteraad en medewerkers',
    fr: 'Conseil communal et collaborateurs',
    en: 'Council and co-workers',
  },
  level_internal: { nl: 'Wie meewerkt', fr: 'Qui collabore', en: 'Who works on it' },
  level_confidential: {
    nl: 'Alleen wie je kiest',
    fr: 'Seulement qui vous choisissez',
    en: 'Only those you choose',
  },
  said_not_begun: { nl: 'Nog niet begonnen', fr: 'Pas encore commencé', en: 'Not begun' },
  said_on_plan: { nl: 'Loopt volgens plan', fr: 'Suit le plan', en: 'On plan' },
  said_at_risk: { nl: 'Dreigt te laat', fr: 'Risque d’être en retard', en: 'At risk' },
  said_done: { nl: 'Klaar', fr: 'Terminé', en: 'Done' },
  execution_not_begun: { nl: 'Nog niet begonnen', fr: 'Pas encore commencé', en: 'Not begun' },
  execution_running: { nl: 'Loopt', fr: 'En cours', en: 'Running' },
  execution_done: { nl: 'Klaar', fr: 'Terminé', en: 'Done' },
  execution_stopped: { nl: 'Gestopt', fr: 'Arrêté', en: 'Stopped' },
  execution_carried_over: { nl: 'Overgedragen', fr: 'Reporté', en: 'Carried over' },
  mode_do: { nl: 'We doen het zelf', fr: 'Nous le faisons', en: 'We do it' },
  mode_advocate: {
    nl: 'We bepleiten het bij anderen',
    fr: 'Nous le plaidons auprès d’autres',
    en: 'We advocate it with others',
  },
  evidence_research: { nl: 'Onderzoek', fr: 'Recherche', en: 'Research' },
  evidence_practice: {
    nl: 'Ervaring op het terrein',
    fr: 'Expérience de terrain',
    en: 'Experience in the field',
  },
  evidence_values: { nl: 'Een waarde of recht', fr: 'Une valeur ou un droit', en: 'A value or a right' },
})

/** The facets by which items are told apart. */
export const facetWords = words({
  pillar: { nl: 'Pijler', fr: 'Pilier', en: 'Pillar' },
  target_group: { nl: 'Doelgroep', fr: 'Groupe cible', en: 'Target group' },
  setting: { nl: 'Setting', fr: 'Milieu', en: 'Setting' },
  substance: { nl: 'Middel', fr: 'Produit', en: 'Substance' },
  prevention_type: { nl: 'Soort preventie', fr: 'Type de prévention', en: 'Type of prevention' },
  policy_field: { nl: 'Beleidsdomein', fr: 'Domaine politique', en: 'Field of policy' },
})
