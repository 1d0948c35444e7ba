import { type Filling, languages, say, type Words, words } from '../../platform/i18n/index.ts'

/** Lines of a story, written in every language at once because they are kept. */
const storyWords = words({
  proposed: { nl: 'Voorgesteld', fr: 'Proposée', en: 'Proposed' },
  adopted: { nl: 'Aangenomen', fr: 'Adoptée', en: 'Adopted' },
  imported: {
    nl: 'Overgenomen uit het document',
    fr: 'Reprise du document',
    en: 'Taken over from the document',
  },
  text_changed: { nl: 'Tekst gewijzigd', fr: 'Texte modifié', en: 'Text changed' },
  lead_set: { nl: 'Trekker aangeduid', fr: 'Pilote désigné', en: 'Lead appointed' },
  lead_gone: { nl: 'Geen trekker meer', fr: 'Plus de pilote', en: 'No lead any more' },
  due_moved: { nl: 'Termijn gewijzigd', fr: 'Échéance modifiée', en: 'Due date changed' },
  charged: {
    nl: 'Opdracht om uit te werken',
    fr: 'Charge de développer l’action',
    en: 'Charged to work it out',
  },
  worked_out: { nl: 'Uitgewerkt', fr: 'Développée', en: 'Worked out' },
  asked: { nl: 'Gevraagd', fr: 'Demandé', en: 'Asked' },
  answered: { nl: 'Antwoord gekregen', fr: 'Réponse reçue', en: 'Answer received' },
  execution_not_begun: { nl: 'Nog niet begonnen', fr: 'Pas encore commencée', en: 'Not begun' },
  execution_running: { nl: 'Begonnen', fr: 'Commencée', en: 'Begun' },
  execution_done: { nl: 'Klaar', fr: 'Terminée', en: 'Done' },
  execution_stopped: { nl: 'Gestopt', fr: 'Arrêtée', en: 'Stopped' },
  execution_carried_over: { nl: 'Overgedragen', fr: 'Reportée', en: 'Carried over' },
  measured: { nl: '{measure}: {value}', fr: '{measure} : {value}', en: '{measure}: {value}' },
})

/** A line for a story in all three languages. */
export function inAll(key: keyof typeof storyWords, filling: Filling = {}): Words {
  return Object.fromEntries(
    languages.map((language) => [language, say(storyWords[key], language, filling)]),
  ) as Words
}
