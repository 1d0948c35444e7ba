import { randomInt } from 'node:crypto'

const letters = 'bcdfghjkmnpqrstvwxz'
const all = `${letters}23456789`

/** A short permanent key for an item: no vowels, so that it spells nothing, and nothing that reads two ways. */
export function newKey(): string {
  let key = letters[randomInt(letters.length)]!
  while (key.length < 8) key += all[randomInt(all.length)]
  return key
}
