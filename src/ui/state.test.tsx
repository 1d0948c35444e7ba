import { describe, expect, it } from 'vitest'
import { languages } from '../platform/i18n/index.ts'
import { spriteFor, symbolIds } from './sprite.ts'
import { countStates, inOrder, markId, shownStates, stateWord, verdictWord } from './state.ts'
import { Age, Direction, Status, ticksLeft } from './status.tsx'
import { countsInWords, Strip, Tally } from './tally.tsx'

const text = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('a state', () => {
  it('has a mark of its own and a word in every language', () => {
    for (const state of shownStates) {
      expect(symbolIds).toContain(markId(state))
      for (const language of languages) expect(stateWord(state, language)).not.toBe('')
    }
    expect(new Set(shownStates.map(markId)).size).toBe(9)
  })

  it('stands in the order of tallies, without what nothing has', () => {
    const counts = countStates(['late', 'done', 'late', 'proposed'])
    expect(inOrder(counts)).toEqual([
      { state: 'done', n: 1 },
      { state: 'late', n: 2 },
      { state: 'proposed', n: 1 },
    ])
    expect(countsInWords(counts, 'nl')).toBe('1 klaar, 2 te laat, 1 voorgesteld')
  })

  it('is drawn once per action', () => {
    expect(String(Strip({ counts: { done: 3, late: 2 } })).match(/<use/g)).toHaveLength(5)
    expect(text(Tally({ counts: { on_plan: 1234 }, language: 'nl' }))).toBe('1.234 Loopt volgens plan')
  })

  it('links each count to the actions behind it', () => {
    expect(String(Tally({ counts: { late: 7 }, language: 'fr', href: (state) => `/x?${state}` }))).toContain(
      'href="/x?late"',
    )
  })
})

describe('an age', () => {
  it('loses a tick past 30, 90, 180 and 270 days', () => {
    expect([0, 30, 31, 90, 91, 180, 181, 270, 271].map(ticksLeft)).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0])
  })

  it('reads as silence after 90 days, unless nobody owes news any more', () => {
    expect(text(Age({ days: 90, language: 'nl' }))).toBe('90 dagen')
    expect(text(Age({ days: 91, language: 'nl' }))).toBe('91 dagen stil')
    expect(text(Age({ days: 91, language: 'fr' }))).toBe('91 jours sans nouvelles')
    expect(text(Age({ days: 91, language: 'en' }))).toBe('silent for 91 days')
    expect(text(Status({ state: 'stopped', days: 140, language: 'nl' }))).toBe('Gestopt 140 dagen')
    expect(text(Status({ state: 'on_plan', days: 140, language: 'nl' }))).toBe(
      'Loopt volgens plan 140 dagen stil',
    )
  })

  it('says so where nobody ever said anything', () => {
    expect(text(Age({ days: null, language: 'nl' }))).toBe('nog geen bericht')
  })

  it('speaks of today and yesterday', () => {
    expect(text(Age({ days: 0, language: 'nl', sentence: true }))).toBe('bericht van vandaag')
    expect(text(Age({ days: 1, language: 'en' }))).toBe('yesterday')
    expect(text(Age({ days: 12, language: 'nl', sentence: true }))).toBe('bericht 12 dagen oud')
  })
})

describe('a direction', () => {
  it('never uses a status mark', () => {
    for (const verdict of ['moving_as_hoped', 'not_moving', 'worse', 'unknown', 'no_figure'] as const) {
      const html = String(Direction({ verdict, language: 'nl' }))
      for (const state of shownStates) expect(html).not.toContain(`"#${markId(state)}"`)
      expect(text(html)).toBe(verdictWord(verdict, 'nl'))
    }
  })
})

describe('the sprite', () => {
  it('holds only what the page uses', () => {
    expect(spriteFor('<p>no signs</p>')).toBe('')
    const sprite = spriteFor('<use href="#mk-late"/><use href="#mk-late"/><use href="#i-plus"/>')
    expect(sprite.match(/<symbol/g)).toHaveLength(2)
  })

  it('fails on a symbol that does not exist', () => {
    expect(() => spriteFor('<use href="#mk-nothing"/>')).toThrow('mk-nothing')
  })
})
