import { connect, type Socket } from 'node:net'

/** A request whose answer has the same number of bytes each time, so that whoever asks need not read it. */
export interface Asking {
  port: number
  path: string
  headers?: Record<string, string>
}

function written({ path, headers }: Asking): Buffer {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
}

/** How many bytes of a buffer one whole answer takes; 0 while it is not whole. */
function answerLength(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return 0
  const head = bytes.toString('latin1', 0, end).toLowerCase()
  const length = /\r\ncontent-length: (\d+)/.exec(head)
  if (length) {
    const whole = end + 4 + Number(length[1])
    return bytes.length >= whole ? whole : 0
  }
  const last = bytes.indexOf('\r\n0\r\n\r\n', end)
  return last < 0 ? 0 : last + 7
}

/** Asks once and gives the whole answer as it came over the line. */
export async function askOnce(asking: Asking): Promise<Buffer> {
  const socket = connect(asking.port, '127.0.0.1')
  let got = Buffer.alloc(0)
  try {
    return await new Promise((resolve, reject) => {
      socket.on('data', (chunk) => {
        got = Buffer.concat([got, chunk])
        const length = answerLength(got)
        if (length) resolve(got.subarray(0, length))
      })
      socket.on('error', reject)
      socket.on('end', () => reject(new Error(`${asking.path}: the connection ended early`)))
      socket.write(written(asking))
    })
  } finally {
    socket.destroy()
  }
}

function keepAsking(socket: Socket, request: Buffer, length: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let left = length
    let answered = 0
    let fresh = true
    socket.on('data', (chunk) => {
      if (fresh && chunk.toString('latin1', 9, 12) !== '200')
        reject(new Error(`answered ${chunk.toString('latin1', 0, 60)}`))
      fresh = false
      left -= chunk.length
      if (left < 0) reject(new Error('an answer was longer than the first'))
      if (left > 0) return
      answered += 1
      left = length
      fresh = true
      if (performance.now() < until) socket.write(request)
      else resolve(answered)
    })
    socket.on('error', reject)
    socket.write(request)
  })
}

/**
 * Asks the same over and over on some connections, counting bytes rather than reading them so that the one
 * who asks costs little.
 * @returns answers per second
 */
export async function load(asking: Asking, seconds: number, connections = 8): Promise<number> {
  const { length } = await askOnce(asking)
  const sockets = Array.from({ length: connections }, () => connect(asking.port, '127.0.0.1').setNoDelay())
  try {
    const began = performance.now()
    const until = began + seconds * 1000
    const counts = await Promise.all(
      sockets.map((socket) => keepAsking(socket, written(asking), length, until)),
    )
    return counts.reduce((sum, n) => sum + n, 0) / ((performance.now() - began) / 1000)
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}
