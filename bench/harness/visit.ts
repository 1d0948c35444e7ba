import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { askOnce } from './load.ts'

/** One answer of a visit, with what it weighed on the line. */
export interface Part {
  kind: 'page' | 'style' | 'font' | 'script' | 'picture'
  path: string
  bytes: number
}

const headers = { 'accept-encoding': 'gzip, deflate, br' }

async function fetched(port: number, path: string): Promise<{ bytes: number; text: string }> {
  const answer = await askOnce({ port, path, headers })
  const end = answer.indexOf('\r\n\r\n')
  const head = answer.toString('latin1', 0, end).toLowerCase()
  if (!head.startsWith('http/1.1 200')) throw new Error(`${path}: ${head.split('\r\n')[0]}`)
  const body = answer.subarray(end + 4)
  const encoding = /\r\ncontent-encoding: (\w+)/.exec(head)?.[1]
  const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  return { bytes: answer.length, text: plain.toString('utf8') }
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))]
}

/**
 * Everything that a browser without anything in its cache asks for when it opens a page: what the page names,
 * and every font face that its style sheets name, though a browser may need fewer of them.
 */
export async function visit(port: number, path: string): Promise<Part[]> {
  const page = await fetched(port, path)
  const parts: Part[] = [{ kind: 'page', path, bytes: page.bytes }]
  const add = async (kind: Part['kind'], one: string) => {
    const got = await fetched(port, one)
    parts.push({ kind, path: one, bytes: got.bytes })
    return got.text
  }
  for (const style of all(page.text, /<link rel="stylesheet" href="([^"]+)"/g)) {
    const text = await add('style', style)
    for (const font of all(text, /url\("?([^")]+\.woff2)"?\)/g)) {
      if (!parts.some((part) => part.path === font)) await add('font', font)
    }
  }
  for (const script of all(page.text, /<script[^>]* src="([^"]+)"/g)) await add('script', script)
  for (const picture of all(page.text, /<img[^>]* src="(\/[^"]+)"/g)) await add('picture', picture)
  return parts
}
