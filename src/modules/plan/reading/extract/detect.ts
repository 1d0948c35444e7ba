import type { Format } from '../types.ts'
import { encodingOf } from './decode.ts'
import { Refuse } from './refusal.ts'
import { Zip } from './zip.ts'

/** What a file is, with the zip already opened where it is one. */
export type Detected =
  | { format: Exclude<Format, 'docx' | 'odt' | 'xlsx'> }
  | { format: 'docx' | 'odt' | 'xlsx'; zip: Zip }

function starts(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** Where '%PDF-' stands within the first kilobyte, as readers of PDF allow. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function zipFormat(zip: Zip): 'docx' | 'odt' | 'xlsx' {
  if (zip.names().some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  if (zip.names().some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return 'xlsx'
  if (zip.has('content.xml')) return 'odt'
  throw new Refuse('unknown_format')
}

/** An Office file behind a password is an OLE container with a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const wanted = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted)
}

/** Tells the format by content; the name only decides between kinds of plain text. */
export function detect(bytes: Uint8Array, name: string): Detected {
  if (!bytes.some((byte) => byte > 0x20)) throw new Refuse('empty')
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    const zip = new Zip(bytes)
    return { format: zipFormat(zip), zip }
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refuse(isEncryptedOffice(bytes) ? 'encrypted' : 'unknown_format')
  if (isPdf(bytes)) return { format: 'pdf' }
  if (/\.(?:docx|odt|xlsx|pdf)$/i.test(name)) throw new Refuse('damaged')
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new Refuse('unknown_format')
  if (/\.(?:csv|tsv)$/i.test(name)) return { format: 'csv' }
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return { format: 'md' }
  if (!/\.[a-z0-9]{1,8}$/i.test(name) && looksMarkdown(bytes)) return { format: 'md' }
  return { format: 'txt' }
}

/** A nameless text that opens headings the way Markdown does. */
function looksMarkdown(bytes: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 20_000))
  return (text.match(/^#{1,6} \S/gm)?.length ?? 0) >= 2
}
