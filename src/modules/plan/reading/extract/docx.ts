import type { Extract, Line } from '../types.ts'
import { markContents } from './contents-list.ts'
import { DocxBody } from './docx-body.ts'
import { DocxNumbering } from './docx-numbering.ts'
import { DocxStyles } from './docx-styles.ts'
import { Refuse } from './refusal.ts'
import { fold, isPageNumber, personIn } from './text-line.ts'
import { warnings as says } from './warnings.ts'
import { child, descendants, type Element, textIn, xmlTree } from './xml.ts'
import type { Zip } from './zip.ts'

// Properties that say nothing of structure; not built, to keep big documents small.
const noise = new Set([
  'rFonts',
  'color',
  'lang',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'noProof',
  'szCs',
  'bCs',
  'kern',
  'shd',
  'spacing',
  'tcBorders',
  'tblBorders',
  'instrText',
  'delText',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'Fallback',
  'binData',
  'pic',
])

/** Reads a Word document from its own XML: styles, printed numbers, notes and tables as they stand. */
export function readDocx(zip: Zip): Extract {
  const tree = (name: string): Element | null => {
    const bytes = zip.part(name)
    return bytes && xmlTree(bytes, noise)
  }
  const main = zip.has('word/document.xml')
    ? 'word/document.xml'
    : zip.names().find((n) => /^word\/document\d*\.xml$/.test(n))
  const document = main ? tree(main) : null
  if (!document) throw new Refuse('damaged')
  const styles = new DocxStyles(tree('word/styles.xml'))
  const numbering = new DocxNumbering(tree('word/numbering.xml'))
  const body = new DocxBody(styles, numbering)
  body.read(child(document, 'body') ?? document)
  const last = Math.max(1, body.count)
  body.notes(tree('word/footnotes.xml'), 'footnote')
  body.notes(tree('word/endnotes.xml'), 'endnote')
  markContents(
    body.lines,
    body.lines.map((line) => line.text),
  )
  const core = tree('docProps/core.xml')
  const warnings = [...body.warnings()]
  if (zip.has('word/comments.xml')) warnings.push(says.comments())
  return {
    format: 'docx',
    title: fold(textIn(child(core ?? undefined, 'title'))) || null,
    author: personIn(textIn(child(core ?? undefined, 'creator'))),
    pages: null,
    lines: [...edges(zip, tree, 'header', 1), ...body.lines, ...edges(zip, tree, 'footer', last)],
    warnings,
  }
}

/** Texts of the page headers or footers, each once. */
function edges(
  zip: Zip,
  tree: (name: string) => Element | null,
  kind: 'header' | 'footer',
  at: number,
): Line[] {
  const texts = new Set<string>()
  for (const name of zip.names().filter((one) => one.startsWith(`word/${kind}`) && one.endsWith('.xml'))) {
    for (const paragraph of descendants(tree(name) ?? undefined, 'p')) {
      const text = fold(descendants(paragraph, 't').map(textIn).join(''))
      if (text) texts.add(text)
    }
  }
  return [...texts].map((text) => ({
    source: { paragraph: at },
    text,
    drop:
      isPageNumber(text) || /^\d+$/.test(text)
        ? 'page_number'
        : kind === 'header'
          ? 'page_header'
          : 'page_footer',
  }))
}
