import { unzipSync, zipSync } from 'fflate'
import type { Seed } from './seeds.ts'

export const kinds = ['truncated', 'flipped', 're-encoded', 'spliced', 'random', 'inside'] as const
export type Kind = (typeof kinds)[number]

export interface Mutant {
  kind: Kind
  name: string
  bytes: Uint8Array
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Next = (below: number) => number

function flip(bytes: Uint8Array, next: Next): Uint8Array {
  const out = bytes.slice()
  for (let count = 1 + next(60); count > 0; count--) out[next(out.length)] = next(256)
  return out
}

function splice(a: Uint8Array, b: Uint8Array, next: Next): Uint8Array {
  const head = a.subarray(0, next(a.length))
  const from = next(b.length)
  const middle = b.subarray(from, from + next(b.length - from))
  const tail = next(2) ? a.subarray(next(a.length)) : b.subarray(next(b.length))
  return new Uint8Array(Buffer.concat([head, middle, tail]))
}

const encodings = ['latin1', 'utf16le', 'utf8', 'base64', 'hex'] as const

function reencode(bytes: Uint8Array, next: Next): Uint8Array {
  const read = encodings[next(3)]!
  const written = encodings[next(5)]!
  const text = Buffer.from(bytes).toString(read)
  return new Uint8Array(
    written === 'base64' || written === 'hex'
      ? Buffer.from(Buffer.from(text).toString(written))
      : Buffer.from(text, written),
  )
}

function random(next: Next): Uint8Array {
  const heads = [
    [],
    [0x50, 0x4b, 3, 4],
    [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 10],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
  ]
  const head = heads[next(heads.length)]!
  const letters = next(3) === 0
  const body = Array.from({ length: next(4000) }, () => (letters ? 9 + next(118) : next(256)))
  return Uint8Array.from([...head, ...body])
}

/** Mutates one part within a zip and packs it again, so that the parts' own readers meet the damage. */
function inside(bytes: Uint8Array, next: Next): Uint8Array | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  const parts: Record<string, Uint8Array> = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name) && parts[name]!.length)
  const name = names[next(names.length)]!
  const part = parts[name]!
  const way = next(5)
  if (way === 0) parts[name] = part.slice(0, next(part.length))
  else if (way === 1) parts[name] = flip(part, next)
  else if (way === 2) parts[name] = splice(part, parts[names[next(names.length)]!]!, next)
  else if (way === 3) parts[name] = swapTags(part, next)
  else delete parts[name]
  return zipSync(parts, { level: 1 })
}

/** Moves whole tags about: still near to XML, no longer to the format. */
function swapTags(part: Uint8Array, next: Next): Uint8Array {
  const pieces = Buffer.from(part).toString('utf8').split(/(?=<)/)
  for (let count = 1 + next(8); count > 0; count--) {
    const [a, b] = [next(pieces.length), next(pieces.length)]
    ;[pieces[a], pieces[b]] = [pieces[b]!, pieces[a]!]
  }
  return new Uint8Array(Buffer.from(pieces.join('')))
}

/** The n-th mutated file: the same for the same seeds and number. */
export function mutant(seeds: Seed[], number: number, salt = 2026): Mutant {
  const next = generator(number * 7919 + salt)
  const seed = seeds[number % seeds.length]!
  const other = seeds[next(seeds.length)]!
  const kind = kinds[Math.floor(number / seeds.length) % kinds.length]!
  const name = next(20) === 0 ? other.name : seed.name
  const make = (): Uint8Array => {
    if (kind === 'truncated') return seed.bytes.slice(0, next(seed.bytes.length))
    if (kind === 'flipped') return flip(seed.bytes, next)
    if (kind === 're-encoded') return reencode(seed.bytes, next)
    if (kind === 'spliced') return splice(seed.bytes, other.bytes, next)
    if (kind === 'inside') return inside(seed.bytes, next) ?? flip(splice(seed.bytes, seed.bytes, next), next)
    return random(next)
  }
  return { kind, name, bytes: make() }
}
