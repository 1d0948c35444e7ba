import { expect, test } from 'vitest'
import { dayIn, daysBetween, longDay, pick, say, speaker, words } from './index.ts'

const catalogue = words({
  silent: {
    nl: '{n} dagen stil',
    fr: '{n} jours sans nouvelles',
    en: 'silent for {n} days',
    one: { nl: '{n} dag stil', fr: '{n} jour sans nouvelles', en: 'silent for {n} day' },
  },
})

test('a message is filled in the reader’s language, in the singular where that language wants it', () => {
  expect(speaker(catalogue, 'nl')('silent', { n: 1204 })).toBe('1.204 dagen stil')
  expect(say(catalogue.silent, 'en', { n: 1 })).toBe('silent for 1 day')
  expect(say(catalogue.silent, 'fr', { n: 0 })).toBe('0 jour sans nouvelles')
  expect(() => say(catalogue.silent, 'nl')).toThrow('{n}')
})

test('a text that is not there yet falls back and says which language it is', () => {
  expect(pick({ fr: 'Aînés' }, 'nl')).toEqual({ text: 'Aînés', language: 'fr' })
  expect(pick({}, 'nl')).toEqual({ text: '', language: 'nl' })
})

test('days are calendar days in the authority’s own time zone', () => {
  expect(dayIn('Europe/Brussels', new Date('2026-03-28T23:30:00Z'))).toBe('2026-03-29')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(longDay('2026-05-18', 'nl')).toBe('18 mei 2026')
})

test('JSX renders on the server', () => {
  expect(String(<p class="x">{'<'}</p>)).toBe('<p class="x">&lt;</p>')
})

test('a message without one of the three languages does not compile', () => {
  // @ts-expect-error: there is no English.
  const made = words({ greeting: { nl: 'Dag', fr: 'Bonjour' } })
  // @ts-expect-error: a language that the interface does not speak.
  const more = words({ greeting: { nl: 'Dag', fr: 'Bonjour', en: 'Hello', de: 'Tag' } })
  expect([Object.keys(made), Object.keys(more)]).toEqual([['greeting'], ['greeting']])
})
