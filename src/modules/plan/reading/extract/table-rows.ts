import type { Line, Source } from '../types.ts'
import { limits } from './limits.ts'
import { fold } from './text-line.ts'

export interface Row {
  source: Source
  /** Cell texts; several paragraphs in one cell stand on lines of their own. */
  cells: string[]
  /** The document marks it as heading row, or all its text is bold. */
  marked?: boolean
}

// First words of headings over columns in plans: what, who, with whom, when, how measured, at what cost.
const heading =
  /^(?:n°|nr\.?|no\.?|#|id|code|num|volgnr|wie|wat|wanneer|waar|hoe|doel|thema|th[eè]me|theme|pijler|pilier|pillar|prioriteit|priorit|domein|domain|actie|action|maatregel|ma[sß]nahme|mesure|measure|projec?t|omschrijving|beschrijving|description|titel|titre|title|trekker|pilote|lead|owner|verantw|responsa|responsible|zust[aä]nd|federf|partner|partenaire|betrokken|timing|termijn|tijd|planning|deadline|when|who|what|due|date|datum|[eé]ch[eé]ance|calendrier|quand|qui|quoi|frist|zeit|wer\b|was\b|wann|status|stand|stato|[eé]tat|voortgang|indicat|meet|resultaat|r[eé]sultat|result|outcome|output|ambitie|budget|kost|co[uû]t|cost|mid+elen|moyens|ressourc|resources|objecti|doelstelling|ziel|target|doelgroep|groupe|public|setting|start|einde?|fin|end|opmerking|remarque|remark|comment|bemerkung|opvolg|suivi|evaluat|[eé]valuat)/i

/** How far a row looks like the headings over columns. */
function headingScore(cells: string[]): number {
  const filled = cells.map(fold).filter(Boolean)
  if (filled.length < 2 || filled.some((cell) => cell.length > 60)) return 0
  const known = filled.filter((cell) => heading.test(cell)).length
  return known >= 2 && known >= filled.length / 2 ? 2 : known && filled.length <= 3 ? 1 : 0
}

/** Index of the heading row among the first rows, or -1. */
function headingRow(rows: Row[], lookahead: number): number {
  const near = rows.slice(0, lookahead)
  const marked = near.findIndex((row) => row.marked && row.cells.filter((cell) => cell.trim()).length > 1)
  if (marked === 0) return 0
  const best = near.findIndex((row) => headingScore(row.cells) === 2)
  if (best >= 0) return best
  if (marked > 0 && near.slice(0, marked).every((row) => row.cells.filter(Boolean).length < 2)) return marked
  return rows.length > 1 && headingScore(rows[0]!.cells) === 1 ? 0 : -1
}

const key = (row: Row): string => row.cells.map(fold).join('\u0001').toLowerCase()

/**
 * Lines of a table: cells folded, its heading row found, later repetitions of that row dropped.
 * @param lookahead how many rows from the top may hold the heading row.
 */
export function tableLines(rows: Row[], table: number, lookahead = 1): Line[] {
  const head = headingRow(rows, lookahead)
  const headKey = head >= 0 ? key(rows[head]!) : null
  return rows.flatMap((row, at) => {
    const cells = row.cells
      .slice(0, limits.columns)
      .map((cell) => cell.split('\n').map(fold).filter(Boolean).join('\n'))
    if (!cells.some(Boolean)) return []
    const line: Line = { source: row.source, text: cells.map(fold).join(' | '), cells, table }
    if (at === head) line.headerRow = true
    else if (at > head && key(row) === headKey) line.drop = 'repeated_header_row'
    return [line]
  })
}
