import { Details, Empty } from '../../ui/message.tsx'
import { Section } from '../../ui/queue.tsx'
import { Table } from '../../ui/table.tsx'
import { roles } from '../access/index.ts'
import { controlsOf, FormBox, type FormState, formWords } from '../http/form/index.ts'
import type { Site } from '../http/site.ts'
import { languages, locales, longDay, say, speaker, textOf } from '../i18n/index.ts'
import { type Body, type Organisation, type Person, roleWords } from '../organisations/index.ts'
import { officeForm } from './form.ts'
import { OfficePage } from './frame.tsx'
import { officeWords } from './words.ts'

export interface PeopleData {
  site: Site
  people: Person[]
  organisations: Organisation[]
  bodies: Body[]
}

/** 'medewerker van een organisatie, Jeugddienst, tot 31 mei 2026' */
function mandateInWords(data: PeopleData, mandate: Person['mandates'][number]): string {
  const { language } = data.site
  const organisation = data.organisations.find((one) => one.id === mandate.organisationId)
  const body = data.bodies.find((one) => one.id === mandate.bodyId)
  return [
    say(roleWords[mandate.role], language),
    textOf(organisation?.name, language),
    textOf(body?.name, language),
    mandate.toDay ? say(officeWords.until, language, { day: longDay(mandate.toDay, language) }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Everyone who acts, with roles and whether there is an account. */
export function PeoplePage(props: { data: PeopleData; form: FormState; done?: boolean }) {
  const { data, form } = props
  const { site } = data
  const t = speaker(officeWords, site.language)
  const collator = new Intl.Collator(locales[site.language])
  const today = site.context.scope.today
  return (
    <OfficePage site={site} title={t('people')} errors={form.errors} done={props.done}>
      <Table
        caption={t('people')}
        columns={[{ label: t('name') }, { label: t('roles') }, { label: t('account') }]}
        rows={[...data.people]
          .sort((a, b) => collator.compare(a.name, b.name))
          .map((person) => ({
            head: <a href={site.href(`/werk/mensen/${person.id}`)}>{person.name}</a>,
            cells: [
              person.mandates
                .filter((one) => !one.toDay || one.toDay >= today)
                .map((one) => <p>{mandateInWords(data, one)}</p>),
              person.accountId ? t('has_account') : t('no_account'),
            ],
          }))}
      />
      <Details summary={t('add_person')} open={form.errors.length > 0}>
        <FormBox site={site} form={form} action={site.href('/werk/mensen')} verb={t('add_person')}>
          <PersonFields form={form} />
        </FormBox>
      </Details>
    </OfficePage>
  )
}

function PersonFields({ form }: { form: FormState }) {
  const f = controlsOf(form)
  const choices = languages.map((one) => ({ value: one, label: say(formWords[one], form.language) }))
  return (
    <>
      {f.text('name')}
      {f.text('email', { optional: true, type: 'email' })}
      {f.text('phone', { optional: true, type: 'tel', width: 's' })}
      {f.select('language', choices, { empty: false, width: 's' })}
    </>
  )
}

/** One person: name and contact, roles to give and to end, and the invitation to an account. */
export function PersonPage(props: { data: PeopleData; person: Person; form: FormState; done?: boolean }) {
  const { data, person, form } = props
  const { site } = data
  const t = speaker(officeWords, site.language)
  const here = site.href(`/werk/mensen/${person.id}`)
  const { name, email, phone, language } = person
  const own = form.id === 'mens' ? form : officeForm(site, 'mens', { name, email, phone, language })
  const erasing = form.id === 'wissen' ? form : officeForm(site, 'wissen')
  return (
    <OfficePage
      site={site}
      title={name}
      crumbs={[{ label: t('people'), href: site.href('/werk/mensen') }, { label: name }]}
      errors={form.errors}
      done={props.done}
    >
      <Section id="mandates" title={t('mandates')} language={site.language}>
        <Mandates {...props} />
      </Section>
      <Section id="account" title={t('account')} language={site.language}>
        {person.accountId ? <p>{t('has_account')}</p> : <p>{t('invite_lede')}</p>}
        <FormBox
          site={site}
          form={officeForm(site, 'uitnodiging')}
          action={`${here}/uitnodiging`}
          verb={t('invite')}
        />
      </Section>
      <Section id="contact" title={t('name')} language={site.language}>
        <FormBox site={site} form={own} action={here} verb={t('save')}>
          <PersonFields form={own} />
        </FormBox>
        <Details summary={t('erase')} open={form.id === 'wissen'}>
          <p>{t('erase_lede')}</p>
          <FormBox site={site} form={erasing} action={`${here}/wissen`} verb={t('erase_verb')} of={name}>
            {controlsOf(erasing).area('reason', { rows: 2 })}
          </FormBox>
        </Details>
      </Section>
    </OfficePage>
  )
}

function Mandates({ data, person, form }: Parameters<typeof PersonPage>[0]) {
  const { site } = data
  const t = speaker(officeWords, site.language)
  const { today } = site.context.scope
  const here = site.href(`/werk/mensen/${person.id}`)
  const give = form.id === 'mandaat' ? form : officeForm(site, 'mandaat', { fromDay: today })
  const f = controlsOf(give)
  const options = (list: { id: string; name: Organisation['name'] }[]) =>
    list.map((one) => ({ value: one.id, label: textOf(one.name, site.language) }))
  return (
    <>
      {person.mandates.length === 0 ? <Empty title={t('no_mandates')} /> : null}
      <ul class="l stack">
        {person.mandates.map((mandate) => {
          const words = mandateInWords(data, mandate)
          const over = mandate.toDay !== null && mandate.toDay < today
          const form = officeForm(site, `einde-${mandate.id}`, { toDay: today })
          return (
            <li>
              <p class={over ? 'mute' : undefined}>
                {words}, {t('since', { day: longDay(mandate.fromDay, site.language) })}
              </p>
              {over ? null : (
                <Details summary={t('end')}>
                  <FormBox site={site} form={form} action={`${here}/einde`} verb={t('end')} of={words}>
                    <input type="hidden" name="id" value={mandate.id} />
                    {controlsOf(form).day('toDay')}
                  </FormBox>
                </Details>
              )}
            </li>
          )
        })}
      </ul>
      <Details summary={t('give')} open={give.errors.length > 0}>
        <FormBox site={site} form={give} action={`${here}/mandaat`} verb={t('give')}>
          {f.select(
            'role',
            roles.map((role) => ({ value: role, label: say(roleWords[role], site.language) })),
          )}
          {f.select('organisationId', options(data.organisations), { optional: true })}
          {f.select('bodyId', options(data.bodies), { optional: true })}
          {f.day('fromDay')}
          {f.day('toDay', { optional: true })}
        </FormBox>
      </Details>
    </>
  )
}
