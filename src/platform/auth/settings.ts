import { twoFactor } from 'better-auth/plugins/two-factor'
import { v7 } from 'uuid'
import { deviceOf } from './device.ts'
import type { Joined } from './joined.ts'
import { recoveryCodes } from './recovery-codes.ts'
import { challengedByLink, sessionStart } from './session-start.ts'

/** A session ends this long after it began, whatever happens. */
export const absoluteSeconds = 7 * 24 * 3600
/** A session that was not used for so long has ended. */
export const idleSeconds = 12 * 3600
/** How long a code may be waited for after the password was right. */
export const codeSeconds = 600

/** What the settings of the sign-in library depend on. */
export interface Needs {
  joined: Joined
  /** Public address of the installation. */
  address: string
  /** Signs cookies and encrypts the secrets of authenticators. */
  key: string
}

/** Prefix of every cookie: browsers let nobody but this very host set one that begins with `__Host-`. */
export function cookiePrefix(address: string): string {
  return address.startsWith('https:') ? '__Host-regie' : 'regie'
}

/** The library's settings: its tables and columns as migration 0006 names them. */
export function authSettings(needs: Needs) {
  const secure = needs.address.startsWith('https:')
  const moments = { createdAt: 'created_at', updatedAt: 'updated_at' }
  return {
    appName: 'Regie',
    baseURL: needs.address,
    secret: needs.key,
    telemetry: { enabled: false },
    // What matters is thrown, or told in the audit; its log would say who tried to sign in.
    logger: { disabled: true },
    database: { db: needs.joined.db, type: 'postgres' as const, schemaName: 'auth' },
    user: {
      modelName: 'account',
      fields: { emailVerified: 'email_verified', ...moments },
      additionalFields: {
        language: { type: 'string' as const, required: false, input: false },
        revokedAt: { type: 'date' as const, required: false, input: false, fieldName: 'revoked_at' },
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        accountId: 'provider_account',
        providerId: 'provider',
        userId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...moments,
      },
    },
    verification: { fields: { expiresAt: 'expires_at', ...moments } },
    session: {
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'device',
        ...moments,
      },
      additionalFields: {
        method: { type: 'string' as const, required: false, input: false },
        secondFactor: {
          type: 'boolean' as const,
          required: false,
          input: false,
          fieldName: 'second_factor',
        },
      },
      expiresIn: absoluteSeconds,
      disableSessionRefresh: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      autoSignIn: false,
      minPasswordLength: 12,
      maxPasswordLength: 256,
    },
    advanced: {
      cookiePrefix: cookiePrefix(needs.address),
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => v7() },
    },
    databaseHooks: {
      session: { create: { before: describeSession } },
    },
    plugins: [
      twoFactor({
        issuer: 'Regie',
        twoFactorCookieMaxAge: codeSeconds,
        allowPasswordless: true,
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'second_factor',
            fields: {
              userId: 'account_id',
              backupCodes: 'recovery_codes',
              failedVerificationCount: 'failures',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      sessionStart(),
    ],
  }
}

/** What a session says of itself, decided where every session begins; none begins for a revoked account. */
async function describeSession(
  session: { userId: string; userAgent?: string | null } & Record<string, unknown>,
  ctx: Parameters<typeof challengedByLink>[0] | null,
) {
  const user = await ctx?.context.internalAdapter.findUserById(session.userId)
  if (!ctx || !user || (user as { revokedAt?: Date | null }).revokedAt) return false
  const device = deviceOf(session.userAgent ?? '')
  const told = { ipAddress: null, userAgent: device }
  if (ctx.path === '/sign-in/email') return { data: { ...told, method: 'password', secondFactor: false } }
  if (ctx.path === '/two-factor/disable') return { data: { ...told, secondFactor: false } }
  if (ctx.path === '/two-factor/verify-totp' || ctx.path === '/two-factor/verify-backup-code') {
    const method = session.method ?? ((await challengedByLink(ctx)) ? 'link' : 'password')
    return { data: { ...told, method, secondFactor: true } }
  }
  return { data: told }
}
