import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A public page as it is kept: its bytes plain and compressed, ready to send. */
export interface KeptPage {
  status: number
  type: string
  etag: string
  plain: Buffer
  gzip: Buffer
  brotli: Buffer
  headers: Record<string, string>
}

/**
 * Public pages in memory, per authority, until the authority changes or its calendar day ends. While nothing
 * tells of changes (the listening connection is lost) nothing is kept.
 */
export class PageMemory {
  readonly #most: number
  readonly #pages = new Map<string, { authorityId: string; day: string; page: KeptPage; bytes: number }>()
  #bytes = 0
  #listening = false
  /** Grows with every change, so that a page that was made before a change is not kept after it. */
  #generation = 0

  /** @param most bytes to keep at most; the oldest pages go first */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most
  }

  /** Whether changes are heard at this moment, so that anything may be kept at all. */
  get hears(): boolean {
    return this.#listening
  }

  get generation(): number {
    return this.#generation
  }

  find(key: string, today: (authorityId: string) => string): KeptPage | undefined {
    const kept = this.#pages.get(key)
    if (!kept) return undefined
    if (kept.day === today(kept.authorityId)) return kept.page
    this.#drop(key)
    return undefined
  }

  /** Compresses and keeps a page; gives it back ready to send. */
  async keep(
    key: string,
    about: { authorityId: string; day: string; generation: number },
    page: Pick<KeptPage, 'status' | 'type' | 'headers'> & { plain: Buffer },
  ): Promise<KeptPage> {
    const [gzipped, compressed] = await Promise.all([
      zip(page.plain, { level: 9 }),
      brotli(page.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ])
    const made: KeptPage = {
      ...page,
      etag: `"${createHash('sha256').update(page.plain).digest('base64url').slice(0, 22)}"`,
      gzip: gzipped,
      brotli: compressed,
    }
    if (this.#listening && about.generation === this.#generation) {
      const bytes = made.plain.length + gzipped.length + compressed.length
      this.#pages.set(key, { authorityId: about.authorityId, day: about.day, page: made, bytes })
      this.#bytes += bytes
      for (const oldest of this.#pages.keys()) {
        if (this.#bytes <= this.#most) break
        this.#drop(oldest)
      }
    }
    return made
  }

  #drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0
    this.#pages.delete(key)
  }

  /** Forgets an authority's pages, or all of them. */
  forget(authorityId?: string): void {
    this.#generation += 1
    for (const [key, kept] of this.#pages) {
      if (authorityId === undefined || kept.authorityId === authorityId) this.#drop(key)
    }
  }

  /** Says whether changes are heard at this moment. */
  listening(heard: boolean): void {
    this.#listening = heard
    this.forget()
  }
}
