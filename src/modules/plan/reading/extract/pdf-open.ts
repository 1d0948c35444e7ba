import * as engine from 'pdfjs-dist/legacy/build/pdf.mjs'
// @ts-expect-error: the engine's worker part has no types; loaded here it runs in this thread, also in a bundle.
import * as part from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { Refuse } from './refusal.ts'

;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = part

export const operators = engine.OPS

/** Opens a PDF for reading its text: no pictures, no fonts drawn, no scripts. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ document: PDFDocumentProxy; close: () => Promise<void> }> {
  const task = engine.getDocument({
    // The engine takes the bytes over; a view on a larger buffer would be detached whole.
    data:
      bytes.byteLength === bytes.buffer.byteLength && !Buffer.isBuffer(bytes) ? bytes : new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Pictures larger than a point are not decoded.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    return { document, close: () => task.destroy() }
  } catch (error) {
    await task.destroy().catch(() => undefined)
    throw new Refuse((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}
