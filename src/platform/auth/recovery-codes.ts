import { randomInt } from 'node:crypto'

/** Without letters and digits that are read for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten new recovery codes, such as 'k7mw2-x9prd': each some 49 bits, easily typed over from paper. */
export function recoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const code = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
    return `${code.slice(0, 5)}-${code.slice(5)}`
  })
}

/** A code as it was typed, in the form in which it was given. */
export function plainRecoveryCode(typed: string): string {
  const bare = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${bare.slice(0, 5)}-${bare.slice(5)}`
}
