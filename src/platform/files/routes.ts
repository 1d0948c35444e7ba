import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { Env } from '../http/site.ts'
import { openFile } from './files.ts'

/** Where a file is found, after the authority's own address. */
export function fileAddress(id: string): string {
  return `/bestand/${id}`
}

/** Files, to keep and not to open: no browser guesses their kind or runs what they hold. */
export const fileRoutes = new Hono<Env>().get('/bestand/:id', async (c) => {
  const { context, services } = c.env.site
  const found = await openFile(context, services.files, c.req.param('id'))
  if (!found.ok) return c.notFound()
  const file = found.value
  const headers = {
    'content-type': file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
    'content-disposition': `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeName(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    // Kept by the reader alone and asked for again each time: tomorrow it may not be for them any more.
    'cache-control': 'private, no-cache',
    etag: `"${file.digest.toString('base64url')}"`,
  }
  if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
  if (c.req.method === 'HEAD') return c.body(null, 200, { ...headers, 'content-length': String(file.bytes) })
  const body = Readable.toWeb(await file.stream()) as ReadableStream
  return c.body(body, 200, { ...headers, 'content-length': String(file.bytes) })
})

function asciiName(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '') || 'bestand'
  )
}

/** As RFC 8187 wants it. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
