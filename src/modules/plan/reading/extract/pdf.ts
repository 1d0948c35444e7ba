import type { Extract, ReadWarning } from '../types.ts'
import { markContents } from './contents-list.ts'
import { limits } from './limits.ts'
import { Drafts } from './pdf-draft.ts'
import { openPdf } from './pdf-open.ts'
import { type PdfPage, readPage } from './pdf-page.ts'
import { pageSegments, type Segment } from './pdf-rows.ts'
import { structure } from './pdf-structure.ts'
import { Refuse } from './refusal.ts'
import { fold, personIn } from './text-line.ts'
import { warnings as says } from './warnings.ts'

/** Milliseconds after which pages are read without their drawing (bold type, ruling lines). */
const drawingTime = 5_000

/** Reads a PDF: lines rebuilt from placed text, in reading order, with structure from geometry and type. */
export async function readPdf(bytes: Uint8Array): Promise<Extract> {
  const { document, close } = await openPdf(bytes)
  try {
    if (document.numPages > limits.pages) throw new Refuse('too_large', limits.fileMB)
    const warnings: ReadWarning[] = []
    const pages: { page: PdfPage; segments: Segment[] }[] = []
    const start = performance.now()
    let failed = 0
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const proxy = await document.getPage(number)
        const page = await readPage(proxy, performance.now() - start < drawingTime)
        pages.push({ page, segments: pageSegments(page) })
        proxy.cleanup()
      } catch {
        failed++
      }
    }
    if (!pages.length) throw new Refuse('damaged')
    if (failed) warnings.push(says.lostPages(failed))
    const blank = pages.filter(({ segments }) => !segments.length).length
    if (pages.every(({ segments, page }) => !segments.length && !page.turned.length)) {
      throw new Refuse(failed ? 'damaged' : 'scanned')
    }
    if (blank > 2 && blank > pages.length / 3) warnings.push(says.blankPages(blank))
    const { drafts, body } = new Drafts(pages)
    markContents(
      drafts.map((draft) => draft.line),
      drafts.map((draft) => draft.raw),
    )
    structure(drafts, body)
    const info = await document.getMetadata().catch(() => null)
    const facts = (info?.info ?? {}) as { Title?: unknown; Author?: unknown }
    const word = (value: unknown): string | null =>
      typeof value === 'string' && fold(value) ? fold(value) : null
    return {
      format: 'pdf',
      title: word(facts.Title),
      author: personIn(word(facts.Author) ?? ''),
      pages: document.numPages,
      lines: drafts.map((draft) => draft.line).filter((line) => line.text),
      warnings,
    }
  } finally {
    await close().catch(() => undefined)
  }
}
