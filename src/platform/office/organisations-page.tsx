import { Details, Empty } from '../../ui/message.tsx'
import { Section } from '../../ui/queue.tsx'
import { Table } from '../../ui/table.tsx'
import { controlsOf, FormBox, type FormState } from '../http/form/index.ts'
import type { Site } from '../http/site.ts'
import { locales, longDay, say, speaker, textOf, type Words } from '../i18n/index.ts'
import {
  type Body,
  bodyKinds,
  bodyKindWords,
  mayKeepOffice,
  type Organisation,
} from '../organisations/index.ts'
import type { Term } from '../vocabularies/index.ts'
import { OfficePage } from './frame.tsx'
import { officeFields, officeWords } from './words.ts'

export interface OrganisationData {
  site: Site
  organisations: Organisation[]
  bodies: Body[]
  sectors: Term[]
  /** What organisations carry, per room that tells of it. */
  carried: { label: string; counts: ReadonlyMap<string, number> }[]
}

function sorted<T extends { name: Words }>(list: readonly T[], site: Site): T[] {
  const collator = new Intl.Collator(locales[site.language], { numeric: true })
  const name = (one: T) => textOf(one.name, site.language)
  return [...list].sort((a, b) => collator.compare(name(a), name(b)))
}

function sectorName(data: OrganisationData, code: string): string {
  return textOf(data.sectors.find((term) => term.code === code)?.label, data.site.language) || code
}

/** Organisations with their sector and what they carry, and the bodies. */
export function OrganisationsPage(props: { data: OrganisationData; form: FormState; done?: boolean }) {
  const { data, form } = props
  const { site } = data
  const t = speaker(officeWords, site.language)
  const keeps = mayKeepOffice(site.context.scope)
  const failed = (id: string) => form.id === id && form.errors.length > 0
  const own = (id: string) => (form.id === id ? form : { ...form, id, errors: [] })
  return (
    <OfficePage site={site} title={t('organisations')} errors={form.errors} done={props.done}>
      {data.organisations.length === 0 ? (
        <Empty title={t('no_organisations')}>{t('no_organisations_next')}</Empty>
      ) : (
        <OrganisationTable data={data} keeps={keeps} />
      )}
      {keeps ? (
        <Details summary={t('add_organisation')} open={failed('organisatie')}>
          <FormBox
            site={site}
            form={own('organisatie')}
            action={site.href('/werk/organisaties')}
            verb={t('add_organisation')}
          >
            <OrganisationFields data={data} form={own('organisatie')} />
          </FormBox>
        </Details>
      ) : null}
      <Section id="bodies" title={t('bodies')} count={data.bodies.length} language={site.language}>
        <Table
          caption={t('bodies')}
          columns={[{ label: t('name') }, { label: t('kind') }]}
          rows={sorted(data.bodies, site).map((body) => ({
            head: keeps ? (
              <a href={site.href(`/werk/overleg/${body.id}`)}>{textOf(body.name, site.language)}</a>
            ) : (
              textOf(body.name, site.language)
            ),
            cells: [say(bodyKindWords[body.kind], site.language)],
          }))}
        />
        {keeps ? (
          <Details summary={t('add_body')} open={failed('overleg')}>
            <FormBox
              site={site}
              form={own('overleg')}
              action={site.href('/werk/overleg')}
              verb={t('add_body')}
            >
              <BodyFields site={site} form={own('overleg')} />
            </FormBox>
          </Details>
        ) : null}
      </Section>
    </OfficePage>
  )
}

function OrganisationTable({ data, keeps }: { data: OrganisationData; keeps: boolean }) {
  const { site } = data
  const t = speaker(officeWords, site.language)
  return (
    <Table
      caption={t('organisations')}
      columns={[
        { label: t('name') },
        { label: say(officeFields.sector, site.language) },
        ...data.carried.map(({ label }) => ({ label, right: true })),
      ]}
      rows={sorted(data.organisations, site).map((one) => {
        const name = textOf(one.name, site.language)
        const until = one.until ? ` (${t('until', { day: longDay(one.until, site.language) })})` : ''
        return {
          head: keeps ? <a href={site.href(`/werk/organisaties/${one.id}`)}>{name + until}</a> : name + until,
          cells: [sectorName(data, one.sector), ...data.carried.map(({ counts }) => counts.get(one.id) ?? 0)],
        }
      })}
    />
  )
}

function OrganisationFields({ data, form }: { data: OrganisationData; form: FormState }) {
  const f = controlsOf(form)
  const sectors = data.sectors.map((term) => ({
    value: term.code,
    label: textOf(term.label, data.site.language),
  }))
  return (
    <>
      {f.words('name')}
      {f.select('sector', sectors)}
      {f.text('website', { optional: true, type: 'url' })}
      {f.day('since', { optional: true })}
      {f.day('until', { optional: true })}
    </>
  )
}

function BodyFields({ site, form }: { site: Site; form: FormState }) {
  const f = controlsOf(form)
  return (
    <>
      {f.words('name')}
      {f.select(
        'kind',
        bodyKinds.map((kind) => ({ value: kind, label: say(bodyKindWords[kind], site.language) })),
      )}
    </>
  )
}

/** One organisation, to change what the authority knows of it. */
export function OrganisationPage(props: {
  data: OrganisationData
  organisation: Organisation
  form: FormState
  done?: boolean
}) {
  const { data, organisation, form } = props
  const { site } = data
  const t = speaker(officeWords, site.language)
  const name = textOf(organisation.name, site.language)
  return (
    <OfficePage
      site={site}
      title={name}
      crumbs={[{ label: t('organisations'), href: site.href('/werk/organisaties') }, { label: name }]}
      beside={sectorName(data, organisation.sector)}
      errors={form.errors}
      done={props.done}
    >
      {data.carried.map(({ label, counts }) => (
        <p>
          {label}: {counts.get(organisation.id) ?? 0}
        </p>
      ))}
      <FormBox
        site={site}
        form={form}
        action={site.href(`/werk/organisaties/${organisation.id}`)}
        verb={t('save')}
        main
      >
        <OrganisationFields data={data} form={form} />
      </FormBox>
    </OfficePage>
  )
}

/** One body, to change its name or kind. */
export function BodyPage(props: { site: Site; body: Body; form: FormState; done?: boolean }) {
  const { site, body, form } = props
  const t = speaker(officeWords, site.language)
  const name = textOf(body.name, site.language)
  return (
    <OfficePage
      site={site}
      title={name}
      crumbs={[{ label: t('organisations'), href: site.href('/werk/organisaties') }, { label: name }]}
      errors={form.errors}
      done={props.done}
    >
      <FormBox site={site} form={form} action={site.href(`/werk/overleg/${body.id}`)} verb={t('save')} main>
        <BodyFields site={site} form={form} />
      </FormBox>
    </OfficePage>
  )
}
