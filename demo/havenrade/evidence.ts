import type { DemoAction, DemoEvidence } from '../types.ts'

/** On what some of Havenrade's actions rest, by their numbers; the others still owe it. All of it is invented. */
const evidence: Record<string, DemoEvidence[]> = {
  'A.3': [
    {
      kind: 'practice',
      text: {
        nl: 'Bij de vorige avonden kwamen vooral ouders die geen andere weg naar de school vonden.',
        fr: 'Aux soirées précédentes sont venus surtout des parents sans autre lien avec l’école.',
        en: 'To the evenings before came mostly parents who found no other way to the school.',
      },
    },
  ],
  'A.11': [
    {
      kind: 'research',
      text: {
        nl: 'Een schoolbeleid dat leerlingen mee schrijven, wordt beter nageleefd.',
        fr: 'Un règlement écrit avec les élèves est mieux suivi.',
        en: 'A school policy that pupils help to write is kept better.',
      },
      link: 'https://onderzoek.example/schoolbeleid',
    },
  ],
  'B.4': [
    {
      kind: 'practice',
      text: {
        nl: 'Wie een vaste begeleider heeft, daagt vaker op bij de eerste afspraak.',
        fr: 'Qui a un accompagnateur fixe vient plus souvent au premier rendez-vous.',
        en: 'Who has one case manager comes more often to the first appointment.',
      },
    },
  ],
  'B.5': [
    {
      kind: 'research',
      text: {
        nl: 'Minder infecties waar propere naalden dichtbij te krijgen zijn.',
        fr: 'Moins d’infections là où des seringues neuves sont proches.',
        en: 'Fewer infections where new needles are close by.',
      },
    },
  ],
  'B.9': [
    {
      kind: 'values',
      text: {
        nl: 'Wie de weg zelf aflegde, beslist mee hoe de nazorg eruitziet.',
        fr: 'Qui a fait le chemin participe à la forme de la postcure.',
        en: 'Who went the way has a say in how aftercare looks.',
      },
    },
  ],
  'C.4': [
    {
      kind: 'practice',
      text: {
        nl: 'Rond de eerste containers vonden de rondes minder achtergelaten naalden.',
        fr: 'Autour des premiers conteneurs, les rondes ont trouvé moins de seringues abandonnées.',
        en: 'Around the first containers the rounds found fewer discarded needles.',
      },
    },
  ],
}

/** Actions with what they rest on. */
export function withEvidence(actions: DemoAction[]): DemoAction[] {
  return actions.map((action) => {
    const found = evidence[action.number]
    return found ? { ...action, evidence: found } : action
  })
}
