import type { IncomingMessage } from 'node:http'

/**
 * The address of whoever sends a request, for rate limits. Where the peer is on this very machine it is a
 * proxy, whose word is taken: the last address that it added. Nobody else's word is.
 */
export function clientAddress(
  request: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
): string {
  const peer = request.socket.remoteAddress ?? ''
  if (peer !== '' && !/^(::ffff:)?127\.|^::1$/.test(peer)) return peer
  const forwarded = request.headers['x-forwarded-for']
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').at(-1)
  return last?.trim() || peer || 'local'
}
