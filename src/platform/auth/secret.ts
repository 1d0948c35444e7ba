import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** Purposes that a key is made for; a key of one tells nothing of another. */
type Purpose = 'session' | 'form' | 'client' | 'code'

/** Where the installation's secret is kept; null where REGIE_SECRET gives it. */
export function secretFile(config: Pick<Config, 'secret' | 'data'>): string | null {
  return config.secret ? null : join(config.data, 'secret')
}

/**
 * The installation's secret: REGIE_SECRET, or else the one kept in the data folder, which is made at the
 * first call. Whoever has it can sign sessions and read the secrets of authenticators.
 * @param config its `secret` and `data` folder
 */
export function secretOf(config: Pick<Config, 'secret' | 'data'>): string {
  const file = secretFile(config)
  if (file === null) return config.secret!
  if (!existsSync(file)) {
    mkdirSync(config.data, { recursive: true })
    try {
      writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
      chmodSync(file, 0o600)
    } catch (error) {
      // Another process that starts at the same moment was first; its secret is the one.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) throw new Error(`the secret in ${file} is shorter than 32 characters`)
  return secret
}

/** A key of 32 bytes for one purpose. */
export function keyFor(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `regie ${purpose}`, 32))
}

/** A keyed digest of a text, as base64url. */
export function keyed(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
