import { expect, test } from 'vitest'
import { settingsSchema } from '../../../../../platform/authorities/index.ts'
import type { Site } from '../../../../../platform/http/site.ts'
import { renderPage } from '../../../../../ui/document.tsx'
import { inventedDay, inventedItem, inventedView } from '../../../state/invented.fixture.ts'
import { readAsked } from './asked.ts'
import { TablePage } from './page.tsx'

/** As much of a request as the page reads: an editor's, in a city with one language. */
const site = {
  authority: { name: { nl: 'Stad' }, languages: ['nl'], theme: {}, settings: settingsSchema.parse({}) },
  language: 'nl',
  path: '/werk/plan/tabel',
  account: { name: 'Redactie', formToken: 'token' },
  context: { scope: { roles: new Set(['editor']), today: inventedDay } },
  services: { modules: [], asset: (name: string) => name },
  href: (path: string) => path,
  absolute: (path: string) => path,
} as unknown as Site

const items = Array.from({ length: 500 }, (_, n) =>
  inventedItem(`i${n}`, {
    number: `A.${n}`,
    title: { nl: `Actie nummer ${n} over een lang woord: afhankelijkheidsproblematiek` },
    dueOn: '2026-12-01',
    leadOrganisationId: n % 2 ? 'anker' : 'zeil',
  }),
)

const page = () =>
  renderPage(
    <TablePage site={site} view={inventedView(items)} asked={readAsked(new URLSearchParams('groep=lead'))} />,
  )

test('a plan of five hundred actions stands in one table, made fast enough to wait for', async () => {
  const html = String(await page())
  expect(html.match(/name="item"/g)).toHaveLength(500)
  const times: number[] = []
  for (let run = 0; run < 7; run += 1) {
    const begun = performance.now()
    await page()
    times.push(performance.now() - begun)
  }
  // The aim is 100 ms on a machine that does nothing else; the bound leaves room for one that is shared.
  const median = times.sort((a, b) => a - b)[3]!
  expect(median).toBeLessThan(300)
})
