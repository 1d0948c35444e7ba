import type { Money } from '../../state/model.ts'

export interface MoneyYear {
  year: number
  /** In euro; null is not known. */
  planned: number | null
  spent: number | null
}

/** A sum with the years that it leaves out because nobody knows them; null where nothing is known. */
export interface KnownSum {
  sum: number | null
  without: number[]
}

export interface MoneyTable {
  years: MoneyYear[]
  planned: KnownSum
  spent: KnownSum
}

/** Adds what is known; a part that is not known makes the whole of its year not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + value!, 0)
}

function known(years: readonly MoneyYear[], column: 'planned' | 'spent'): KnownSum {
  const told = years.filter((line) => line[column] !== null)
  return {
    sum: told.length === 0 ? null : told.reduce((sum, line) => sum + line[column]!, 0),
    without: years.filter((line) => line[column] === null).map((line) => line.year),
  }
}

/** The amounts of an item per year, several lines of one year added up. */
export function moneyOf(lines: readonly Money[]): MoneyTable {
  const byYear = Map.groupBy(lines, (line) => line.year)
  const years = [...byYear]
    .map(([year, list]) => ({
      year,
      planned: sumOf(list.map((line) => line.planned)),
      spent: sumOf(list.map((line) => line.spent)),
    }))
    .sort((a, b) => a.year - b.year)
  return { years, planned: known(years, 'planned'), spent: known(years, 'spent') }
}
