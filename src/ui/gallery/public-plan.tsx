import { ThemeList } from '../action.tsx'
import { Trend } from '../charts/trend.tsx'
import { PublicPage } from '../layouts/public-page.tsx'
import { MarginRow, PageTitle } from '../margin-row.tsx'
import { Matrix } from '../matrix.tsx'
import { Note } from '../message.tsx'
import { Direction } from '../status.tsx'
import { ChangeLog } from '../story.tsx'
import { Table } from '../table.tsx'
import { Tally } from '../tally.tsx'
import { changes, counts, foot, head, languageLinks, places, type Setting, site, themes } from './invented.ts'

/** The front page of a plan, as a citizen meets it. */
export function PublicPlan(props: { setting: Setting }) {
  const { language } = props.setting
  return (
    <PublicPage
      head={head(props.setting, 'Drugsbeleid 2024–2029')}
      site={site}
      places={places}
      find="#zoek"
      languages={languageLinks}
      foot={foot}
    >
      <PageTitle
        title={
          <>
            Drugsbeleid 2024–2029:
            <br />
            beloofd, gedaan, en wat het opleverde
          </>
        }
        lede="Duinzate nam 56 acties aan. Elk teken hieronder is één actie. Bij elke actie staat wie haar doet, wat ze kost en hoe oud het laatste bericht is."
        margin={
          <>
            <p>
              <strong>Versie 2</strong>
              <br />
              aangenomen door de gemeenteraad op{' '}
              <time class="nw" datetime="2026-05-18">
                18 mei 2026
              </time>
            </p>
            <p>
              <a href="#diff">Verschil met versie 1</a>
            </p>
          </>
        }
      />
      <MarginRow
        id="stand"
        title="De stand"
        margin={
          <>
            <p>
              Maandag <time class="nw">14 september 2026</time>
            </p>
            <p>
              Elke actie telt één keer. ‘Te laat’ rekent Regie zelf uit, uit de termijn die is aangenomen.
            </p>
          </>
        }
      >
        <Tally counts={counts} language={language} href={(state) => `#${state}`} />
        <Note tone="late">
          <strong>Over 9 acties kwam langer dan 90 dagen geen bericht.</strong> Daar weten we dus niet hoe het
          ervoor staat, ook als ze op ‘volgens plan’ staan. <a href="#stil">Bekijk de stille acties</a>
        </Note>
      </MarginRow>
      <MarginRow id="nieuw" title="Laatst veranderd">
        <p class="mute">18 berichten en 2 besluiten in de laatste 30 dagen. Dit zijn de jongste vijf.</p>
        <ChangeLog changes={changes} language={language} />
        <p class="more">
          <a href="#alle">Alle veranderingen, tot het begin van het plan</a>
        </p>
      </MarginRow>
      <MarginRow id="themas" title="Vier thema’s" margin={<p>22, 15, 12 en 7 acties</p>}>
        <ThemeList themes={themes} language={language} />
      </MarginRow>
      <MarginRow
        id="ambities"
        title="Ambities"
        margin={
          <>
            <p>15 dingen die in 2029 anders moeten zijn. Hier staan er vier.</p>
            <p>Een cijfer zonder marge tonen we niet.</p>
          </>
        }
      >
        <Ambitions setting={props.setting} />
      </MarginRow>
      <MarginRow id="balans" title="Voor wie, en hoe" margin={<p>Een actie kan in meer vakken staan.</p>}>
        <div class="stack">
          <p class="measure">
            Voor mensen met een dubbele diagnose staat er niets in vroeginterventie en handhaving. Bij
            schadebeperking is dat een keuze: dat werk doet de regio.
          </p>
          <Matrix
            language={language}
            marks={false}
            rowsAre="Pijler"
            rows={[
              'Preventie',
              'Vroeg\u00adinterventie',
              'Zorg en herstel',
              'Schade\u00adbeperking',
              'Hand\u00adhaving',
            ]}
            columns={['Grote precariteit', 'Kwetsbare jongeren', 'Dubbele diagnose']}
            tables={[
              {
                title: 'Acties per pijler en doelgroep',
                cells: [
                  [4, 11, 2],
                  [2, 6, 0],
                  [9, 4, 3],
                  [8, 1, -1],
                  [3, 3, 0],
                ].map((row) =>
                  row.map((n) =>
                    n > 0
                      ? { kind: 'actions' as const, counts: { on_plan: n }, href: '#vak' }
                      : { kind: n < 0 ? ('deliberate' as const) : ('empty' as const), href: '#vak' },
                  ),
                ),
              },
            ]}
          />
        </div>
      </MarginRow>
    </PublicPage>
  )
}

function Ambitions(props: { setting: Setting }) {
  const { language } = props.setting
  const band = (values: number[], doubt: number) =>
    values.map((value) => ({ value, low: value - doubt, high: value + doubt }))
  return (
    <>
      <Table
        caption="Ambities"
        columns={[
          { label: 'Ambitie', size: 'l' },
          { label: 'Nu', size: 's' },
          { label: 'Marge (95 %)' },
          { label: 'Verloop' },
          { label: 'Wat we eruit lezen' },
        ]}
        rows={[
          {
            doc: true,
            head: 'Jongeren beginnen later met alcohol',
            cells: [
              <>
                14,9 jaar gemiddeld <span class="xs mute nw">in 2025</span>
              </>,
              '14,6 – 15,2',
              <Trend points={band([14.2, 14.4, 14.6, 14.9], 0.25)} verdict="moving_as_hoped" />,
              <Direction verdict="moving_as_hoped" language={language} />,
            ],
          },
          {
            doc: true,
            head: 'Wie hulp zoekt, krijgt binnen een week een gesprek',
            cells: [
              '41 % van wie belt',
              '36 – 46 %',
              <Trend points={band([58, 54, 50, 41], 5)} verdict="worse" />,
              <Direction verdict="worse" language={language} />,
            ],
          },
          {
            doc: true,
            head: 'Minder achtergelaten naalden in parken en op pleinen',
            cells: [
              '3,1 per 10 rondes',
              '2,3 – 4,1',
              <Trend points={band([3.3, 3.6, 3.2, 3.1], 0.9)} verdict="unknown" />,
              <Direction verdict="unknown" language={language} />,
            ],
          },
          {
            doc: true,
            head: 'Naasten weten waar ze terechtkunnen',
            cells: [
              'nog geen meting',
              'nulmeting in november',
              <span class="mute">begint in november</span>,
              <Direction verdict="no_figure" language={language} />,
            ],
          },
        ]}
      />
      <p class="more">
        <a href="#ambities">Alle 15 ambities</a>
      </p>
    </>
  )
}
