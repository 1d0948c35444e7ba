import type { Extract, Line } from '../types.ts'
import { markContents } from './contents-list.ts'
import { OdtBody } from './odt-body.ts'
import { OdtStyles } from './odt-styles.ts'
import { Refuse } from './refusal.ts'
import { fold, isPageNumber, personIn } from './text-line.ts'
import { child, descendants, type Element, elements, textIn, xmlTree } from './xml.ts'
import type { Zip } from './zip.ts'

const noise = new Set([
  'annotation',
  'tracked-changes',
  'sequence-decls',
  'forms',
  'bookmark',
  'image',
  'binary-data',
])

/** Reads an OpenDocument text by its `content.xml`, with the numbers that its list styles print. */
export function readOdt(zip: Zip): Extract {
  const tree = (name: string): Element | null => {
    const bytes = zip.part(name)
    return bytes && xmlTree(bytes, noise)
  }
  const manifest = tree('META-INF/manifest.xml')
  if (descendants(manifest ?? undefined, 'encryption-data').length) throw new Refuse('encrypted')
  const content = tree('content.xml')
  const text = child(child(content ?? undefined, 'body'), 'text')
  if (!text) throw new Refuse(content ? 'unknown_format' : 'damaged')
  const stylesTree = tree('styles.xml')
  const body = new OdtBody(new OdtStyles([stylesTree, content]))
  body.read(text)
  body.notes()
  markContents(
    body.lines,
    body.lines.map((line) => line.text),
  )
  const meta = child(tree('meta.xml') ?? undefined, 'meta')
  const author = child(meta, 'initial-creator') ?? child(meta, 'creator')
  const pages = elements(child(stylesTree ?? undefined, 'master-styles'), 'master-page')
  const edge = (names: string[], drop: Line['drop'], at: number): Line[] => {
    const texts = pages.flatMap((page) => names.flatMap((name) => elements(page, name)))
    const folded = texts.flatMap((one) => descendants(one, 'p')).map((p) => fold(textIn(p)))
    return [...new Set(folded)].filter(Boolean).map((one) => ({
      source: { paragraph: at },
      text: one,
      drop: isPageNumber(one) || /^\d+$/.test(one) ? 'page_number' : drop,
    }))
  }
  return {
    format: 'odt',
    title: fold(textIn(child(meta, 'title'))) || null,
    author: personIn(textIn(author)),
    pages: null,
    lines: [
      ...edge(['header', 'header-left', 'header-first'], 'page_header', 1),
      ...body.lines,
      ...edge(['footer', 'footer-left', 'footer-first'], 'page_footer', Math.max(1, body.count)),
    ],
    warnings: body.warnings,
  }
}
