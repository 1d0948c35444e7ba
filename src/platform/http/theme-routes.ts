import { Hono } from 'hono'
import { defaultTheme, themeCss } from '../../ui/theme.ts'
import { publicText } from './answer.ts'
import type { Env } from './site.ts'

/** The authority's own look: its colours as a style sheet, its logo. */
export const themeRoutes = new Hono<Env>()

themeRoutes.get('/thema.css', (c) => {
  const { brand, marker } = c.env.site.authority.theme
  const css = themeCss({ brand: brand ?? defaultTheme.brand, marker: marker ?? defaultTheme.marker })
  return publicText(c, css, 'text/css; charset=utf-8')
})

/** The logo is kept as the text of an SVG; the headers of every answer forbid it scripts and foreign sources. */
themeRoutes.get('/logo.svg', (c) => {
  const { logo } = c.env.site.authority.theme
  return logo?.trimStart().startsWith('<svg') ? publicText(c, logo, 'image/svg+xml') : c.notFound()
})
