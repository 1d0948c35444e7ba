/** Havenrade, theme C 'Pleinen om te delen': actions 9 to 12, adopted as still to be worked out. */
import { euro, ran, said, step } from '../shorthand.ts'
import type { DemoAction } from '../types.ts'
import { ADOPTED, CITY } from './adopted.ts'

export const themeC2: DemoAction[] = [
  {
    number: 'C.9',
    kind: 'action',
    mode: 'do',
    title: 'Avondteam gemeenschapswachten Loodswezenkade',
    text: 'Bewoners van de Loodswezenkade vragen ’s avonds aanwezigheid die geen politie is. We zoeken welke ploeg dat kan zijn en op welke uren.',
    toWorkOut: {
      charge: 'Leg een uurrooster en een opdracht voor een avondteam vast, met bewoners en straathoekwerk.',
      body: 'werkgroep-openbare-ruimte',
      deadline: '2025-01-31',
      done: '2025-02-18',
    },
    facets: {
      pillars: ['prevention', 'enforcement'],
      targetGroups: ['severe_precarity'],
      settings: ['public_space'],
      fields: ['safety', 'public_domain'],
    },
    lead: 'preventiedienst',
    deputy: 'politiezone',
    follows: 'werkgroep-openbare-ruimte',
    begin: '2025-09-01',
    due: '2026-08-31',
    milestones: [step('Vier wachten aangeworven', '2026-04-30'), step('Eerste avond', '2026-08-31')],
    money: [euro(2025, 20_000, 1_800, CITY), euro(2026, 92_000, 4_300, CITY)],
    execution: ran(ADOPTED, '2025-09-01'),
    updates: [
      said(
        '2025-02-18',
        'werkgroep-openbare-ruimte',
        'Voorstel klaar: vijf avonden per week, van zes tot middernacht.',
      ),
      said('2026-02-03', 'preventiedienst', 'Twee examens, geen geslaagden die avonden willen.', 'at_risk'),
      said('2026-08-17', 'preventiedienst', 'Derde examen in het najaar. Nog geen enkele wacht.', 'at_risk'),
    ],
    revisions: [
      {
        version: 2,
        decision: 'GR-2025-061',
        text: 'Vier gemeenschapswachten zijn vijf avonden per week aanwezig op de Loodswezenkade. Ze spreken aan, verwijzen en bellen; ze controleren niet.',
        reason: 'Uitgewerkt door de werkgroep Openbare ruimte, met veertig bewoners.',
      },
    ],
  },
  {
    number: 'C.10',
    kind: 'action',
    mode: 'do',
    title: 'Casusoverleg met een wettelijke basis',
    text: 'Als zorg, politie en justitie over dezelfde persoon moeten spreken, kan dat alleen binnen de wet. We werken een protocol uit, met wie erbij zit, waarvoor en hoe lang.',
    toWorkOut: {
      charge: 'Schrijf een protocol waar elke beroepsgroep met beroepsgeheim zich in vindt.',
      body: 'werkgroep-openbare-ruimte',
      deadline: '2026-10-31',
    },
    facets: {
      pillars: ['enforcement', 'care_recovery'],
      targetGroups: ['severe_precarity'],
      settings: ['public_space'],
      fields: ['safety', 'welfare'],
    },
    lead: 'werkgroep-openbare-ruimte',
    follows: 'stuurgroep',
    partners: ['parket', 'politiezone', 'lantaarn', 'caw-de-ree'],
    execution: ran(ADOPTED),
    updates: [
      said('2025-12-02', 'werkgroep-openbare-ruimte', 'Eerste ontwerp. Zorg vraagt dat zwijgen altijd mag.'),
      said('2026-10-20', 'werkgroep-openbare-ruimte', 'Tweede ontwerp ligt bij de orde en bij het parket.'),
    ],
    publication: {
      level: 'confidential',
      audience: ['stuurgroep', 'parket', 'politiezone'],
      reason: 'Ontwerp van protocol waarover nog onderhandeld wordt.',
      review: '2027-01-15',
    },
  },
  {
    number: 'C.11',
    kind: 'action',
    mode: 'do',
    title: 'Verlichting en zitplekken Zeilmakerspark',
    text: 'Een park dat licht en bewoond is, voelt veiliger. We bekijken met omwonenden en met de mensen op de banken wat er in het Zeilmakerspark moet veranderen.',
    toWorkOut: {
      charge: 'Maak met gebruikers van het park een schets en een raming.',
      body: 'werkgroep-openbare-ruimte',
      deadline: '2024-12-31',
      done: '2024-12-17',
    },
    facets: {
      pillars: ['prevention'],
      targetGroups: ['vulnerable_youth', 'severe_precarity'],
      settings: ['public_space'],
      fields: ['public_domain'],
    },
    lead: 'reiniging',
    deputy: 'preventiedienst',
    follows: 'werkgroep-openbare-ruimte',
    begin: '2025-07-01',
    due: '2026-12-31',
    money: [euro(2025, 15_000, 11_300, CITY), euro(2026, 40_000, 0, CITY)],
    execution: [
      ...ran(ADOPTED, '2025-07-01'),
      {
        on: '2026-04-28',
        state: 'stopped',
        reason:
          'Het park wordt in 2028 volledig heraangelegd; wat nu komt, gaat dan weg. € 40.000 gaat terug naar thema C.',
        decision: 'SG-2026-07',
      },
    ],
    updates: [
      said(
        '2024-12-17',
        'werkgroep-openbare-ruimte',
        'Schets en raming klaar: zes lichtpunten, drie lange tafels.',
      ),
      said(
        '2025-11-26',
        'reiniging',
        'Proef met lantaarns op zonne-energie. Na een maand waren er twee weg.',
        'on_plan',
      ),
      said('2026-04-28', 'reiniging', 'De stuurgroep stopt deze actie. De tafels gaan naar het Kaaiplein.'),
    ],
    revisions: [
      {
        version: 2,
        decision: 'GR-2025-061',
        text: 'In het Zeilmakerspark komen zes lichtpunten en drie lange tafels, op plekken die omwonenden en vaste bezoekers samen kozen.',
        reason: 'Uitgewerkt door de werkgroep Openbare ruimte.',
      },
    ],
  },
  {
    number: 'C.12',
    kind: 'action',
    mode: 'do',
    title: 'Rust in de woonblokken',
    text: 'In drie woonblokken is er veel overlast rond gebruik. Verhuurder, buren en zorg zoeken een aanpak die verder gaat dan een brief.',
    toWorkOut: {
      charge: 'Kies samen met Woonhaven drie blokken en één vaste ploeg per blok.',
      body: 'werkgroep-openbare-ruimte',
      deadline: '2025-03-31',
      done: '2025-03-25',
    },
    facets: {
      pillars: ['early_intervention', 'harm_reduction'],
      targetGroups: ['severe_precarity'],
      settings: ['housing'],
      fields: ['housing', 'welfare', 'safety'],
    },
    lead: 'woonhaven',
    deputy: 'caw-de-ree',
    follows: 'werkgroep-openbare-ruimte',
    partners: ['politiezone', 'lantaarn'],
    begin: '2025-10-01',
    due: '2027-12-31',
    milestones: [step('Eerste blok', '2026-03-31', '2026-03-30'), step('Drie blokken', '2027-12-31')],
    execution: ran(ADOPTED, '2025-10-01'),
    updates: [
      said('2025-03-25', 'werkgroep-openbare-ruimte', 'Drie blokken gekozen, samen 410 woningen.'),
      said(
        '2026-03-30',
        'woonhaven',
        'In blok Anker is elke dinsdag iemand van zorg én van Woonhaven aanwezig.',
        'on_plan',
      ),
      said('2026-07-27', 'woonhaven', 'Minder klachten in Anker; blok Boei begint na de zomer.', 'on_plan'),
    ],
    revisions: [
      {
        version: 2,
        decision: 'GR-2025-061',
        text: 'In drie woonblokken is één vaste ploeg van Woonhaven en zorg elke week aanwezig, met dezelfde gezichten en een kamer in het gebouw. Uithuiszetting komt pas ter sprake na drie gesprekken.',
        reason: 'Uitgewerkt door de werkgroep Openbare ruimte.',
      },
    ],
  },
]
