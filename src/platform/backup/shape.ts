import type { FileSum } from './files.ts'
import type { TableSum } from './sum.ts'

/** The first entry of an archive, about.json. */
export type About = {
  format: 'regie-backup/1'
  made_at: string
  server: string
  versions: Record<string, string[]>
  tables: { name: string; columns: string }[]
}

/** The last entry of an archive, contents.json: what must have come before it. */
export type Contents = {
  tables: Record<string, TableSum>
  files: Record<string, FileSum>
  sequences: Record<string, string>
  /** The installation's secret, where it was kept in the data folder. */
  secret?: string | null
}

/** Told while the work goes on. `total` counts the tables; files follow. */
export type Progress = { doing: 'table' | 'file'; name: string; done: number; total: number }
