import type { Config } from '../platform/config.ts'
import type { Door } from './database.ts'

/**
 * Fills an empty database with the invented demo authorities.
 * @returns lines that tell which accounts there are
 */
export async function fillDemo(_door: Door, _config: Config): Promise<string[]> {
  return []
}
