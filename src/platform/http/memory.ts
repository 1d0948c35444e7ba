import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { securityHeaders } from './security.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** One encoding of a page: all its headers, name and value in turns as node:http takes them, and its bytes. */
export interface Sendable {
  headers: string[]
  body: Buffer
}

/** A public page as it is kept: ready to send, plain and compressed. */
export interface KeptPage {
  etag: string
  plain: Sendable
  gzip: Sendable
  brotli: Sendable
}

interface Kept {
  authorityId: string
  /** When its calendar day ends, in milliseconds. */
  until: number
  page: KeptPage
  bytes: number
}

function sendable(type: string, etag: string, body: Buffer, encoding?: 'gzip' | 'br'): Sendable {
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-cache',
    'content-type': type,
    etag,
    vary: 'accept, accept-encoding, cookie',
    ...(encoding ? { 'content-encoding': encoding } : {}),
    'content-length': String(body.length),
  }
  return { headers: Object.entries(headers).flat(), body }
}

/**
 * Public pages in memory, per authority, until the authority changes or its calendar day ends. While nothing
 * tells of changes (the listening connection is lost) nothing is kept.
 */
export class PageMemory {
  readonly #most: number
  readonly #pages = new Map<string, Kept>()
  /** At which generation an authority changed last. */
  readonly #changes = new Map<string, number>()
  #bytes = 0
  #listening = false
  #generation = 0
  #allChanged = 0

  /** @param most bytes to keep at most; the oldest pages go first */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most
  }

  /** Whether changes are heard at this moment, so that anything may be kept at all. */
  get hears(): boolean {
    return this.#listening
  }

  /** Grows with every change, so that what was read before a change is not kept after it. */
  get generation(): number {
    return this.#generation
  }

  /** The generation at which an authority changed last: what was read in an older one is stale. */
  changedAt(authorityId: string): number {
    return Math.max(this.#allChanged, this.#changes.get(authorityId) ?? 0)
  }

  find(key: string): KeptPage | undefined {
    const kept = this.#pages.get(key)
    if (!kept) return undefined
    if (Date.now() < kept.until) return kept.page
    this.#drop(key)
    return undefined
  }

  /**
   * Compresses and keeps a page; gives it back ready to send.
   * @param about its authority, when its day ends, and the generation in which it began to be made
   */
  async keep(
    key: string,
    about: { authorityId: string; until: number; generation: number },
    page: { type: string; plain: Buffer },
  ): Promise<KeptPage> {
    const [gzipped, compressed] = await Promise.all([
      zip(page.plain, { level: 9 }),
      brotli(page.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ])
    const etag = `"${createHash('sha256').update(page.plain).digest('base64url').slice(0, 22)}"`
    const made: KeptPage = {
      etag,
      plain: sendable(page.type, etag, page.plain),
      gzip: sendable(page.type, etag, gzipped, 'gzip'),
      brotli: sendable(page.type, etag, compressed, 'br'),
    }
    if (this.#listening && about.generation >= this.changedAt(about.authorityId)) {
      this.#drop(key)
      const bytes = page.plain.length + gzipped.length + compressed.length
      this.#pages.set(key, { authorityId: about.authorityId, until: about.until, page: made, bytes })
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
    if (authorityId === undefined) this.#allChanged = this.#generation
    else this.#changes.set(authorityId, this.#generation)
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
