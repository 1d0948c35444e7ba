import { WorkspaceShell } from '../../../../../platform/http/shell.tsx'
import type { Site } from '../../../../../platform/http/site.ts'
import { say, speaker, textOf } from '../../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { Chips } from '../../../../../ui/filter.tsx'
import { Empty } from '../../../../../ui/message.tsx'
import { Section } from '../../../../../ui/queue.tsx'
import { Status } from '../../../../../ui/status.tsx'
import { Table } from '../../../../../ui/table.tsx'
import {
  type Answer,
  type Checked,
  checkPlan,
  countAnswers,
  type Question,
  questions,
} from '../../../lint/questions.ts'
import type { PlanView } from '../../../queries/view.ts'
import { mayEditPlan } from '../../../rules.ts'
import { shownState } from '../../../state/rules.ts'
import { itemName } from '../choices.ts'
import { findingWords, lintWords, questionWords, verdictWords } from './words.ts'

/** Which part of the working page answers a question. */
const mends: Record<Question, string> = {
  who: 'trekker',
  when: 'termijn',
  much: 'geld',
  measure: 'doelen',
  evidence: 'onderbouwing',
}

interface Props {
  site: Site
  view: PlanView
  /** The question that is looked at; null for all. */
  question: Question | null
  proposals: boolean
}

/** The plan read before a vote: per action, in plain words, which of the five questions is not answered yet. */
export function LintPage(props: Props) {
  const { site, view, question } = props
  const t = speaker(lintWords, site.language)
  const checked = checkPlan(view.state, view.day).filter(
    ({ item }) => !props.proposals || shownState(item, view.day) === 'proposed',
  )
  const lacking = checked
    .map((one) => ({ ...one, answers: one.answers.filter((answer) => concerns(answer, question)) }))
    .filter((one) => one.answers.length > 0)
  const whole = checked.filter(({ answers }) =>
    answers.every((answer) => answer.verdict === 'answered'),
  ).length
  return (
    <WorkspaceShell
      site={site}
      head={{ title: t('title') }}
      title={t('title')}
      beside={textOf(view.state.plan.title, site.language)}
    >
      <p class="measure">{t('lede', { n: whole, all: checked.length })}</p>
      <Section id="counts" title={t('counts')} language={site.language}>
        <Counts {...props} checked={checked} />
      </Section>
      <FilterChips {...props} checked={checked} />
      <Section id="lacking" title={t('actions')} count={lacking.length} language={site.language}>
        {lacking.length === 0 ? <Empty title={t('complete')}>{t('complete_next')}</Empty> : null}
        {lacking.length ? <Lacking {...props} lacking={lacking} /> : null}
      </Section>
    </WorkspaceShell>
  )
}

function concerns(answer: Answer, question: Question | null): boolean {
  return answer.verdict !== 'answered' && (question === null || answer.question === question)
}

function Counts({ site, checked }: Props & { checked: Checked[] }) {
  const t = speaker(lintWords, site.language)
  const counts = countAnswers(checked)
  const verdicts = ['answered', 'partly', 'open'] as const
  return (
    <Table
      caption={t('counts')}
      narrow
      keep
      columns={[
        { label: t('question') },
        ...verdicts.map((verdict) => ({ label: say(verdictWords[verdict], site.language), right: true })),
      ]}
      rows={questions.map((question) => ({
        head: say(questionWords[question], site.language),
        cells: verdicts.map((verdict) => counts[question][verdict]),
      }))}
    />
  )
}

function FilterChips({ site, question, proposals, checked }: Props & { checked: Checked[] }) {
  const t = speaker(lintWords, site.language)
  const counts = countAnswers(checked)
  const href = (asked: Question | null, only: boolean) => {
    const query = new URLSearchParams()
    if (asked) query.set('vraag', asked)
    if (only) query.set('voorstel', '1')
    return site.href('/werk/nazicht') + (query.size ? `?${query}` : '')
  }
  return (
    <Chips
      language={site.language}
      chips={[
        { label: t('everything'), href: href(null, proposals), on: question === null },
        ...questions.map((one) => ({
          label: say(questionWords[one], site.language),
          href: href(question === one ? null : one, proposals),
          on: question === one,
          n: counts[one].open + counts[one].partly,
        })),
        { label: t('proposals'), href: href(question, !proposals), on: proposals },
      ]}
    />
  )
}

function Lacking({ site, view, lacking }: Props & { lacking: Checked[] }) {
  const t = speaker(lintWords, site.language)
  const edits = mayEditPlan(site.context.scope)
  return (
    <Table
      caption={t('actions')}
      columns={[
        { label: t('action'), size: 'm' },
        { label: t('actions') },
        ...(edits ? [{ label: t('mend'), silent: true }] : []),
      ]}
      rows={lacking.map(({ item, answers }) => {
        const part = mends[answers[0]!.question]
        const href = site.href(`/werk/plan/item/${item.key}`)
        const sentences = answers.map((answer) => (
          <p>
            <strong>{say(questionWords[answer.question], site.language)}.</strong>{' '}
            {answer.findings.map((finding) => say(findingWords[finding], site.language)).join(' ')}
          </p>
        ))
        return {
          head: (
            <>
              <a href={href}>{itemName(item, site.language)}</a>
              <br />
              <Status state={shownState(item, view.day)} language={site.language} size="inline" />
            </>
          ),
          cells: [
            <div>{sentences}</div>,
            ...(edits
              ? [
                  <ButtonLink
                    small
                    kind="second"
                    href={`${href}?open=${part}#${part}`}
                    of={itemName(item, site.language)}
                  >
                    {t('mend')}
                  </ButtonLink>,
                ]
              : []),
          ],
        }
      })}
    />
  )
}
