import type { Context } from 'hono'

/** The token's field has to end within so many bytes; it stands first in every form of ours. */
const within = 64 * 1024

/**
 * Reads one field of a multipart body that stands near its beginning, without reading the files behind it.
 * The request of the context is replaced by one whose body is whole again, so that what follows can stream it.
 * @returns the value, or null where the field does not stand there
 */
export async function firstField(c: Context, name: string): Promise<string | null> {
  const request = c.req.raw
  if (!request.body) return null
  const reader = request.body.getReader()
  const read: Uint8Array[] = []
  let text = ''
  let value: string | null = null
  let ended = false
  while (text.length < within && value === null && !ended) {
    const part = await reader.read()
    ended = part.done
    if (part.value) {
      read.push(part.value)
      text += Buffer.from(part.value).toString('latin1')
      value = fieldIn(text, name)
    }
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const earlier = read.shift()
      if (earlier) return controller.enqueue(earlier)
      const part = ended ? { done: true as const, value: undefined } : await reader.read()
      if (part.done) controller.close()
      else controller.enqueue(part.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  c.req.raw = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    body,
    duplex: 'half',
  } as RequestInit)
  return value
}

function fieldIn(text: string, name: string): string | null {
  const at = text.indexOf(`; name="${name}"\r\n`)
  if (at < 0) return null
  const begin = text.indexOf('\r\n\r\n', at)
  const end = begin < 0 ? -1 : text.indexOf('\r\n', begin + 4)
  return end < 0 ? null : text.slice(begin + 4, end)
}
