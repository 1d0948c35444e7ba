import { contrast, fromOklch, parseHex, type Rgb, toHex, toOklch } from './colour.ts'

/** What an authority may set of the look. Everything else is the same everywhere, so that plans read side by side. */
export type ThemeTokens = {
  /** Links, buttons, the current place: '#5c1f47'. */
  brand: string
  /** The highlighter: focus, 'you are here'. */
  marker: string
  /** Families, first one first; the platform's own where they are left out. */
  uiFont?: string
  docFont?: string
}

export const defaultTheme: ThemeTokens = { brand: '#5c1f47', marker: '#ffe27a' }

/** The surfaces and inks that an authority's colours have to live with, as in tokens.css. */
const surfaces = {
  light: { paper: '#ffffff', ground: '#f5f3f6', ink: '#1e1a20' },
  dark: { paper: '#18151a', ground: '#211d24', ink: '#f1edf3' },
} as const

const onMarker = '#1e1a20'

export type ThemeRefusal =
  | { reason: 'not_a_colour'; token: 'brand' | 'marker'; value: string }
  | { reason: 'font_not_allowed'; token: 'uiFont' | 'docFont'; value: string }
  | { reason: 'too_little_contrast'; token: string; on: string; ratio: number; needed: number }

/** The values that follow from the brand, for light and for dark. */
export type ComputedTheme = Record<'light' | 'dark', { brand: string; onBrand: string; brandTint: string }>

/**
 * Checks an authority's tokens and computes what follows from them. Refused, with the ratio, where text in the
 * brand on paper or ground, or the words on a button, would be under 4.5 : 1, or ink on the marker under 7 : 1.
 */
export function checkTheme(
  tokens: ThemeTokens,
): { ok: true; computed: ComputedTheme } | { ok: false; refusals: ThemeRefusal[] } {
  const refusals: ThemeRefusal[] = []
  const brand = parseHex(tokens.brand)
  const marker = parseHex(tokens.marker)
  if (!brand) refusals.push({ reason: 'not_a_colour', token: 'brand', value: tokens.brand })
  if (!marker) refusals.push({ reason: 'not_a_colour', token: 'marker', value: tokens.marker })
  for (const token of ['uiFont', 'docFont'] as const) {
    const value = tokens[token]
    if (value !== undefined && !/^[\p{L}\p{N} ,'"-]{1,200}$/u.test(value)) {
      refusals.push({ reason: 'font_not_allowed', token, value })
    }
  }
  if (!brand || !marker) return { ok: false, refusals }
  const computed = compute(brand)
  const demand = (token: string, on: string, a: string, b: string, needed: number) => {
    const ratio = contrast(parseHex(a)!, parseHex(b)!)
    if (ratio < needed) {
      refusals.push({
        reason: 'too_little_contrast',
        token,
        on,
        ratio: Math.floor(ratio * 100) / 100,
        needed,
      })
    }
  }
  for (const scheme of ['light', 'dark'] as const) {
    const name = (token: string) => (scheme === 'dark' ? `${token} (dark)` : token)
    const own = computed[scheme]
    demand(name('brand'), 'paper', own.brand, surfaces[scheme].paper, 4.5)
    demand(name('brand'), 'ground', own.brand, surfaces[scheme].ground, 4.5)
    demand(name('on-brand'), 'brand', own.onBrand, own.brand, 4.5)
    demand(name('ink'), 'brand-tint', surfaces[scheme].ink, own.brandTint, 4.5)
  }
  demand('ink', 'marker', onMarker, tokens.marker, 7)
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, computed }
}

/** Same hue throughout; in dark the brand stands at lightness .82, words on it are nearly black. */
function compute(brand: Rgb): ComputedTheme {
  const { l, c, h } = toOklch(brand)
  const onLight = contrast(brand, [1, 1, 1]) >= 4.5 ? '#ffffff' : toHex(fromOklch({ l: 0.22, c: c / 2, h }))
  const darkBrand = { l: 0.82, c: Math.min(c, 0.09), h }
  return {
    light: {
      brand: toHex(fromOklch({ l, c, h })),
      onBrand: onLight,
      brandTint: toHex(fromOklch({ l: 0.962, c: Math.min(c, 0.014), h })),
    },
    dark: {
      brand: toHex(fromOklch(darkBrand)),
      onBrand: toHex(fromOklch({ l: 0.22, c: Math.min(c, 0.06), h })),
      brandTint: toHex(fromOklch({ l: 0.27, c: Math.min(c, 0.035), h })),
    },
  }
}

/**
 * The authority's style sheet, to be loaded after the platform's; empty for the default look. Throws for
 * tokens that {@link checkTheme} refuses: they are checked where they are saved.
 */
export function themeCss(tokens: ThemeTokens): string {
  const checked = checkTheme(tokens)
  if (!checked.ok) throw new Error(`theme was not checked: ${JSON.stringify(checked.refusals)}`)
  const isDefault = tokens.brand === defaultTheme.brand && tokens.marker === defaultTheme.marker
  if (isDefault && !tokens.uiFont && !tokens.docFont) return ''
  const { light, dark } = checked.computed
  const colours = (own: ComputedTheme['light']) =>
    `--brand:${own.brand};--on-brand:${own.onBrand};--brand-tint:${own.brandTint}`
  const fonts = [
    tokens.uiFont ? `--f-ui:${tokens.uiFont},'Segoe UI',Arial,sans-serif` : '',
    tokens.docFont ? `--f-doc:${tokens.docFont},Georgia,serif` : '',
  ].filter(Boolean)
  // One face for both voices: adopted text then needs another sign that it stands.
  const oneFace =
    tokens.uiFont && tokens.uiFont === tokens.docFont
      ? '.adopted{border-left:1px solid var(--ink);padding-left:1rem}'
      : ''
  return [
    `@media screen{:root{${colours(light)};--marker:${tokens.marker}}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(dark)}}}`,
    fonts.length > 0 ? `:root{${fonts.join(';')}}` : '',
    oneFace,
  ].join('')
}
