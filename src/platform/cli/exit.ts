/** What the process ends with; after sysexits.h where that has a word for it. */
export const exitCodes = {
  ok: 0,
  /** Something was looked for and not found, or a check did not hold. */
  no: 1,
  usage: 64,
  /** The input was refused: its message names the field, the line or the file. */
  input: 65,
  unavailable: 69,
  /** Regie itself is at fault. */
  broken: 70,
  /** The actor may not do this. */
  forbidden: 77,
  settings: 78,
} as const

/** The codes in words, at the end of `regie --help`. */
export const exitHelp = `
Ends with:
  0   done
  1   looked for and not found, or a check did not hold
  64  the command line is wrong
  65  the input is refused; the message says what is wrong with it
  69  the database can’t be reached, is in use, or is not safe to serve from
  70  a fault of Regie’s own
  77  the actor may not do this
  78  a setting is wrong
  130, 143  stopped by a signal; nothing half-done is kept`

/** Ends a command with a message for whoever typed it. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** Prints a result: as JSON for programs, or as lines for people. */
export function print(json: boolean | undefined, value: unknown, lines: () => string | string[]): void {
  if (json) {
    console.log(JSON.stringify(value, null, 2))
    return
  }
  const said = [lines()].flat().join('\n')
  if (said) console.log(said)
}

/** Lines with columns as wide as their longest word. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, String(cell).length)
    })
  }
  return rows.map((row) =>
    row
      .map((cell, at) => String(cell).padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
}
