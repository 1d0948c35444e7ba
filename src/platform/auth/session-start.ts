import { randomBytes } from 'node:crypto'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** The name that the library's two-factor plugin gives to its cookie, after the prefix. */
const challengeCookie = 'two_factor'
const linkMark = '2fa-link-'

const begin = z.object({
  accountId: z.uuid(),
  method: z.enum(['link', 'passkey', 'provider']),
  /** What was shown counts as two factors: a passkey that verified its user. */
  secondFactor: z.boolean(),
  seconds: z.number().int().positive(),
})

/**
 * Our own ways to sign in (link, passkey) begin their session through this addition to the library: the same
 * cookie, the same session, and the same question for a code where the account has one.
 */
export function sessionStart() {
  return {
    id: 'regie-session-start',
    endpoints: {
      startSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: begin, requireHeaders: true },
        async (ctx) => {
          const { accountId, method, secondFactor, seconds } = ctx.body
          const user = await ctx.context.internalAdapter.findUserById(accountId)
          if (!user) return ctx.json({ started: 'refused' as const })
          if ((user as { twoFactorEnabled?: boolean }).twoFactorEnabled && !secondFactor) {
            if ((user as { revokedAt?: Date | null }).revokedAt)
              return ctx.json({ started: 'refused' as const })
            await askForCode(ctx, accountId, seconds)
            return ctx.json({ started: 'code' as const })
          }
          const session = await ctx.context.internalAdapter.createSession(accountId, false, {
            method,
            secondFactor,
          })
          if (!session) return ctx.json({ started: 'refused' as const })
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ started: 'session' as const })
        },
      ),
      challengedAccount,
    },
  } satisfies BetterAuthPlugin
}

/** Sets up what the library's two-factor plugin sets up after a password: it then takes the code. */
async function askForCode(ctx: GenericEndpointContext, accountId: string, seconds: number): Promise<void> {
  const cookie = ctx.context.createAuthCookie(challengeCookie, { maxAge: seconds })
  const identifier = `${linkMark}${randomBytes(15).toString('base64url')}`
  const expiresAt = new Date(Date.now() + seconds * 1000)
  const { internalAdapter } = ctx.context
  await internalAdapter.createVerificationValue({ value: accountId, identifier, expiresAt })
  await internalAdapter.createVerificationValue({
    value: '0',
    identifier: `2fa-attempts-${identifier}`,
    expiresAt,
  })
  await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes)
}

async function challengeOf(ctx: GenericEndpointContext): Promise<string | null> {
  const { name } = ctx.context.createAuthCookie(challengeCookie)
  return (await ctx.getSignedCookie(name, ctx.context.secret)) || null
}

/** Whether the code that is being checked follows a link, not a password. */
export async function challengedByLink(ctx: GenericEndpointContext): Promise<boolean> {
  return Boolean((await challengeOf(ctx))?.startsWith(linkMark))
}

/** The account whose code is waited for, from the cookie of its browser. */
const challengedAccount = createAuthEndpoint.serverOnly(
  { method: 'POST', requireHeaders: true },
  async (ctx) => {
    const identifier = await challengeOf(ctx)
    const waiting = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null
    return ctx.json({ accountId: waiting && waiting.expiresAt > new Date() ? waiting.value : null })
  },
)
