import { words } from '../../../../platform/i18n/index.ts'

/** What timeline, balance, blind spots, changes and versions say. */
export const overviewWords = words({
  as_of: { nl: 'Stand van {day}', fr: 'Situation au {day}', en: 'As of {day}' },
  timeline: { nl: 'Wat wanneer gebeurt', fr: 'Ce qui se fait quand', en: 'What happens when' },
  timeline_lede: {
    nl: '{n} acties op de tijd van het plan. De stippellijn is de dag die je bekijkt.',
    fr: '{n} actions sur la durée du plan. La ligne pointillée est le jour affiché.',
    en: '{n} actions on the time of the plan. The dotted line is the day that you look at.',
  },
  timeline_lede_undated: {
    nl: '{n} acties op de tijd van het plan; {undated} daarvan hebben geen termijn. De stippellijn is de dag die je bekijkt.',
    fr: '{n} actions sur la durée du plan, dont {undated} sans échéance. La ligne pointillée est le jour affiché.',
    en: '{n} actions on the time of the plan; {undated} of them have no due date. The dotted line is the day that you look at.',
  },

  balance: {
    nl: 'Waar het plan iets doet, en waar niet',
    fr: 'Où le plan agit, et où il n’agit pas',
    en: 'Where the plan does something, and where not',
  },
  balance_crumb: {
    nl: 'Voor wie, hoe en waar',
    fr: 'Pour qui, comment et où',
    en: 'For whom, how and where',
  },
  balance_lede: {
    nl: '{pillars} pijlers, {groups} doelgroepen, {settings} plekken: {cells} vakken. In {empty} staat geen enkele actie: bij {deliberate} is dat een keuze met een besluit, bij {open} niet.',
    fr: '{pillars} piliers, {groups} groupes cibles, {settings} milieux : {cells} cases. {empty} ne contiennent aucune action : pour {deliberate}, c’est un choix décidé, pour {open} non.',
    en: '{pillars} pillars, {groups} target groups, {settings} settings: {cells} cells. {empty} hold no action: for {deliberate} that is a choice by decision, for {open} it is not.',
  },
  balance_none: {
    nl: 'Dit plan zegt nog niet voor wie en waar',
    fr: 'Ce plan ne dit pas encore pour qui et où',
    en: 'This plan does not say for whom and where yet',
  },
  balance_none_why: {
    nl: 'De acties dragen nog geen pijler of geen doelgroep. Zonder die valt niet te zien waar het plan iets doet.',
    fr: 'Les actions n’ont pas encore de pilier ou de groupe cible. Sans cela, on ne voit pas où le plan agit.',
    en: 'The actions carry no pillar or no target group yet. Without them it cannot be seen where the plan does something.',
  },
  show: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  show_all: { nl: 'Alle acties', fr: 'Toutes les actions', en: 'All actions' },
  show_running: { nl: 'Alleen wat loopt', fr: 'Seulement ce qui est en cours', en: 'Only what runs' },
  show_done: { nl: 'Alleen klaar', fr: 'Seulement ce qui est fait', en: 'Only done' },
  group_summary: {
    nl: '{times} keer een actie · {open} vakken zonder · {deliberate} bewust leeg',
    fr: '{times} fois une action · {open} cases vides · {deliberate} vides par choix',
    en: 'an action {times} times · {open} cells without · {deliberate} empty by choice',
  },
  nowhere: {
    nl: 'Geen enkele actie noemt: {terms}.',
    fr: 'Aucune action ne cite : {terms}.',
    en: 'No action names: {terms}.',
  },
  incomplete: {
    nl: '{n} acties staan in geen enkel vak, omdat ze een pijler, doelgroep of plek missen.',
    fr: '{n} actions ne figurent dans aucune case, faute de pilier, de groupe cible ou de milieu.',
    en: '{n} actions stand in no cell, because they lack a pillar, target group or setting.',
    one: {
      nl: 'Eén actie staat in geen enkel vak, omdat ze een pijler, doelgroep of plek mist.',
      fr: 'Une action ne figure dans aucune case, faute de pilier, de groupe cible ou de milieu.',
      en: 'One action stands in no cell, because it lacks a pillar, target group or setting.',
    },
  },
  deliberate: { nl: 'Bewust leeg', fr: 'Vide par choix', en: 'Empty by choice' },
  deliberate_note: {
    nl: 'Een leeg vak is een vraag. Bij deze is het antwoord een besluit.',
    fr: 'Une case vide est une question. Ici, la réponse est une décision.',
    en: 'An empty cell is a question. For these the answer is a decision.',
  },
  cell: { nl: 'Vak', fr: 'Case', en: 'Cell' },
  why_empty: { nl: 'Waarom leeg', fr: 'Pourquoi vide', en: 'Why empty' },
  decided: { nl: 'Besloten', fr: 'Décidé', en: 'Decided' },
  decision_on: {
    nl: 'besluit {number}, {day}',
    fr: 'décision {number}, {day}',
    en: 'decision {number}, {day}',
  },
  no_decision: { nl: 'geen besluit bekend', fr: 'pas de décision connue', en: 'no decision known' },

  blind: {
    nl: 'Wat het plan nog niet zegt',
    fr: 'Ce que le plan ne dit pas encore',
    en: 'What the plan does not say yet',
  },
  blind_lede: {
    nl: '{n} van de {all} acties missen iets: een trekker, een termijn, een maat, een bedrag of een bericht. Wat klaar, gestopt of overgedragen is, telt niet mee.',
    fr: 'Il manque quelque chose à {n} des {all} actions : un pilote, une échéance, une mesure, un montant ou une nouvelle. Ce qui est terminé, arrêté ou reporté ne compte pas.',
    en: '{n} of the {all} actions lack something: a lead, a due date, a measure, an amount or an update. What is done, stopped or carried over does not count.',
  },
  blind_none: {
    nl: 'Geen blinde vlekken',
    fr: 'Pas d’angles morts',
    en: 'No blind spots',
  },
  blind_none_why: {
    nl: 'Elke lopende actie heeft een trekker, een termijn, een maat, een bedrag en een bericht.',
    fr: 'Chaque action en cours a un pilote, une échéance, une mesure, un montant et une nouvelle.',
    en: 'Every running action has a lead, a due date, a measure, an amount and an update.',
  },
  counted: { nl: 'Per soort', fr: 'Par type', en: 'By kind' },
  counted_note: {
    nl: 'Een actie die meer mist, telt bij elke soort.',
    fr: 'Une action à laquelle il manque plusieurs choses compte dans chaque type.',
    en: 'An action that lacks more counts with each kind.',
  },
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  state: { nl: 'Stand', fr: 'État', en: 'State' },
  lacks: { nl: 'Wat ontbreekt', fr: 'Ce qui manque', en: 'What is missing' },

  changes: { nl: 'Wat er veranderde', fr: 'Ce qui a changé', en: 'What changed' },
  changes_lede: {
    nl: '{n} veranderingen en berichten, de jongste eerst. ‘Te laat’ rekent Regie uit; de rest kwam van wie het doet.',
    fr: '{n} changements et nouvelles, les plus récents d’abord. « En retard » est calculé par Regie ; le reste vient de ceux qui agissent.',
    en: '{n} changes and updates, newest first. ‘Late’ is computed by Regie; the rest came from those who do it.',
    one: {
      nl: 'Eén verandering of bericht.',
      fr: 'Un changement ou une nouvelle.',
      en: 'One change or update.',
    },
  },
  changes_none: {
    nl: 'Er veranderde nog niets',
    fr: 'Rien n’a encore changé',
    en: 'Nothing has changed yet',
  },
  changes_none_why: {
    nl: 'Zodra een actie begint of iemand iets laat weten, staat het hier.',
    fr: 'Dès qu’une action démarre ou que quelqu’un donne des nouvelles, ce sera ici.',
    en: 'As soon as an action begins or somebody tells something, it stands here.',
  },
  changes_page: {
    nl: 'bladzijde {page} van {pages}',
    fr: 'page {page} sur {pages}',
    en: 'page {page} of {pages}',
  },

  versions: { nl: 'Versies en besluiten', fr: 'Versions et décisions', en: 'Versions and decisions' },
  versions_lede: {
    nl: 'Wat werd aangenomen, wanneer en door wie. Elke versie is nog te lezen zoals ze die dag was.',
    fr: 'Ce qui a été adopté, quand et par qui. Chaque version reste lisible telle qu’elle était ce jour-là.',
    en: 'What was adopted, when and by whom. Every version can still be read as it was that day.',
  },
  versions_none: {
    nl: 'Nog geen versie aangenomen',
    fr: 'Aucune version adoptée',
    en: 'No version adopted yet',
  },
  versions_none_why: {
    nl: 'Over dit plan is nog niet gestemd, of het besluit staat nog niet in Regie.',
    fr: 'Ce plan n’a pas encore été voté, ou la décision n’est pas encore dans Regie.',
    en: 'This plan has not been voted on, or the decision is not in Regie yet.',
  },
  read_then: {
    nl: 'Lees het plan van die dag',
    fr: 'Lire le plan de ce jour-là',
    en: 'Read the plan of that day',
  },
  as_document: {
    nl: 'Het document zoals aangenomen',
    fr: 'Le document tel qu’adopté',
    en: 'The document as adopted',
  },
  adopted_in: {
    nl: '{n} van de acties die je hier kunt zien, werden in deze versie aangenomen.',
    fr: '{n} des actions visibles ici ont été adoptées dans cette version.',
    en: '{n} of the actions that you can see here were adopted in this version.',
    one: {
      nl: 'Eén actie werd in deze versie aangenomen.',
      fr: 'Une action a été adoptée dans cette version.',
      en: 'One action was adopted in this version.',
    },
  },
})
