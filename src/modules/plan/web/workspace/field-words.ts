import { type Language, type Message, say, words } from '../../../../platform/i18n/index.ts'

/** The names of fields in the forms of the plan, by the names that the commands give them. */
export const fieldWords = words({
  number: { nl: 'Nummer', fr: 'Numéro', en: 'Number' },
  kind: { nl: 'Soort', fr: 'Nature', en: 'Kind' },
  mode: { nl: 'Wat doen we', fr: 'Que faisons-nous', en: 'What do we do' },
  title: { nl: 'Titel', fr: 'Titre', en: 'Title' },
  what: { nl: 'Wat wissen we', fr: 'Que faut-il effacer', en: 'What do we erase' },
  text: { nl: 'Tekst', fr: 'Texte', en: 'Text' },
  leadOrganisationId: { nl: 'Trekker', fr: 'Pilote', en: 'Lead' },
  leadBodyId: {
    nl: 'Of een overleg als trekker',
    fr: 'Ou un organe comme pilote',
    en: 'Or a body as the lead',
  },
  deputyOrganisationId: { nl: 'Plaatsvervanger', fr: 'Suppléant', en: 'Deputy' },
  followsBodyId: { nl: 'Wie volgt op', fr: 'Qui suit', en: 'Who follows it' },
  partnerIds: { nl: 'Partners', fr: 'Partenaires', en: 'Partners' },
  beginsOn: { nl: 'Begin', fr: 'Début', en: 'Beginning' },
  dueOn: { nl: 'Termijn', fr: 'Échéance', en: 'Due date' },
  reason: { nl: 'Reden', fr: 'Raison', en: 'Reason' },
  termIds: { nl: 'Kenmerken', fr: 'Caractéristiques', en: 'Terms' },
  addTermIds: { nl: 'Kenmerken die erbij komen', fr: 'Caractéristiques à ajouter', en: 'Terms to add' },
  measure: { nl: 'Wat meten we', fr: 'Que mesurons-nous', en: 'What do we measure' },
  unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  baseline: { nl: 'Nulmeting', fr: 'Mesure de base', en: 'Baseline' },
  baselineOn: { nl: 'Dag van de nulmeting', fr: 'Date de la mesure de base', en: 'Day of the baseline' },
  value: { nl: 'Waarde', fr: 'Valeur', en: 'Value' },
  low: { nl: 'Ondergrens', fr: 'Borne inférieure', en: 'Lower end' },
  high: { nl: 'Bovengrens', fr: 'Borne supérieure', en: 'Upper end' },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  targetId: { nl: 'Doel', fr: 'Objectif', en: 'Target' },
  doneOn: { nl: 'Gehaald op', fr: 'Atteint le', en: 'Reached on' },
  year: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  planned: { nl: 'Gepland', fr: 'Prévu', en: 'Planned' },
  spent: { nl: 'Besteed', fr: 'Dépensé', en: 'Spent' },
  scope: { nl: 'Waarvoor', fr: 'Pour quoi', en: 'For what' },
  evaluation: { nl: 'Hoe we het beoordelen', fr: 'Comment nous l’évaluons', en: 'How we judge it' },
  decision: { nl: 'Besluit', fr: 'Décision', en: 'Decision' },
  decidedOn: { nl: 'Besloten op', fr: 'Décidé le', en: 'Decided on' },
  charge: { nl: 'Opdracht', fr: 'Mission', en: 'Charge' },
  bodyId: { nl: 'Overleg', fr: 'Organe', en: 'Body' },
  deadline: { nl: 'Uitgewerkt tegen', fr: 'À développer pour le', en: 'To be worked out by' },
  workedOutOn: { nl: 'Uitgewerkt op', fr: 'Développé le', en: 'Worked out on' },
  state: { nl: 'Stand', fr: 'État', en: 'State' },
  onDay: { nl: 'Dag', fr: 'Date', en: 'Day' },
  said: {
    nl: 'Hoe staat het volgens jou',
    fr: 'Où en est-on selon vous',
    en: 'How does it stand in your view',
  },
  organisationId: { nl: 'Namens', fr: 'Au nom de', en: 'On behalf of' },
  level: { nl: 'Wie mag dit lezen', fr: 'Qui peut lire ceci', en: 'Who may read this' },
  audience: { nl: 'Lezers', fr: 'Lecteurs', en: 'Readers' },
  reviewOn: { nl: 'Opnieuw bekijken op', fr: 'À revoir le', en: 'Review on' },
  addressee: { nl: 'Aan wie', fr: 'À qui', en: 'Of whom' },
  askedOn: { nl: 'Gevraagd op', fr: 'Demandé le', en: 'Asked on' },
  answer: { nl: 'Antwoord', fr: 'Réponse', en: 'Answer' },
  answeredOn: { nl: 'Antwoord van', fr: 'Réponse du', en: 'Answered on' },
  adoptedOn: { nl: 'Aangenomen op', fr: 'Adopté le', en: 'Adopted on' },
  decisionNumber: { nl: 'Nummer van het besluit', fr: 'Numéro de la décision', en: 'Number of the decision' },
  versionId: { nl: 'Versie van het plan', fr: 'Version du plan', en: 'Version of the plan' },
  parentId: { nl: 'Staat onder', fr: 'Se trouve sous', en: 'Stands under' },
  link: { nl: 'Webadres', fr: 'Adresse web', en: 'Web address' },
  itemId: { nl: 'Onderdeel', fr: 'Élément', en: 'Item' },
})

/** The label of a field by its name; the name itself would be a bug, so it throws. */
export function fieldLabel(name: string, language: Language): string {
  const message: Message | undefined = (fieldWords as Record<string, Message>)[name]
  if (!message) throw new Error(`no words for the field ${name}`)
  return say(message, language)
}
