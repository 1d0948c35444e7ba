import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * What became of the installation's secret, without which sessions and authenticators of the accounts can't
 * be read: `none` where the archive has none or REGIE_SECRET takes its place, `same` where it stood there
 * already, `other` where another one stands there and was left.
 */
export type SecretFate = 'none' | 'put_back' | 'same' | 'other'

/** The secret in a file; null where there is no file, or none is asked for. */
export async function readSecret(file: string | null | undefined): Promise<string | null> {
  if (!file) return null
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Puts a secret back where there is none, readable by Regie's own account alone. */
export async function putSecret(
  file: string | null | undefined,
  secret: string | null | undefined,
): Promise<SecretFate> {
  if (!file || !secret) return 'none'
  const found = await readSecret(file)
  if (found !== null) return found.trim() === secret.trim() ? 'same' : 'other'
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, secret, { flag: 'wx', mode: 0o600 })
  return 'put_back'
}

/** Takes a secret away again that a restore put there and could not finish. */
export async function takeSecretBack(file: string | null | undefined, fate: SecretFate): Promise<void> {
  if (file && fate === 'put_back') await rm(file, { force: true })
}
