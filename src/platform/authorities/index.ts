export { type Authority, AuthorityDirectory, listAuthorities } from './authorities.ts'
export { type AuthoritySettings, type AuthorityTheme, settingsSchema, themeSchema } from './settings.ts'
