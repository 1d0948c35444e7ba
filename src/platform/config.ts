import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The folder that Regie is installed in: where package.json, the migrations and the built assets are. */
export const root = findRoot()

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })

const settings = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    REGIE_URL: url('http:', 'https:').optional(),
    REGIE_DATA: z.string().min(1).default('./data'),
    DATABASE_URL: url('postgres:', 'postgresql:').optional(),
    DATABASE_MIGRATE_URL: url('postgres:', 'postgresql:').optional(),
    SMTP_URL: url('smtp:', 'smtps:').optional(),
    MAIL_FROM: z.string().min(3).default('Regie <regie@localhost>'),
    REGIE_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
    REGIE_LANGUAGE: z.enum(['nl', 'fr', 'en']).default('nl'),
  })
  .refine((value) => Boolean(value.DATABASE_URL) === Boolean(value.DATABASE_MIGRATE_URL), {
    path: ['DATABASE_MIGRATE_URL'],
    message:
      'and DATABASE_URL go together: the first is the owner that migrates, the second the role that serves',
  })

export interface Config {
  port: number
  /** Public address without a slash at its end. */
  address: string
  data: string
  database: { appUrl: string; ownerUrl: string } | null
  smtp: string | null
  mailFrom: string
  secret: string | null
  language: 'nl' | 'fr' | 'en'
}

/** Thrown by {@link readConfig}; its message names the variable and what it must be. */
export class ConfigError extends Error {}

/**
 * Reads Regie's settings from the environment; the only place that does.
 * @throws ConfigError naming each variable that is wrong
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
    )
  }
  const value = parsed.data
  return {
    port: value.PORT,
    address: (value.REGIE_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    data: resolve(value.REGIE_DATA),
    database: value.DATABASE_URL
      ? { appUrl: value.DATABASE_URL, ownerUrl: value.DATABASE_MIGRATE_URL! }
      : null,
    smtp: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    secret: value.REGIE_SECRET ?? null,
    language: value.REGIE_LANGUAGE,
  }
}
