import type { Site } from '../../http/site.ts'
import { tokenField } from '../token-field.ts'

/** The hidden field that every form of someone who is signed in carries. */
export function FormToken(props: { site: Site }) {
  return <input type="hidden" name={tokenField} value={props.site.account?.formToken ?? ''} />
}

/** The same as a value for the `csrf` of `Form` in src/ui. */
export function tokenOf(site: Site): { name: string; value: string } {
  return { name: tokenField, value: site.account?.formToken ?? '' }
}
