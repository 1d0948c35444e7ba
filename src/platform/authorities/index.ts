export { type Authority, AuthorityDirectory, listAuthorities } from './authorities.ts'
export { grantReading } from './grants.ts'
export { mayKeepAuthority, saveAuthority } from './save.ts'
export { type AuthoritySettings, type AuthorityTheme, settingsSchema, themeSchema } from './settings.ts'
