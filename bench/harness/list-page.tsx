import { sql } from 'kysely'
import { PublicShell } from '../../src/platform/http/shell.tsx'
import type { Site } from '../../src/platform/http/site.ts'
import { shortDay, textOf, type Words } from '../../src/platform/i18n/index.ts'
import { MarginRow, PageTitle } from '../../src/ui/margin-row.tsx'
import type { ShownState } from '../../src/ui/state.ts'
import { Status } from '../../src/ui/status.tsx'

export interface ListRow {
  title: Words
  state: ShownState | null
  day: string | null
  address: string
}

/** Fifty public actions of an authority; the same statement for both sides. */
export const fifty = (authorityId: string) => sql<ListRow>`
  SELECT title, state, day, address FROM platform.card
  WHERE authority_id = ${authorityId} AND kind = 'action' AND level = 'public' AND NOT removed ORDER BY address LIMIT 50`

/** The list as a page; the same for both sides. */
export function FiftyPage(props: { site: Site; rows: readonly ListRow[] }) {
  const { site, rows } = props
  return (
    <PublicShell site={site} head={{ title: 'Vijftig acties' }}>
      <PageTitle title="Vijftig acties" />
      <MarginRow id="acties" title="Acties">
        <table>
          <tbody>
            {rows.map((row) => (
              <tr>
                <td>
                  <a href={site.href(row.address)}>{textOf(row.title, site.language)}</a>
                </td>
                <td>{row.state ? <Status state={row.state} language={site.language} short /> : null}</td>
                <td>{row.day ? shortDay(row.day, site.language) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </MarginRow>
    </PublicShell>
  )
}
