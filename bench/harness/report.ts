/** One line of a benchmark: a figure beside what it should be. */
export interface Line {
  what: string
  /** Columns of its own, already written out. */
  shown: Record<string, string>
  figure: number
  /** How the figure is written: 'ratio' (0.83), or with a unit. */
  unit: 'ratio' | 'ms' | 'kB'
  aim?: { least: number } | { most: number }
}

function met({ figure, aim }: Line): boolean {
  if (!aim) return true
  return 'least' in aim ? figure >= aim.least : figure <= aim.most
}

/** Prints a table with each figure, its aim, and whether it was met; a missed aim ends the process with 1. */
export function report(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  console.table(
    lines.map((line) => {
      const { what, shown, figure, unit, aim } = line
      const written = (n: number) => (unit === 'ratio' ? n.toFixed(2) : `${n.toFixed(1)} ${unit}`)
      return {
        what,
        ...shown,
        figure: written(figure),
        aim: !aim ? '' : 'least' in aim ? `≥ ${written(aim.least)}` : `≤ ${written(aim.most)}`,
        '': !aim ? '' : met(line) ? 'met' : 'missed',
      }
    }),
  )
  if (!lines.every(met)) process.exitCode = 1
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

/**
 * Measures two sides in turns, so that what else the machine does falls on both, and gives for each round
 * what `of` makes of the pair.
 */
export async function rounds<A, B>(
  times: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<{ first: A; second: B }[]> {
  const pairs: { first: A; second: B }[] = []
  for (let round = 0; round < times; round += 1) {
    pairs.push(
      round % 2 === 0
        ? { first: await first(), second: await second() }
        : await second().then(async (late) => ({ first: await first(), second: late })),
    )
  }
  return pairs
}
