import { commonPasswords } from './common-passwords.ts'

/** What is wrong with a password that someone chose. */
export type PasswordProblem = 'too_short' | 'too_long' | 'common' | 'own_name'

export const shortest = 12
export const longest = 256

/** Letters and digits alone, in lower case, with signs that stand for letters read as those. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[@4]/g, 'a')
    .replace(/3/g, 'e')
    .replace(/[1!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The word that is left when the digits and signs around it are taken off: 'Welkom' of 'Welkom2026!!'. */
function core(text: string): string {
  return plain(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}

/**
 * Judges a password by length and by how easily it is guessed; there are no rules on its composition.
 * @param own words that say who someone is: name and mail address
 */
export function passwordProblem(password: string, own: readonly string[] = []): PasswordProblem | null {
  const length = [...password].length
  if (length < shortest) return 'too_short'
  if (password.length > longest) return 'too_long'
  const said = [plain(password), core(password)]
  if (new Set(plain(password)).size < 4 || runs(password)) return 'common'
  // A short word repeated, or lengthened by digits and signs, is as easily guessed as the word.
  if (commonPasswords.some((word) => said.some((text) => text === word || text === word + word)))
    return 'common'
  const names = own.flatMap((text) => [plain(text), plain(text.split('@')[0] ?? '')])
  if (names.some((name) => name.length >= 4 && said.includes(name))) return 'own_name'
  return null
}

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '012345678901234567890',
  'azertyuiop',
  'qwertyuiop',
  'qsdfghjklm',
  'asdfghjkl',
  'wxcvbn',
  'zxcvbnm',
].join('|')

/** Whether a text only walks along the alphabet, the digits or a row of the keyboard. */
function runs(password: string): boolean {
  let left = password.toLowerCase()
  while (left.length > 0) {
    let length = 0
    while (length < left.length && rows.includes(left.slice(0, length + 1))) length += 1
    if (length < 3) return false
    left = left.slice(length)
  }
  return true
}
