import { betterAuth } from 'better-auth'
import type { Services } from '../http/services.ts'
import { type Joined, joinedDatabase } from './joined.ts'
import { Limits } from './limits.ts'
import { keyed, keyFor, secretOf } from './secret.ts'
import { authSettings, cookiePrefix, type Needs } from './settings.ts'

function makeAuth(needs: Needs) {
  return betterAuth(authSettings(needs))
}

export type Auth = ReturnType<typeof makeAuth>

/** What signing in works with, one per process. */
export interface Doorkeeper {
  auth: Auth
  joined: Joined
  limits: Limits
  formKey: Buffer
  codeKey: Buffer
  clientKey: Buffer
  prefix: string
  secure: boolean
}

const doorkeepers = new WeakMap<Services, Doorkeeper>()

/** The doorkeeper of these services, made at its first use. */
export function doorkeeperOf(services: Services): Doorkeeper {
  const known = doorkeepers.get(services)
  if (known) return known
  const secret = secretOf(services.config)
  const { address } = services.config
  const joined = joinedDatabase(services.database)
  const made: Doorkeeper = {
    joined,
    auth: makeAuth({ joined, address, key: keyFor(secret, 'session').toString('base64url') }),
    limits: new Limits(keyFor(secret, 'client')),
    formKey: keyFor(secret, 'form'),
    codeKey: keyFor(secret, 'code'),
    clientKey: keyFor(secret, 'client'),
    prefix: cookiePrefix(address),
    secure: address.startsWith('https:'),
  }
  doorkeepers.set(services, made)
  return made
}

/** The name of the cookie that holds the session: a request without it comes from a visitor. */
export function sessionCookieName(address: string): string {
  return `${cookiePrefix(address)}.session_token`
}

/** A client's address as rate limits know it: a keyed digest, held in memory alone. */
export function clientOf(services: Services, address: string): string {
  return keyed(doorkeeperOf(services).clientKey, address)
}
