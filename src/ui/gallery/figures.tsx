import { Intervals } from '../charts/intervals.tsx'
import { Target, type TargetDrawing } from '../charts/target.tsx'
import { PublicPage } from '../layouts/public-page.tsx'
import { MarginRow, PageTitle } from '../margin-row.tsx'
import { ChangeLog } from '../story.tsx'
import { changes, head, places, type Setting, site } from './invented.ts'

const base: TargetDrawing = {
  unit: 'wachtdagen tot een eerste gesprek',
  baseline: { day: '2024-01-01', value: 40 },
  goal: { day: '2027-12-31', value: 10 },
  steps: [
    { day: '2024-09-01', value: 42 },
    { day: '2025-06-01', value: 31 },
  ],
  today: '2026-09-14',
}

/** Drawings at their edges: a goal that falls, one that was passed, one long gone, nothing counted, one estimate. */
export function Figures(props: { setting: Setting }) {
  const { language } = props.setting
  const targets: [string, TargetDrawing][] = [
    ['Een doel dat daalt', base],
    [
      'Verder dan het plan',
      {
        ...base,
        baseline: { day: '2024-01-01', value: 0 },
        goal: { day: '2026-12-31', value: 12 },
        steps: [{ day: '2025-01-01', value: 14 }],
      },
    ],
    [
      'Na de termijn',
      {
        ...base,
        baseline: { day: '2024-01-01', value: 0 },
        goal: { day: '2025-12-31', value: 1200 },
        steps: [{ day: '2025-06-01', value: 700 }],
      },
    ],
    [
      'Nog niets geteld',
      {
        ...base,
        baseline: { day: '2026-01-01', value: 0 },
        goal: { day: '2026-12-31', value: 3 },
        steps: [],
      },
    ],
  ]
  return (
    <PublicPage head={head(props.setting, 'Figuren')} site={site} places={places}>
      <PageTitle title="Figuren aan hun randen" />
      {targets.map(([title, target], index) => (
        <MarginRow id={`f-${index}`} title={title}>
          <Target target={target} language={language} />
        </MarginRow>
      ))}
      <MarginRow id="f-een" title="Eén schatting">
        <Intervals
          language={language}
          unit="Deel dat hulp vond"
          label="Een kwart, tussen 18 en 33 procent"
          estimates={[{ label: '2026', short: '2026', value: 25, low: 18, high: 33 }]}
        />
      </MarginRow>
      <MarginRow
        id="f-lang"
        title="Een lange kop die over drie regels loopt in de kantlijn"
        margin={<p>Met daaronder nog een bewijs dat ook plaats vraagt.</p>}
      >
        <ChangeLog changes={changes.slice(0, 2)} language={language} />
        <p class="more">
          <a href="#meer">Alle veranderingen</a>
        </p>
      </MarginRow>
    </PublicPage>
  )
}
