import { expect, test } from 'vitest'
import { passwordProblem } from './passwords.ts'

test.each([
  ['kort', 'too_short'],
  ['elf tekens!', 'too_short'],
  ['x'.repeat(257), 'too_long'],
  ['aaaaaaaaaaaa', 'common'],
  ['abababababab', 'common'],
  ['123456789012', 'common'],
  ['qwertyuiop12', 'common'],
  ['azertyuiop123456', 'common'],
  ['Welkom202620', 'common'],
  ['W3lk0m!!2026', 'common'],
  ['wachtwoord!!', 'common'],
  ['P@ssw0rdP@ssw0rd', 'common'],
  ['Drugsbeleid1!', 'common'],
  ['an.proef1234', 'own_name'],
  ['An Proef 2026!', 'own_name'],
] as const)('%s is refused: %s', (password, problem) => {
  expect(passwordProblem(password, ['An Proef', 'an.proef@stad.example'])).toBe(problem)
})

test.each([
  'vier woorden op een rij',
  'regen op een dinsdag',
  'ééntje met àccenten',
  '密碼密碼一二三四五六七八',
  'kJ8-qqPz-33xW',
  'welkom in het huis van Jan',
  '    spaties tellen   ook',
])('%s may be', (password) => {
  expect(passwordProblem(password, ['An Proef', 'an.proef@stad.example'])).toBeNull()
})
