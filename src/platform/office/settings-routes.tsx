import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FieldError } from '../../ui/forms/errors.tsx'
import type { ThemeRefusal } from '../../ui/theme.ts'
import { mayKeepAuthority, saveAuthority } from '../authorities/index.ts'
import { ownPage } from '../http/answer.ts'
import { controlsOf, FormBox, type FormState, fieldId, formWords, fromForm } from '../http/form/index.ts'
import { barred } from '../http/inside.tsx'
import type { Env, Site } from '../http/site.ts'
import { formatNumber, languages, say, speaker } from '../i18n/index.ts'
import { officeForm, officeRefused } from './form.ts'
import { OfficePage } from './frame.tsx'
import { contrastWords } from './reason-words.ts'
import { officeWords } from './words.ts'

/** How the authority presents itself. */
export const settingsRoutes = new Hono<Env>()

function SettingsPage(props: { site: Site; form: FormState; done?: boolean }) {
  const { site, form } = props
  const t = speaker(officeWords, site.language)
  const f = controlsOf(form)
  const choices = languages.map((one) => ({ value: one, label: say(formWords[one], site.language) }))
  return (
    <OfficePage site={site} title={t('settings')} errors={form.errors} done={props.done}>
      <FormBox site={site} form={form} action={site.href('/werk/instellingen')} verb={t('save')} main>
        {f.words('name')}
        {f.checks('languages', choices, { hint: t('first_language') })}
        {f.text('brand', { optional: true, width: 's', hint: t('theme_hint') })}
        {f.text('marker', { optional: true, width: 's' })}
        {f.check('showBlindSpots', { optional: true })}
        {f.number('silentAfterDays', { width: 'xs' })}
        {f.number('dueSoonDays', { width: 'xs' })}
      </FormBox>
    </OfficePage>
  )
}

settingsRoutes.get('/werk/instellingen', async (c) => {
  const shut = await barred(c, (site) => mayKeepAuthority(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const { name, languages: spoken, theme, settings } = site.authority
  const form = officeForm(site, 'stad', {
    name,
    languages: spoken,
    brand: theme.brand,
    marker: theme.marker,
    showBlindSpots: settings.showBlindSpots,
    silentAfterDays: settings.silentAfterDays,
    dueSoonDays: settings.dueSoonDays,
  })
  return ownPage(c, <SettingsPage site={site} form={form} done={c.req.query('gedaan') !== undefined} />)
})

/** Why a colour is refused, with the ratio that it has and the one that it needs. */
function colourErrors(form: FormState, refusals: readonly ThemeRefusal[]): FieldError[] {
  return refusals.map((refusal) => {
    if (refusal.reason === 'too_little_contrast') {
      const { token, on } = refusal
      const numbers = {
        ratio: formatNumber(refusal.ratio, form.language),
        needed: formatNumber(refusal.needed, form.language),
      }
      return {
        field: fieldId(form, on === 'marker' ? 'marker' : 'brand'),
        message: say(contrastWords.too_little, form.language, { token, on, ...numbers }),
      }
    }
    const field = refusal.token === 'marker' ? 'marker' : 'brand'
    return {
      field: fieldId(form, field),
      message: say(contrastWords.not_a_colour, form.language, { value: refusal.value }),
    }
  })
}

/** A colour as it was typed: blank is none; one that is no colour is refused with the others. */
function colourOf(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim().toLowerCase()
}

settingsRoutes.post('/werk/instellingen', async (c: Context<Env>) => {
  const shut = await barred(c, (site) => mayKeepAuthority(site.context.scope))
  if (shut) return shut
  const { site } = c.env
  const filled = fromForm(await c.req.formData())
  const form = officeForm(site, 'stad', filled)
  const chosen = filled.many('languages')
  // The authority's own first language stays first while it is still spoken.
  const order = [...site.authority.languages, ...languages]
  const ended = await saveAuthority(site.context, {
    name: filled.words('name'),
    languages: [...new Set(order)].filter((one) => chosen.includes(one)),
    brand: colourOf(filled.one('brand')),
    marker: colourOf(filled.one('marker')),
    showBlindSpots: filled.one('showBlindSpots') === 'yes',
    silentAfterDays: filled.one('silentAfterDays'),
    dueSoonDays: filled.one('dueSoonDays'),
  })
  if (ended.ok) {
    // The word of the change is on its way to every process; this one shows the result at once.
    site.services.authorities.forget()
    return c.redirect(`${site.href('/werk/instellingen')}?gedaan`, 303)
  }
  const refused =
    ended.reason === 'theme'
      ? { ...form, errors: colourErrors(form, ended.refusals as ThemeRefusal[]) }
      : officeRefused(form, ended)
  return ownPage(c, <SettingsPage site={site} form={refused} />, 422)
})
