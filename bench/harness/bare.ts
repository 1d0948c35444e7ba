/** A bare node:http server that sends one answer, byte for byte what Regie sends: its headers and its body. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerParent } from './child.ts'

const { answers } = JSON.parse(process.argv[2]!) as { answers: Record<string, string> }

/** Splits an answer from the line into headers, without those that node:http adds itself, and body. */
function split(answer: Buffer): { headers: Record<string, string>; body: Buffer } {
  const end = answer.indexOf('\r\n\r\n')
  const [, ...lines] = answer.toString('latin1', 0, end).split('\r\n')
  const headers = lines
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
    .filter(([name]) => !/^(date|connection|keep-alive|transfer-encoding)$/i.test(name))
  return { headers: Object.fromEntries(headers), body: answer.subarray(end + 4) }
}

const known = new Map(
  Object.entries(answers).map(([path, answer]) => [path, split(Buffer.from(answer, 'base64'))]),
)
const server = createServer((request, response) => {
  const { headers, body } = known.get(request.url!)!
  response.writeHead(200, headers).end(body)
})
server.listen(0, '127.0.0.1', () =>
  answerParent((server.address() as AddressInfo).port, { stop: () => server.closeAllConnections() }),
)
