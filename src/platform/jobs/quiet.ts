import { Logger } from 'graphile-worker'

/** The queue's own log, errors and warnings aside, is noise; payloads never reach a log. */
export const quiet = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`jobs: ${message}`)
})
