import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, highlight } from './highlight.ts'

const marked = (text: string, asked: string[], near = false) =>
  highlight(text, asked, near)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['Achtergelaten naalden, en een naald.', ['naald'], 'Achtergelaten [naalden], en een [naald].'],
  ['Réduction des risques', ['reduction'], '[Réduction] des risques'],
  ['Les politiques et la politique', ['politique'], 'Les [politiques] et la [politique]'],
  ['Studies of a study', ['study'], '[Studies] of a [study]'],
  ['De dealer en de deal', ['de'], '[De] dealer en [de] deal'],
  ['Het café van de cafébaas', ['cafe'], 'Het [café] van de [cafébaas]'],
  ['Nachtwinkel en nachtleven', ['nachtleven'], 'Nachtwinkel en [nachtleven]'],
])('%s', (text, asked, expected) => {
  expect(marked(text, asked)).toBe(expected)
})

test('a word that is written nearly so is marked where nothing is written so', () => {
  expect(marked('Een container', ['contianer'])).toBe('Een container')
  expect(marked('Een container', ['contianer'], true)).toBe('Een [container]')
})

test('pieces give the text again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 6 })), (text, asked) => {
      const pieces = highlight(text, asked, true)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('an excerpt is short, begins and ends between words, and holds what was asked for', () => {
  const text = `${'Woorden vooraf. '.repeat(60)}Hier staat de naald. ${'Woorden achteraf. '.repeat(60)}`
  const pieces = excerptOf(text, ['naald'])
  const whole = pieces.map((piece) => piece.text).join('')
  expect(pieces.some((piece) => piece.hit && piece.text === 'naald')).toBe(true)
  expect(whole.length).toBeLessThan(260)
  expect(whole).toMatch(/^… (Woorden|vooraf)\b.*(Woorden|achteraf\.) …$/)
  expect(excerptOf('Kort.', ['naald'])).toEqual([{ text: 'Kort.', hit: false }])
  expect(excerptOf('', ['naald'])).toEqual([])
})
