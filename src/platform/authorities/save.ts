import { z } from 'zod'
import { checkTheme, defaultTheme } from '../../ui/theme.ts'
import { command, refusal, type Scope, success } from '../access/index.ts'
import { audit } from '../audit/index.ts'
import { json } from '../db/json.ts'
import { languages } from '../i18n/index.ts'
import { someWords } from '../organisations/index.ts'
import { settingsSchema, themeSchema } from './settings.ts'

/** Who decides how an authority presents itself. */
export function mayKeepAuthority(scope: Scope): boolean {
  return scope.roles.has('coordinator') || scope.roles.has('platform_administrator')
}

/** A number that a form sends as text. */
const typed = (schema: z.ZodType<number>) =>
  z.preprocess((given) => (typeof given === 'string' && given.trim() !== '' ? Number(given) : given), schema)

const authorityInput = z.object({
  name: someWords,
  /** The first is the one that needs no prefix in addresses. */
  languages: z
    .array(z.enum(languages))
    .min(1)
    .transform((given) => [...new Set(given)]),
  brand: themeSchema.shape.brand,
  marker: themeSchema.shape.marker,
  showBlindSpots: z.boolean(),
  silentAfterDays: typed(z.number().int().min(14).max(730)),
  dueSoonDays: typed(z.number().int().min(1).max(365)),
})

/**
 * Saves how an authority is called, in which languages it speaks, its colours and its choices. Colours are
 * refused, with the ratio, where words in them could not be read.
 */
export const saveAuthority = command({
  input: authorityInput,
  may: mayKeepAuthority,
  async run(tx, input) {
    const own = input.brand !== undefined || input.marker !== undefined
    const colours = { brand: input.brand ?? defaultTheme.brand, marker: input.marker ?? defaultTheme.marker }
    const checked = own ? checkTheme(colours) : null
    if (checked && !checked.ok) return refusal('theme', { refusals: checked.refusals })
    const here = tx.scope.authorityId
    const known = await tx.db
      .selectFrom('platform.authority')
      .select(['theme', 'settings'])
      .where('authority_id', '=', here)
      .executeTakeFirstOrThrow()
    const { logo } = themeSchema.parse(known.theme)
    const settings = settingsSchema.parse({
      ...(known.settings as object),
      showBlindSpots: input.showBlindSpots,
      silentAfterDays: input.silentAfterDays,
      dueSoonDays: input.dueSoonDays,
    })
    await tx.db
      .updateTable('platform.authority')
      .set({
        name: json(input.name),
        languages: input.languages,
        theme: json({ ...(own ? colours : {}), ...(logo ? { logo } : {}) }),
        settings: json(settings),
      })
      .where('authority_id', '=', here)
      .execute()
    await audit(tx, 'authority.save', `platform/authority/${here}`, { fields: Object.keys(input) })
    return success()
  },
})
