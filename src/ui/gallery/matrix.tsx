import { Chips } from '../filter.tsx'
import { PublicPage } from '../layouts/public-page.tsx'
import { MarginRow, PageTitle } from '../margin-row.tsx'
import { Legend, Matrix, type MatrixCell } from '../matrix.tsx'
import type { ShownState } from '../state.ts'
import { counts, foot, head, places, type Setting, site } from './invented.ts'

const pillars = [
  'Preventie',
  'Vroeg\u00adinterventie',
  'Zorg en herstel',
  'Schade\u00adbeperking',
  'Hand\u00adhaving',
]
const settings = ['Openbare ruimte', 'Uitgaan', 'Wonen', 'Onderwijs']

function cells(seed: number): MatrixCell[][] {
  const pattern: ShownState[] = ['on_plan', 'done', 'late', 'to_be_worked_out', 'at_risk', 'stopped']
  return pillars.map((_, row) =>
    settings.map((_, column) => {
      const n = (row * 7 + column * 5 + seed * 3) % 9
      if (n === 0 || n === 4) return { kind: 'empty', href: '#vak' }
      if (n === 8) return { kind: 'deliberate', href: '#vak' }
      const own: Partial<Record<ShownState, number>> = { [pattern[n % 6]!]: Math.ceil(n / 2), on_plan: n }
      return { kind: 'actions', counts: own, href: '#vak' }
    }),
  )
}

/** Pillar × setting, a table per target group. */
export function BalanceMatrix(props: { setting: Setting; groups?: number }) {
  const { language } = props.setting
  const groups = ['Grote precariteit', 'Kwetsbare jongeren', 'Dubbele diagnose', 'Nieuwkomers', 'Naasten']
  return (
    <PublicPage
      head={head(props.setting, 'Waar het plan iets doet')}
      site={site}
      places={places}
      crumbs={[{ label: 'Plan 2024–2029', href: '#plan' }, { label: 'Voor wie, hoe en waar' }]}
      foot={foot}
    >
      <PageTitle
        title="Waar het plan iets doet, en waar niet"
        lede="Vijf pijlers, drie doelgroepen, vier plekken: 60 vakken. In 31 staat geen enkele actie: bij 12 is dat een keuze, met een besluit erbij, bij 19 niet."
        margin={<p>Stand van 14 september 2026</p>}
      />
      <MarginRow plain>
        <div class="stack">
          <Chips
            language={language}
            label="Toon"
            chips={[
              { label: 'Alle acties', href: '#alle', on: true },
              { label: 'Alleen wat loopt', href: '#loopt' },
            ]}
          />
          <Matrix
            language={language}
            rowsAre="Pijler"
            rows={pillars}
            columns={settings}
            tables={groups.slice(0, props.groups ?? 3).map((title, index) => ({
              title,
              summary: '27 keer een actie · 4 vakken zonder · 5 bewust leeg',
              cells: cells(index + 1),
              totals: [16, 2, 9, 0],
            }))}
          />
          <Legend counts={counts} language={language} />
        </div>
      </MarginRow>
    </PublicPage>
  )
}
