import { Budget } from '../charts/budget.tsx'
import { Intervals } from '../charts/intervals.tsx'
import { Target } from '../charts/target.tsx'
import { Facts } from '../facts.tsx'
import { PublicPage } from '../layouts/public-page.tsx'
import { Adopted, MarginRow, PageTitle } from '../margin-row.tsx'
import { Age, Status } from '../status.tsx'
import { Story } from '../story.tsx'
import { foot, head, languageLinks, places, type Setting, site } from './invented.ts'

const quarters: [string, number, number, number][] = [
  ['2024 kw 1', 6.1, 4.4, 8.2],
  ['2024 kw 2', 5.4, 3.9, 7.4],
  ['2024 kw 3', 6.6, 4.9, 8.8],
  ['2024 kw 4', 5.8, 4.2, 7.9],
  ['2025 kw 1', 5.2, 3.6, 7.3],
  ['2025 kw 2', 4.9, 3.7, 6.4],
  ['2025 kw 3', 5.3, 4.1, 6.9],
  ['2025 kw 4', 4.2, 3.1, 5.7],
  ['2026 kw 1', 3.9, 2.9, 5.3],
  ['2026 kw 2', 3.1, 2.3, 4.1],
]

/** One action with everything that hangs on it. */
export function PublicAction(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <PublicPage
      head={head(props.setting, 'C.4 Meer containers voor achtergelaten naalden')}
      site={site}
      places={places.map((place) => ({ ...place, current: place.current ? true : undefined }))}
      find="#zoek"
      languages={languageLinks}
      crumbs={[
        { label: 'Plan 2024–2029', href: '#plan' },
        { label: 'C Pleinen om te delen', href: '#c' },
        { label: 'C.4' },
      ]}
      foot={foot}
    >
      <PageTitle title="Meer containers voor achtergelaten naalden" number="C.4">
        <Adopted>
          <p>
            De stad plaatst twaalf extra containers op plekken waar gebruikte naalden blijven liggen, en
            ledigt ze elke week. De plekken volgen uit de rondes van het straathoekwerk.
          </p>
        </Adopted>
        <p class="xs mute">
          Tekst zoals aangenomen op 18 mei 2026, besluit GR-2026-041.{' '}
          <a href="#v">Eerdere versies van deze tekst</a>
        </p>
      </PageTitle>
      <MarginRow
        id="stand"
        title="De stand"
        margin={
          <p>
            <Age days={12} language={language} sentence />
          </p>
        }
      >
        <div class="stack">
          <p>
            <Status state="at_risk" language={language} size="large" />
          </p>
          <p class="lede">
            ‘De leverancier schuift de laatste vijf containers op van september naar november.’
          </p>
          <p class="xs mute">
            Dienst Openbare Reiniging, 2 september 2026. Sinds 3 juni stond deze actie op ‘volgens plan’.
          </p>
          <Facts
            language={language}
            facts={[
              { label: 'Trekker', value: 'Dienst Openbare Reiniging' },
              { label: 'Plaatsvervanger', value: 'Straathoekwerk De Kaai' },
              { label: 'Volgt op', value: 'Werkgroep Openbare ruimte' },
              { label: 'Termijn', value: 'tot 31 december 2026, nog 108 dagen' },
              { label: 'Pijler', value: 'Schadebeperking' },
              { label: 'Doelgroep', value: 'Grote precariteit' },
              { label: 'Plek', value: 'Openbare ruimte' },
              { label: 'Bewijs', value: null },
            ]}
          />
        </div>
      </MarginRow>
      <MarginRow id="doel" title="Het doel" margin={<p>Zelf geteld door de dienst, elke avond bijgewerkt</p>}>
        <Target
          language={language}
          sentence="extra containers staan er. Volgens plan waren het er nu 10."
          caption="Extra containers in gebruik, boven op de vijf van de nulmeting. Streepjeslijn: gelijkmatig naar het doel."
          target={{
            unit: 'Extra containers in gebruik',
            baseline: { day: '2024-11-18', value: 0 },
            goal: { day: '2026-12-31', value: 12 },
            today: '2026-09-14',
            steps: [
              { day: '2025-02-14', value: 2 },
              { day: '2025-07-10', value: 4 },
              { day: '2026-02-20', value: 5 },
              { day: '2026-06-03', value: 7 },
            ],
          }}
        />
      </MarginRow>
      <MarginRow
        id="helpt"
        title="Helpt het?"
        margin={
          <>
            <p>
              <Age days={75} language={language} />
            </p>
            <p>Bron: rondes van Straathoekwerk De Kaai, 66 rondes in dit kwartaal</p>
          </>
        }
      >
        <div class="stack">
          <h3>Er liggen waarschijnlijk minder naalden; of dat door de containers komt, weten we niet.</h3>
          <p class="measure">
            In het tweede kwartaal vonden de rondes 3,1 naalden per 10 rondes, met een marge van 2,3 tot 4,1.
            Een jaar eerder was het 4,9.
          </p>
          <Intervals
            language={language}
            unit="Gevonden naalden per 10 rondes"
            label="Gevonden naalden per 10 rondes: van 4,9 naar 3,1 in een jaar."
            caption="Gevonden naalden per 10 rondes, met 95 %-marge. Cijfers voor en na de breuk zijn niet te vergelijken."
            estimates={quarters.map(([label, value, low, high], index) => ({
              label,
              short: label.slice(5),
              year: index === 0 || label.endsWith('1') ? label.slice(0, 4) : undefined,
              value,
              low,
              high,
              base: 38 + index * 3,
              breakBefore: index === 5 ? 'vanaf hier anders geteld' : undefined,
            }))}
          />
        </div>
      </MarginRow>
      <MarginRow id="geld" title="Het geld" margin={<p>Begrotingspost 0349-12, stadsmiddelen</p>}>
        <Budget
          language={language}
          caption="Budget per jaar"
          years={[
            { label: '2025', planned: 18000, spent: 16450 },
            { label: '2026, tot 31 aug', planned: 22000, spent: 9300 },
            { label: '2027, onderhoud', planned: 6000 },
          ]}
        />
      </MarginRow>
      <MarginRow id="verhaal" title="Het verhaal">
        <p class="mute">
          Van nu terug naar het eerste voorstel. Een vierkant is een besluit. Stilte staat er ook in.
        </p>
        <Story
          language={language}
          lines={[
            { kind: 'ahead', day: '2026-12-31', title: 'Termijn: 12 extra containers in gebruik' },
            {
              kind: 'status',
              state: 'at_risk',
              day: '2026-09-02',
              title: 'Van ‘volgens plan’ naar ‘dreigt te laat’',
              text: 'Bericht van de trekker: levering schuift op naar november.',
            },
            {
              kind: 'event',
              day: '2026-06-03',
              title: 'Zesde en zevende container geplaatst',
              text: 'Zeilmakerspark en Stationsplein.',
            },
            {
              kind: 'decision',
              day: '2026-05-18',
              title: 'Gemeenteraad: doel van tien naar twaalf',
              href: '#besluit',
              text: '29 voor, 4 tegen, 2 onthoudingen. Reden: twee plekken erbij uit de rondes van de winter.',
            },
            {
              kind: 'decision',
              day: '2026-01-20',
              title: 'Stuurgroep: plekken volgen de rondes, niet alleen meldingen',
            },
            { kind: 'silence', days: 148 },
            { kind: 'event', day: '2025-08-25', title: 'Bericht: vergunning voor drie plekken aangevraagd' },
            { kind: 'event', day: '2025-02-14', title: 'De eerste twee containers staan er' },
            { kind: 'decision', day: '2024-11-18', title: 'Gemeenteraad neemt plan aan, met deze actie' },
            {
              kind: 'status',
              state: 'proposed',
              day: '2024-03-12',
              title: 'Voorgesteld op de open vergadering',
            },
          ]}
        />
      </MarginRow>
    </PublicPage>
  )
}
