import { createTransport, type SendMailOptions } from 'nodemailer'

/** What came of handing one letter to the mail server, with its answer. */
export type Handed = {
  /**
   * `later`: refused for now. `never`: this letter will not be accepted. `unreachable`: the server or our
   * standing with it is the matter, so that other letters need not be tried now.
   */
  outcome: 'accepted' | 'later' | 'never' | 'unreachable'
  answer: string
}

/** The way out to the mail server, kept open while the process runs. */
export interface Mailer {
  hand(letter: SendMailOptions): Promise<Handed>
  close(): void
}

const ofTheServer = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH', 'EPROTOCOL'])

interface MailError extends Error {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

function judge(error: MailError): Handed {
  const answer = (error.response ?? error.message).slice(0, 500)
  if (ofTheServer.has(error.code ?? '') || error.command === 'MAIL FROM')
    return { outcome: 'unreachable', answer }
  const final = error.responseCode ? error.responseCode >= 500 : error.code === 'EENVELOPE'
  return { outcome: final ? 'never' : 'later', answer }
}

/**
 * Opens the way to the mail server; nothing connects before the first letter.
 * @param url SMTP_URL; null where there is none, and mail then stays in the outbox
 * @param from MAIL_FROM, name and address that every letter comes from
 */
export function openMailer(url: string | null, from: string): Mailer | null {
  if (url === null) return null
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
      // A letter is made of what the outbox holds: nothing is read from files or addresses.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    async hand(letter) {
      try {
        const info = await transport.sendMail(letter)
        return { outcome: 'accepted', answer: String(info.response ?? '').slice(0, 500) }
      } catch (error) {
        return judge(error as MailError)
      }
    },
    close: () => transport.close(),
  }
}
