import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { v7 } from 'uuid'
import { z } from 'zod'
import { type Outcome, refusal, type Scope, success } from '../access/index.ts'
import { redraw } from './pictures.ts'
import { type FileKind, headBytes, mediaTypes, sniff } from './sniff.ts'
import { type FileStore, keyOf } from './store.ts'

/** Bytes of a file at most, and of a picture, which has to fit in memory to be drawn anew. */
export const mostBytes = 200 * 1024 * 1024
export const mostPictureBytes = 25 * 1024 * 1024

/** A file whose bytes have arrived and that no row tells of yet: `storeFile` does that, within twelve hours. */
export class Received {
  readonly authorityId: string
  readonly id: string
  readonly name: string
  readonly kind: FileKind
  readonly mediaType: string
  readonly bytes: number
  readonly digest: Buffer
  readonly at = Date.now()

  constructor(about: Omit<Received, 'at'>) {
    this.authorityId = about.authorityId
    this.id = about.id
    this.name = about.name
    this.kind = about.kind
    this.mediaType = about.mediaType
    this.bytes = about.bytes
    this.digest = about.digest
  }
}

/** For the input of a command that takes a file. */
export const receivedSchema = z.instanceof(Received)

export interface Incoming {
  name: string
  body: Uint8Array | Readable | WebStream<Uint8Array>
  /** Kinds that may arrive here; all where it is left out. */
  kinds?: readonly FileKind[]
  /** Bytes at most, where less than {@link mostBytes}. */
  most?: number
}

type Reason = 'empty' | 'too_large' | 'kind_not_taken' | 'not_a_picture'

/**
 * Takes in the bytes of a file before any transaction: measured, digested, known by their content, pictures
 * drawn anew. Without `storeFile` afterwards they are removed within two days.
 */
export async function receiveFile(
  scope: Scope,
  store: FileStore,
  incoming: Incoming,
): Promise<Outcome<Received, Reason>> {
  const source = readableOf(incoming.body)
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const head = await headOf(pieces)
  const kind = sniff(head, incoming.name)
  if (head.length === 0 || !kind || (incoming.kinds && !incoming.kinds.includes(kind))) {
    source.destroy()
    return refusal(head.length === 0 ? 'empty' : 'kind_not_taken')
  }
  const picture = mediaTypes[kind].startsWith('image/')
  const most = Math.min(incoming.most ?? mostBytes, picture ? mostPictureBytes : mostBytes)
  const id = v7()
  const key = keyOf(scope.authorityId, id)
  const meter = new Meter(most)
  try {
    const body = Readable.from(meter.through(head, pieces))
    let mediaType: string = mediaTypes[kind]
    if (picture) {
      const drawn = await redraw(await buffer(body))
      if (!drawn.ok) return drawn
      mediaType = drawn.value.mediaType
      meter.restart(drawn.value.bytes)
      await store.put(key, drawn.value.bytes)
    } else await store.putStream(key, body)
    const { bytes, digest } = meter.end()
    const name = plainName(incoming.name)
    return success(new Received({ authorityId: scope.authorityId, id, name, kind, mediaType, bytes, digest }))
  } catch (error) {
    await store.delete(key).catch(() => undefined)
    if (meter.exceeded) return refusal('too_large')
    throw error
  } finally {
    source.destroy()
  }
}

function readableOf(body: Incoming['body']): Readable {
  if (body instanceof Readable) return body
  if (body instanceof Uint8Array) return Readable.from([Buffer.from(body)])
  return Readable.fromWeb(body)
}

async function headOf(pieces: AsyncIterator<Buffer>): Promise<Buffer> {
  const head: Buffer[] = []
  let length = 0
  while (length < headBytes) {
    const next = await pieces.next()
    if (next.done) break
    head.push(Buffer.from(next.value))
    length += next.value.length
  }
  return Buffer.concat(head)
}

/** The last part of a name, without what could mislead whoever sees it in a list. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return Array.from(plain).slice(-150).join('') || 'bestand'
}

class Meter {
  readonly #most: number
  #hash = createHash('sha256')
  #bytes = 0
  exceeded = false

  constructor(most: number) {
    this.#most = most
  }

  async *through(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
    let piece: Buffer | undefined = head
    while (piece) {
      this.#bytes += piece.length
      if (this.#bytes > this.#most) {
        this.exceeded = true
        throw new Error('the file is larger than what is taken')
      }
      this.#hash.update(piece)
      yield piece
      const next = await rest.next()
      piece = next.done ? undefined : Buffer.from(next.value)
    }
  }

  /** Measures these bytes in place of those that came in. */
  restart(bytes: Buffer): void {
    this.#hash = createHash('sha256').update(bytes)
    this.#bytes = bytes.length
  }

  end(): { bytes: number; digest: Buffer } {
    return { bytes: this.#bytes, digest: this.#hash.digest() }
  }
}
