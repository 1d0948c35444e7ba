import type { Child } from 'hono/jsx'
import { controlsOf, FormBox, type FormState, formWords } from '../../../../../platform/http/form/index.ts'
import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import { longDay, say, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { stigmaIn } from '../../../../../platform/language/index.ts'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { Facts } from '../../../../../ui/facts.tsx'
import { ErrorSummary } from '../../../../../ui/forms/errors.tsx'
import { Adopted } from '../../../../../ui/margin-row.tsx'
import { Details, Note, Notification } from '../../../../../ui/message.tsx'
import { Section as PageSection, TwoColumns } from '../../../../../ui/queue.tsx'
import { Status } from '../../../../../ui/status.tsx'
import { itemAddress } from '../../../items/cards.ts'
import { nameOf } from '../../../queries/names.ts'
import { mayEditPlan } from '../../../rules.ts'
import { isAction } from '../../../state/model.ts'
import { ageOf, gapsOf, shownState } from '../../../state/rules.ts'
import { itemName, kindName } from '../choices.ts'
import { fieldWords } from '../field-words.ts'
import { gapWords } from '../gap-words.ts'
import { sectionWords } from '../section-words.ts'
import { workWords } from '../words.ts'
import { sectionsFor } from './all-sections.ts'
import { attachWords } from './attach-words.ts'
import { ItemPast, ItemStory } from './history.tsx'
import type { ItemData, Section } from './section.ts'
import { freshForm } from './submit.ts'

/** The working page of one item: how it stands, the forms that this actor may fill in, story and history. */
export function ItemPage(props: { data: ItemData; refused?: FormState; done?: boolean; open?: string }) {
  const { site, item, view } = props.data
  const t = speaker(sectionWords, site.language)
  const tw = speaker(workWords, site.language)
  const name = itemName(item, site.language)
  const here = site.href(`/werk/plan/item/${item.key}`)
  const sections = sectionsFor(site.context.scope, item)
  const errors = props.refused?.errors ?? []
  const own = site.context.scope.roles.has('coordinator') || site.context.scope.roles.has('editor')
  const open = props.refused?.id ?? props.open ?? (own ? '' : 'bericht')
  const publicPage = site.href(itemAddress(view.state.plan, item))
  return (
    <WorkspaceShell
      site={site}
      head={{ title: name, errors: errors.length }}
      crumbs={[{ label: tw('plan'), href: site.href('/werk/plan') }, { label: name }]}
      above={kindName(view.state.plan, item.kind, site.language)}
      title={name}
      beside={
        isAction(item) && !item.removed ? (
          <Status state={shownState(item, view.day)} days={ageOf(item, view.day)} language={site.language} />
        ) : undefined
      }
      actions={
        item.level === 'public' && !item.removed ? (
          <ButtonLink kind="second" small icon="eye" href={publicPage}>
            {tw('see_public')}
          </ButtonLink>
        ) : undefined
      }
      notice={
        <>
          <ErrorSummary errors={errors} language={site.language} />
          {props.done ? (
            <Notification language={site.language} kind="done" title={tw('saved')} close={here} />
          ) : null}
        </>
      }
    >
      {item.removed ? <Note tone="late">{t('removed_since', { reason: item.removed.reason })}</Note> : null}
      <Hints data={props.data} />
      <TwoColumns
        aside={
          <section aria-labelledby="story">
            <h2 id="story">{t('story')}</h2>
            <ItemStory data={props.data} />
          </section>
        }
      >
        <PageSection id="stands" title={t('as_it_stands')} language={site.language}>
          <Standing data={props.data} />
        </PageSection>
        <PageSection id="work" title={t('work_on')} language={site.language}>
          {sections.length === 0 ? <p class="mute">{t('read_only')}</p> : null}
          {sections.map((section) => (
            <SectionBox
              data={props.data}
              section={section}
              open={open === section.path || open.startsWith(`${section.path}-`)}
              refused={props.refused}
            />
          ))}
        </PageSection>
        {mayEditPlan(site.context.scope) && !item.removed ? (
          <p class="more">
            <a href={site.href(`/werk/plan/item/${item.key}/bijlagen`)}>
              {say(attachWords.title, site.language)}
            </a>
          </p>
        ) : null}
        <PageSection id="past" title={t('history')} language={site.language}>
          <Details summary={t('history_show')}>
            <ItemPast data={props.data} />
          </Details>
        </PageSection>
      </TwoColumns>
    </WorkspaceShell>
  )
}

/** Words that hurt, with better ones; what the action lacks. */
function Hints(props: { data: ItemData }) {
  const { site, item, view } = props.data
  const texts = site.authority.languages.flatMap((language) =>
    stigmaIn([item.title, item.text, ...item.parts].map((one) => one[language] ?? '').join('\n'), language),
  )
  const gaps = isAction(item) ? gapsOf(item, view.state, view.day) : []
  const list = gaps.map((gap) => say(gapWords[gap], site.language)).join(', ')
  return (
    <>
      {texts.map((one) => (
        <Note tone="risk">
          {say(formWords.stigma, site.language, { found: one.found, better: one.better })}
        </Note>
      ))}
      {gaps.length && !item.removed ? <Note>{say(sectionWords.lacks, site.language, { list })}</Note> : null}
    </>
  )
}

function Standing(props: { data: ItemData }) {
  const { site, item, view } = props.data
  const name = (id: string | null) => nameOf(view.names, id, site.language)
  const day = (value: string | null | undefined) => (value ? longDay(value, site.language) : '')
  const text = textOf(item.text, site.language)
  const ts = speaker(sectionWords, site.language)
  const facts: { label: string; value: Child }[] = [
    { label: ts('lead'), value: name(item.leadOrganisationId ?? item.leadBodyId) },
    { label: say(labels.deputy, site.language), value: name(item.deputyOrganisationId) },
    { label: ts('dates'), value: day(item.dueOn) },
    { label: say(labels.follows, site.language), value: name(item.followsBodyId) },
    { label: ts('adoption'), value: day(item.adoption?.adoptedOn) || ts('proposed_only') },
    { label: ts('level'), value: say(workWords[`level_${item.level}`], site.language) },
  ]
  const partners = item.partnerIds.map(name).filter(Boolean).join(', ')
  if (partners) facts.push({ label: say(labels.partners, site.language), value: partners })
  return (
    <div class="stack">
      {text ? (
        <Adopted>
          <p>{text}</p>
        </Adopted>
      ) : null}
      <Facts facts={isAction(item) ? facts : facts.slice(4)} language={site.language} />
    </div>
  )
}

const labels = {
  deputy: fieldWords.deputyOrganisationId,
  follows: fieldWords.followsBodyId,
  partners: fieldWords.partnerIds,
}

/** One part: a line that says how it stands, and its forms behind it. */
function SectionBox(props: { data: ItemData; section: Section; open: boolean; refused?: FormState }) {
  const { data, section, refused } = props
  const { site, item } = data
  const title = say(section.title, site.language)
  return (
    <div id={section.path} class="work-part">
      <Details
        open={props.open}
        summary={
          <>
            <strong>{title}</strong> <span class="mute small">{section.now(data)}</span>
          </>
        }
      >
        <div class="stack">
          {section.forms(data).map((each) => {
            const fresh = freshForm(site, section, each)
            const form = refused?.id === fresh.id ? { ...refused, label: fresh.label } : fresh
            return (
              <section>
                {each.title ? <h3>{each.title}</h3> : null}
                <FormBox
                  site={site}
                  form={form}
                  action={site.href(`/werk/plan/item/${item.key}/${section.path}`)}
                  verb={say(each.verb, site.language)}
                  of={typeof each.title === 'string' ? each.title : undefined}
                >
                  <input type="hidden" name="form" value={each.key} />
                  {section.body(controlsOf(form), data, each.key)}
                </FormBox>
              </section>
            )
          })}
        </div>
      </Details>
    </div>
  )
}
