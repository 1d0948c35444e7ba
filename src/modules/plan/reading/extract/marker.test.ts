import { expect, test } from 'vitest'
import { splitHeading, splitMarker } from './marker.ts'

test.each([
  ['1. Vorming', '1', 'Vorming'],
  ['1) Vorming', '1', 'Vorming'],
  ['(2) Vorming', '2', 'Vorming'],
  ['3.1 Vorming', '3.1', 'Vorming'],
  ['6.2.1. Actiepunten', '6.2.1', 'Actiepunten'],
  ['1.Vorming', '1', 'Vorming'],
  ['1° Formation', '1', 'Formation'],
  ['a. eerst', 'a', 'eerst'],
  ['(b) dan', 'b', 'dan'],
  ['IV. Suivi', 'IV', 'Suivi'],
  ['A. - Vaccination', 'A', 'Vaccination'],
])('%s is numbered %s', (text, marker, rest) => {
  expect(splitMarker(text)).toEqual({ marker, ordered: true, rest })
})

test.each([
  ['• punt', '•'],
  ['▪punt', '▪'],
  ['\uf0b7 punt', '•'],
  ['o punt', 'o'],
  ['o 2.1 punt', 'o'],
  ['– punt', '–'],
  ['-punt', '-'],
  ['➢ punt', '➢'],
  ['✓ punt', '✓'],
  ['-> punt', '->'],
])('%s is a bullet', (text, marker) => {
  expect(splitMarker(text)).toMatchObject({ marker, ordered: false })
})

test.each([
  '10 extra naaldcontainers',
  '12.5 % van de jongeren',
  '14.30 uur',
  '1.500 personen',
  '12.05.2021 was een woensdag',
  'd.w.z. plekken',
  '2020-2025 is de looptijd',
  'Onder meer dit',
  '-15 graden',
])('%s is running text', (text) => {
  expect(splitMarker(text)).toBeNull()
})

test('a heading takes its number without a point', () => {
  expect(splitHeading('1 Inleiding')).toEqual({ marker: '1', ordered: true, rest: 'Inleiding' })
  expect(splitHeading('Inleiding')).toBeNull()
})
