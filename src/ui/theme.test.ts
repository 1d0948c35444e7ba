import { describe, expect, it } from 'vitest'
import { contrast, fromOklch, parseHex, toHex, toOklch } from './colour.ts'
import { checkTheme, defaultTheme, themeCss } from './theme.ts'

describe('colours', () => {
  it('survive the way to OKLCH and back', () => {
    for (const hex of ['#5c1f47', '#ffe27a', '#00695f', '#000000', '#ffffff', '#123456']) {
      expect(toHex(fromOklch(toOklch(parseHex(hex)!)))).toBe(hex)
    }
  })

  it('have the contrast that WCAG gives', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21)
    expect(contrast(parseHex('#777')!, [1, 1, 1])).toBeCloseTo(4.48, 2)
  })

  it('are read in two lengths and nothing else', () => {
    expect(parseHex('#fff')).toEqual([1, 1, 1])
    expect(parseHex('red')).toBeUndefined()
    expect(parseHex('#12345')).toBeUndefined()
  })
})

describe('the theme of an authority', () => {
  it('is accepted with the values that follow from it, in the same hue', () => {
    const checked = checkTheme({ ...defaultTheme, brand: '#004b6b' })
    if (!checked.ok) throw new Error(JSON.stringify(checked.refusals))
    const hue = (hex: string) => toOklch(parseHex(hex)!).h
    expect(toOklch(parseHex(checked.computed.dark.brand)!).l).toBeCloseTo(0.82, 1)
    expect(Math.abs(hue(checked.computed.dark.brand) - hue('#004b6b'))).toBeLessThan(3)
    expect(checked.computed.light.onBrand).toBe('#ffffff')
  })

  it('is refused with its ratio where the brand cannot be read', () => {
    const checked = checkTheme({ ...defaultTheme, brand: '#ffcc00' })
    expect(checked).toMatchObject({
      ok: false,
      refusals: [
        { reason: 'too_little_contrast', token: 'brand', on: 'paper', ratio: 1.51, needed: 4.5 },
        { reason: 'too_little_contrast', token: 'brand', on: 'ground' },
      ],
    })
  })

  it('is refused where ink does not stand out from the marker', () => {
    const checked = checkTheme({ ...defaultTheme, marker: '#c04080' })
    expect(checked).toMatchObject({ ok: false, refusals: [{ on: 'marker', needed: 7 }] })
  })

  it('is refused where a value is no colour or no list of families', () => {
    const checked = checkTheme({ brand: 'url(x)', marker: '#ffe27a', uiFont: 'Arial;} body{display:none' })
    expect(checked).toMatchObject({
      ok: false,
      refusals: [{ reason: 'not_a_colour' }, { reason: 'font_not_allowed' }],
    })
  })

  it('gives no style sheet for the default, and a small one otherwise, which leaves paper alone', () => {
    expect(themeCss(defaultTheme)).toBe('')
    const css = themeCss({ ...defaultTheme, brand: '#004b6b' })
    expect(css).toContain('--brand:#004b6b')
    expect(css.startsWith('@media screen')).toBe(true)
    expect(css.length).toBeLessThan(400)
  })

  it('marks adopted text with a rule where both voices share a face', () => {
    expect(themeCss({ ...defaultTheme, uiFont: 'Arial', docFont: 'Arial' })).toContain('.adopted{border-left')
  })
})
