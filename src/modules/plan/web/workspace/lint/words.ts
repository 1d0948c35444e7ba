import { type Catalogue, words } from '../../../../../platform/i18n/index.ts'
import type { Finding, Question, Verdict } from '../../../lint/questions.ts'

/** The five questions. */
export const questionWords: Catalogue<Question> = words<Question>({
  who: { nl: 'Wie', fr: 'Qui', en: 'Who' },
  when: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  much: { nl: 'Hoeveel', fr: 'Combien', en: 'How much' },
  measure: { nl: 'Hoe gemeten', fr: 'Comment mesuré', en: 'How measured' },
  evidence: { nl: 'Waarop steunt het', fr: 'Sur quoi cela repose', en: 'On what evidence' },
})

/** What is not right yet, as a sentence. */
export const findingWords: Catalogue<Finding> = words<Finding>({
  no_lead: { nl: 'Niemand trekt dit.', fr: 'Personne ne pilote ceci.', en: 'Nobody leads this.' },
  no_deputy: {
    nl: 'Valt de trekker weg, dan neemt niemand over.',
    fr: 'Si le pilote part, personne ne reprend.',
    en: 'If the lead goes, nobody takes over.',
  },
  body_leads: {
    nl: 'Een overleg trekt, maar het uitwerken is voorbij: kies een organisatie.',
    fr: 'Un organe pilote alors que le développement est terminé : choisissez une organisation.',
    en: 'A body leads, but the working out is over: choose an organisation.',
  },
  no_due: { nl: 'Er is geen termijn.', fr: 'Il n’y a pas d’échéance.', en: 'There is no due date.' },
  due_after_plan: {
    nl: 'De termijn valt na het einde van het plan.',
    fr: 'L’échéance dépasse la fin du plan.',
    en: 'The due date is after the end of the plan.',
  },
  due_before_plan: {
    nl: 'De termijn valt voor het begin van het plan.',
    fr: 'L’échéance précède le début du plan.',
    en: 'The due date is before the beginning of the plan.',
  },
  no_deadline: {
    nl: 'Nog uit te werken, zonder dag waarop de tekst er is.',
    fr: 'À développer, sans date pour le texte.',
    en: 'To be worked out, without a day on which the text is there.',
  },
  no_money: {
    nl: 'Wat het kost, staat er niet bij. Kost het niets, schrijf dan nul.',
    fr: 'Le coût n’est pas indiqué. S’il est nul, écrivez zéro.',
    en: 'What it costs is not said. If it costs nothing, write zero.',
  },
  money_without_source: {
    nl: 'Er staat een bedrag, maar niet waar het vandaan komt.',
    fr: 'Il y a un montant, mais pas son origine.',
    en: 'There is an amount, but not where it comes from.',
  },
  no_target: {
    nl: 'Niets zegt wanneer dit gelukt is.',
    fr: 'Rien ne dit quand ceci est réussi.',
    en: 'Nothing says when this has succeeded.',
  },
  no_value: {
    nl: 'Een doel heeft nog geen streefwaarde.',
    fr: 'Un objectif n’a pas de valeur visée.',
    en: 'A target has no value aimed at yet.',
  },
  no_baseline: {
    nl: 'Zonder nulmeting is later niet te zeggen of het beweegt.',
    fr: 'Sans mesure de base, on ne saura pas si cela bouge.',
    en: 'Without a baseline nobody can say later whether it moves.',
  },
  no_target_day: {
    nl: 'Een doel heeft geen dag waarop het gehaald moet zijn.',
    fr: 'Un objectif n’a pas de date.',
    en: 'A target has no day by which it is to be reached.',
  },
  no_evidence: {
    nl: 'Er staat niet waarop dit steunt: onderzoek, ervaring of een waarde.',
    fr: 'Rien ne dit sur quoi cela repose : recherche, expérience ou valeur.',
    en: 'Nothing says on what this rests: research, experience or a value.',
  },
  evidence_without_source: {
    nl: 'Onderzoek zonder webadres is niet na te lezen.',
    fr: 'Une recherche sans adresse ne peut être consultée.',
    en: 'Research without an address cannot be looked up.',
  },
})

export const verdictWords: Catalogue<Verdict> = words<Verdict>({
  answered: { nl: 'beantwoord', fr: 'répondu', en: 'answered' },
  partly: { nl: 'deels', fr: 'en partie', en: 'in part' },
  open: { nl: 'open', fr: 'ouvert', en: 'open' },
})

export const lintWords = words({
  title: { nl: 'Nazicht van het plan', fr: 'Relecture du plan', en: 'Check of the plan' },
  lede: {
    nl: 'Vijf vragen aan elke actie die nog loopt of komt: wie, wanneer, hoeveel, hoe gemeten, waarop steunt het. {n} van {all} acties beantwoorden ze alle vijf.',
    fr: 'Cinq questions à chaque action en cours ou à venir : qui, quand, combien, comment mesuré, sur quoi cela repose. {n} actions sur {all} répondent aux cinq.',
    en: 'Five questions to each action that runs or is to come: who, when, how much, how measured, on what evidence. {n} of {all} actions answer all five.',
  },
  counts: { nl: 'Per vraag', fr: 'Par question', en: 'Per question' },
  question: { nl: 'Vraag', fr: 'Question', en: 'Question' },
  everything: { nl: 'Alles', fr: 'Tout', en: 'Everything' },
  proposals: { nl: 'Alleen voorstellen', fr: 'Seulement les propositions', en: 'Proposals only' },
  actions: { nl: 'Wat er nog ontbreekt', fr: 'Ce qui manque encore', en: 'What is still lacking' },
  complete: {
    nl: 'Elke vraag is beantwoord',
    fr: 'Chaque question a sa réponse',
    en: 'Every question is answered',
  },
  complete_next: {
    nl: 'Het plan kan zo naar de stemming.',
    fr: 'Le plan peut aller au vote.',
    en: 'The plan can go to the vote like this.',
  },
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  mend: { nl: 'Vul aan', fr: 'Compléter', en: 'Fill in' },
})
