import type { ReadWarning } from '../types.ts'
import { Refuse } from './refusal.ts'
import { warnings as says } from './warnings.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** UTF-16 without a byte order mark: nearly every second byte of Western text is zero. */
function bareUtf16(bytes: Uint8Array): Encoding | null {
  const sample = Math.min(bytes.length, 4096) & ~1
  if (sample < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = sample / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

/** Counts well-formed and broken multi-byte sequences, to tell a nicked UTF-8 file from windows-1252. */
function utf8Sequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const rest =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    let fits = rest > 0
    for (let k = 1; k <= rest && fits; k++) fits = ((bytes[i + k] ?? 0) & 0xc0) === 0x80
    if (fits) {
      good++
      i += rest
    } else bad++
  }
  return { good, bad }
}

/** The encoding of a text file, by its byte order mark, else by what its bytes can be. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const bare = bareUtf16(bytes)
  if (bare) return bare
  const { good, bad } = utf8Sequences(bytes)
  return bad === 0 || good > bad * 4 ? 'utf-8' : 'windows-1252'
}

/** True where the text holds too many control characters to be written by people. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0
  return odd > 4 && odd > sample.length * 0.02
}

/** Text of a file in any of the encodings that office programs write. Refuses what is no text. */
export function decodeText(bytes: Uint8Array): { text: string; warnings: ReadWarning[] } {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (looksBinary(text)) throw new Refuse('unknown_format')
  const lost = encoding === 'windows-1252' ? 0 : (text.match(/\ufffd/g)?.length ?? 0)
  return { text, warnings: lost ? [says.unreadable(lost)] : [] }
}
