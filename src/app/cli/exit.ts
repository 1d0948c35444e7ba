import type { Config } from '../../platform/config.ts'
import { readConfig } from '../../platform/config.ts'
import { type Door, openDoor, prepare } from '../database.ts'

/** What the process ends with; after sysexits.h where that has a word for it. */
export const exitCodes = {
  ok: 0,
  /** Something was looked for and not found, or a check did not hold. */
  no: 1,
  usage: 64,
  /** The input was refused: its message names the field, the line or the file. */
  input: 65,
  unavailable: 69,
  /** The actor may not do this. */
  forbidden: 77,
  settings: 78,
} as const

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
export function print(json: boolean, value: unknown, lines: () => string | string[]): void {
  if (json) {
    console.log(JSON.stringify(value, null, 2))
    return
  }
  console.log([lines()].flat().join('\n'))
}

/**
 * Runs a command on the migrated database, and lets go of it afterwards, whatever happens. Shares the
 * embedded server with a Regie that runs on the same folder.
 */
export async function withDoor<T>(work: (door: Door, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  const door = await openDoor(config, () => undefined, true)
  try {
    await prepare(door, config.language)
    return await work(door, config)
  } finally {
    await door.close()
  }
}
