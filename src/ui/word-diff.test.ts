import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff.ts'

const side = (parts: ReturnType<typeof diffWords>, kind: 'removed' | 'added') =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

describe('a difference of words', () => {
  it('strikes what went and underlines what came', () => {
    expect(diffWords('tien extra containers per jaar', 'twaalf extra containers per jaar')).toEqual([
      { kind: 'removed', text: 'tien ' },
      { kind: 'added', text: 'twaalf ' },
      { kind: 'same', text: 'extra containers per jaar' },
    ])
  })

  it('says nothing where nothing changed', () => {
    expect(diffWords('een zin', 'een zin')).toEqual([{ kind: 'same', text: 'een zin' }])
  })

  it('handles a text that was not there', () => {
    expect(diffWords('', 'nieuw hier')).toEqual([{ kind: 'added', text: 'nieuw hier' }])
  })

  it('always gives back both texts, word for word', () => {
    const words = fc.array(fc.constantFrom('de', 'stad', 'plaatst', 'tien', 'twaalf', 'containers'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before.join(' '), after.join(' '))
        expect(side(parts, 'removed')).toBe(before.join(' '))
        expect(side(parts, 'added')).toBe(after.join(' '))
      }),
    )
  })

  it('stays quick on long texts', () => {
    const long = (seed: number) => Array.from({ length: 5000 }, (_, n) => `w${(n * seed) % 997}`).join(' ')
    const started = performance.now()
    diffWords(long(3), long(7))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
