import { words } from '../platform/i18n/index.ts'

/** The locked words of the states, as they stand at the start of a line. */
export const stateWords = words({
  proposed: { nl: 'Voorgesteld', fr: 'Proposé', en: 'Proposed' },
  to_be_worked_out: { nl: 'Nog uit te werken', fr: 'À développer', en: 'To be worked out' },
  not_begun: { nl: 'Nog niet begonnen', fr: 'Pas encore commencé', en: 'Not begun' },
  on_plan: { nl: 'Loopt volgens plan', fr: 'Suit le plan', en: 'On plan' },
  at_risk: { nl: 'Dreigt te laat', fr: 'Risque d’être en retard', en: 'At risk' },
  late: { nl: 'Te laat', fr: 'En retard', en: 'Late' },
  done: { nl: 'Klaar', fr: 'Terminé', en: 'Done' },
  stopped: { nl: 'Gestopt', fr: 'Arrêté', en: 'Stopped' },
  carried_over: { nl: 'Overgedragen', fr: 'Reporté', en: 'Carried over' },
})

/** The same words inside a sentence. */
export const stateShort = words({
  proposed: { nl: 'voorgesteld', fr: 'proposé', en: 'proposed' },
  to_be_worked_out: { nl: 'uit te werken', fr: 'à développer', en: 'to be worked out' },
  not_begun: { nl: 'niet begonnen', fr: 'pas encore commencé', en: 'not begun' },
  on_plan: { nl: 'volgens plan', fr: 'suit le plan', en: 'on plan' },
  at_risk: { nl: 'dreigt te laat', fr: 'risque d’être en retard', en: 'at risk' },
  late: { nl: 'te laat', fr: 'en retard', en: 'late' },
  done: { nl: 'klaar', fr: 'terminé', en: 'done' },
  stopped: { nl: 'gestopt', fr: 'arrêté', en: 'stopped' },
  carried_over: { nl: 'overgedragen', fr: 'reporté', en: 'carried over' },
})

export const verdictWords = words({
  moving_as_hoped: { nl: 'Gaat de goede kant op', fr: 'Évolue dans le bon sens', en: 'Moving as hoped' },
  not_moving: { nl: 'Beweegt niet', fr: 'Ne bouge pas', en: 'Not moving' },
  worse: { nl: 'Gaat de verkeerde kant op', fr: 'Évolue dans le mauvais sens', en: 'Worse' },
  unknown: { nl: 'Nog niet te zeggen', fr: 'Pas encore connu', en: 'Cannot be known yet' },
  no_figure: { nl: 'Nog geen cijfer', fr: 'Pas encore de chiffre', en: 'No figure yet' },
})

/** What components say by themselves. */
export const uiWords = words({
  skip: { nl: 'Naar de inhoud', fr: 'Vers le contenu', en: 'Skip to the content' },
  main_menu: { nl: 'Hoofdmenu', fr: 'Menu principal', en: 'Main menu' },
  where_you_are: { nl: 'Waar je bent', fr: 'Où vous êtes', en: 'Where you are' },
  find: { nl: 'Zoeken', fr: 'Chercher', en: 'Search' },
  languages: { nl: 'Talen', fr: 'Langues', en: 'Languages' },
  workspace: { nl: 'Werkplek', fr: 'Espace de travail', en: 'Workspace' },
  all_places: { nl: 'Alles', fr: 'Tout', en: 'All' },

  today: { nl: 'vandaag', fr: 'aujourd’hui', en: 'today' },
  yesterday: { nl: 'gisteren', fr: 'hier', en: 'yesterday' },
  days: {
    nl: '{n} dagen',
    fr: '{n} jours',
    en: '{n} days',
    one: { nl: '{n} dag', fr: '{n} jour', en: '{n} day' },
  },
  silent: {
    nl: '{n} dagen stil',
    fr: '{n} jours sans nouvelles',
    en: 'silent for {n} days',
  },
  never: { nl: 'nog geen bericht', fr: 'pas encore de nouvelle', en: 'no update yet' },
  last_update: {
    nl: 'bericht {age} oud',
    fr: 'nouvelle d’il y a {age}',
    en: 'update {age} old',
  },
  last_update_today: { nl: 'bericht van vandaag', fr: 'nouvelle d’aujourd’hui', en: 'update of today' },
  last_update_yesterday: { nl: 'bericht van gisteren', fr: 'nouvelle d’hier', en: 'update of yesterday' },
  no_news: {
    nl: '{n} dagen geen bericht',
    fr: '{n} jours sans nouvelles',
    en: '{n} days without an update',
  },
  from_to: { nl: 'Van {from} naar {to}', fr: 'De {from} à {to}', en: 'From {from} to {to}' },
  now: { nl: 'nu', fr: 'maintenant', en: 'now' },

  actions: {
    nl: '{n} acties',
    fr: '{n} actions',
    en: '{n} actions',
    one: { nl: '{n} actie', fr: '{n} action', en: '{n} action' },
  },
  no_action: { nl: 'geen actie', fr: 'aucune action', en: 'no action' },
  deliberately_empty: { nl: 'bewust leeg', fr: 'vide par choix', en: 'empty by choice' },
  together: { nl: 'Samen', fr: 'Total', en: 'Together' },
  legend: { nl: 'Wat de tekens zeggen', fr: 'Ce que disent les signes', en: 'What the marks say' },

  as_table: { nl: 'Toon als tabel', fr: 'Afficher en tableau', en: 'Show as a table' },
  now_goal: { nl: '{now}, doel {goal}', fr: '{now}, objectif {goal}', en: '{now}, goal {goal}' },
  n_of_m: { nl: '{now} van {goal}', fr: '{now} sur {goal}', en: '{now} of {goal}' },
  by_plan: { nl: '{n} volgens plan', fr: '{n} selon le plan', en: '{n} by plan' },
  goal_at: { nl: '{n} doel', fr: '{n} visés', en: '{n} goal' },
  day: { nl: 'Datum', fr: 'Date', en: 'Date' },
  counted: { nl: 'Geteld', fr: 'Compté', en: 'Counted' },
  by_plan_head: { nl: 'Volgens plan', fr: 'Selon le plan', en: 'By plan' },
  target_label: {
    nl: '{now} op {day}. Volgens plan waren het er dan {plan}; het doel is {goal} op {due}.',
    fr: '{now} au {day}. Selon le plan\u00a0: {plan}; l’objectif est {goal} au {due}.',
    en: '{now} on {day}. By plan it would be {plan}; the goal is {goal} on {due}.',
  },
  estimate: { nl: 'Schatting', fr: 'Estimation', en: 'Estimate' },
  interval: { nl: 'Marge (95 %)', fr: 'Marge (95 %)', en: 'Interval (95%)' },
  base: { nl: 'Basis', fr: 'Base', en: 'Base' },
  period: { nl: 'Periode', fr: 'Période', en: 'Period' },

  year: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  planned: { nl: 'Gepland', fr: 'Prévu', en: 'Planned' },
  spent: { nl: 'Besteed', fr: 'Dépensé', en: 'Spent' },
  part_spent: { nl: 'Deel besteed', fr: 'Part dépensée', en: 'Part spent' },
  not_known: { nl: 'niet bekend', fr: 'inconnu', en: 'not known' },
  timeline_action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  timeline_from: { nl: 'Van', fr: 'De', en: 'From' },
  timeline_to: { nl: 'Tot', fr: 'À', en: 'Until' },
  timeline_state: { nl: 'Stand', fr: 'État', en: 'State' },
  undated: {
    nl: '{n} acties zonder termijn staan alleen in de tabel.',
    fr: '{n} actions sans échéance figurent uniquement dans le tableau.',
    en: '{n} actions without a due date stand in the table only.',
    one: {
      nl: 'Eén actie zonder termijn staat alleen in de tabel.',
      fr: 'Une action sans échéance figure uniquement dans le tableau.',
      en: 'One action without a due date stands in the table only.',
    },
  },

  choose: { nl: 'Kies', fr: 'Choisir', en: 'Choose' },
  choose_row: { nl: 'Kies {name}', fr: 'Choisir {name}', en: 'Choose {name}' },
  chosen: { nl: 'gekozen', fr: 'choisis', en: 'chosen' },
  sorted_up: { nl: 'oplopend gesorteerd', fr: 'tri croissant', en: 'sorted ascending' },
  sorted_down: { nl: 'aflopend gesorteerd', fr: 'tri décroissant', en: 'sorted descending' },
  show: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  filters: { nl: 'Filters', fr: 'Filtres', en: 'Filters' },
  filter_apply: { nl: 'Filter', fr: 'Filtrer', en: 'Filter' },
  bulk: { nl: 'Met wat je koos', fr: 'Avec votre choix', en: 'With what you chose' },

  removed: { nl: 'weg:', fr: 'retiré\u00a0:', en: 'removed:' },
  added: { nl: 'nieuw:', fr: 'ajouté\u00a0:', en: 'added:' },
  was: { nl: 'was', fr: 'était', en: 'was' },
  becomes: { nl: 'wordt', fr: 'devient', en: 'becomes' },
  change_new: { nl: 'nieuw', fr: 'nouveau', en: 'new' },
  change_changed: { nl: 'gewijzigd', fr: 'modifié', en: 'changed' },
  change_moved: { nl: 'verplaatst', fr: 'déplacé', en: 'moved' },
  change_gone: { nl: 'verdwenen', fr: 'disparu', en: 'gone' },
  change_stopped: { nl: 'gestopt', fr: 'arrêté', en: 'stopped' },
  this_changes: {
    nl: 'Dit verandert in het plan',
    fr: 'Ce qui change dans le plan',
    en: 'What this changes in the plan',
  },

  errors_title: {
    nl: '{n} dingen kloppen nog niet',
    fr: '{n} points sont à corriger',
    en: '{n} things are not right yet',
    one: { nl: 'Eén ding klopt nog niet', fr: 'Un point est à corriger', en: 'One thing is not right yet' },
  },
  errors_in_title: {
    nl: '{n} fouten: {title}',
    fr: '{n} erreurs\u00a0: {title}',
    en: '{n} errors: {title}',
    one: { nl: '1 fout: {title}', fr: '1 erreur\u00a0: {title}', en: '1 error: {title}' },
  },
  error: { nl: 'Fout:', fr: 'Erreur\u00a0:', en: 'Error:' },
  optional: { nl: 'mag, hoeft niet', fr: 'facultatif', en: 'optional' },
  nothing_chosen: { nl: 'Maak een keuze', fr: 'Faites un choix', en: 'Choose one' },
  close: { nl: 'Sluit', fr: 'Fermer', en: 'Close' },
  or: { nl: 'Of', fr: 'Ou', en: 'Or' },

  pages: { nl: 'Bladzijden', fr: 'Pages', en: 'Pages' },
  previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
  next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },

  lines_items: {
    nl: 'regels in {items} onderdelen',
    fr: 'lignes dans {items} éléments',
    en: 'lines in {items} items',
  },
  lines_narrative: { nl: 'regels toelichting', fr: 'lignes d’explication', en: 'lines of explanation' },
  lines_dropped: { nl: 'weggelaten', fr: 'omises', en: 'left out' },
  coverage_sum: {
    nl: '{items} + {narrative} + {dropped} = {total} regels',
    fr: '{items} + {narrative} + {dropped} = {total} lignes',
    en: '{items} + {narrative} + {dropped} = {total} lines',
  },
  source_page: { nl: 'bladzijde {page}', fr: 'page {page}', en: 'page {page}' },
  in_question: { nl: 'vraagt je oog', fr: 'demande votre attention', en: 'needs your eye' },
})
