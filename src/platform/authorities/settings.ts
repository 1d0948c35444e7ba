import { z } from 'zod'

/** Choices of an authority that have a default; kept as JSON, read through this schema alone. */
export const settingsSchema = z.object({
  /** Where readers turn to with questions: a mail address or a web address. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  /** Whether the public sees the page of blind spots. */
  showBlindSpots: z.boolean().default(true),
  /** After how many days without an update an action counts as silent. */
  silentAfterDays: z.number().int().min(14).max(730).default(90),
  /** How many days before its due date an action without a done milestone is asked about. */
  dueSoonDays: z.number().int().min(1).max(365).default(45),
})
export type AuthoritySettings = z.infer<typeof settingsSchema>

/** What an authority may set of the look: see ui/theme.ts for the rule of contrast. */
export const themeSchema = z.object({
  brand: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  marker: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  logo: z.string().optional(),
})
export type AuthorityTheme = z.infer<typeof themeSchema>
