import pg from 'pg'
import type { Services } from './services.ts'

/**
 * Listens for 'this authority changed' from every process on the database and lets go of what is kept in
 * memory. A lost connection is opened again; until then nothing is kept.
 */
export function listenForChanges(services: Services): { stop(): Promise<void>; ready: Promise<void> } {
  let client: pg.Client | null = null
  let stopped = false
  let retry: NodeJS.Timeout | null = null
  let settle: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    settle = resolve
  })

  const lost = () => {
    services.memory.listening(false)
    client?.removeAllListeners('end')
    client?.end().catch(() => undefined)
    client = null
    if (!stopped) retry = setTimeout(open, 1000)
  }

  const open = async () => {
    const next = new pg.Client({ connectionString: services.database.url })
    client = next
    next.on('error', lost)
    next.on('end', lost)
    next.on('notification', (note) => {
      services.authorities.forget(note.payload)
      services.memory.forget(note.payload)
    })
    try {
      await next.connect()
      await next.query('LISTEN regie_changed')
      services.authorities.forget()
      services.memory.listening(true)
      settle()
    } catch {
      lost()
    }
  }

  void open()
  return {
    ready,
    async stop() {
      stopped = true
      if (retry) clearTimeout(retry)
      const last = client
      client = null
      last?.removeAllListeners('end')
      await last?.end().catch(() => undefined)
    },
  }
}
