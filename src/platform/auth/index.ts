export { accountOf } from './account-of.ts'
export {
  type AccountRow,
  createAccount,
  findAccount,
  listAccounts,
  type NewAccount,
  revokeAccount,
  setPassword,
} from './accounts.ts'
export { clientOf, sessionCookieName } from './auth.ts'
export { checkForm } from './check-form.ts'
export { enterSignedIn, guardedRoles } from './enter.ts'
export { formTokenFor } from './form-token.ts'
export { invite } from './invite.ts'
export { secretFile, secretOf } from './secret.ts'
export { tokenField, tokenHeader } from './token-field.ts'
export { FormToken, tokenOf } from './web/form-token.tsx'
export { authRoutes } from './web/routes.ts'
