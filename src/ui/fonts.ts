import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

/**
 * What Dutch, French, English and German need, with the typography of our texts: quotes, dashes, spaces that
 * do not break (also the narrow one that French numbers use), soft hyphen, euro, and signs of figures.
 */
const letters = [
  Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n)).join(''),
  'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒàáâäçèéêëíîïñóòôöùúûüœæß',
  '‘’“”„«»–—…•·′×±−≤≥€£°²½',
  '\u00a0\u00ad\u202f',
].join('')

/** Kerning, accents, and the figures that tables need. Ligatures of choice and swashes stay behind. */
const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum']

type Face = {
  /** The name of the asset. */
  name: string
  family: string
  file: string
  axes: Record<string, number | { min: number; max: number }>
  /** The descriptors of the @font-face rule. */
  css: string
}

/*
 * Radio Canada keeps two axes: weight, and width, so that long Dutch words narrow before they break.
 * Newsreader is fixed at one weight and optical size: it only sets words that stand.
 */
export const faces: readonly Face[] = [
  {
    name: 'radio-canada.woff2',
    family: 'Radio Canada',
    file: '@fontsource-variable/radio-canada/files/radio-canada-latin-standard-normal.woff2',
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 80, max: 100 } },
    css: 'font-weight:400 700;font-stretch:80% 100%',
  },
  {
    name: 'newsreader.woff2',
    family: 'Newsreader',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    axes: { wght: 480, opsz: 26 },
    css: 'font-weight:400 700',
  },
]

/** A face with only our letters and axes, as woff2. */
export async function subset(face: Face): Promise<Buffer> {
  const font = await readFile(require.resolve(face.file))
  return await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: features,
    noLayoutClosure: true,
  })
}

/** The rule that loads a face from its address. */
export function fontFace(face: Face, href: string): string {
  return `@font-face{font-family:"${face.family}";font-display:swap;${face.css};src:url(${href}) format("woff2")}`
}
