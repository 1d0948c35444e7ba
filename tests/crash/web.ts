import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { addItem } from '../../src/modules/plan/index.ts'
import { enter, type Place } from '../../src/platform/access/index.ts'
import { openDatabase } from '../../src/platform/db/connect.ts'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'

/**
 * A process that is killed in the crash test: it runs the database and serves one command over HTTP. What
 * it answers with 200 is acknowledged. Arguments: folder, place (JSON), account, plan.
 */
const [folder, place, accountId, planId] = process.argv.slice(2) as [string, string, string, string]
const embedded = await startEmbedded({ folder, log: () => {} })
const database = openDatabase(embedded.appUrl)

const server = createServer(async (request, response) => {
  try {
    const title = await text(request)
    const context = await enter(database, JSON.parse(place) as Place, accountId, { door: 'web' })
    const outcome = await addItem(context, { planId, kind: 'action', title: { nl: title } })
    response.statusCode = outcome.ok ? 200 : 422
    response.end(JSON.stringify(outcome))
  } catch (error) {
    response.statusCode = 500
    response.end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(JSON.stringify({ port, postmaster: embedded.pid() }))
})
