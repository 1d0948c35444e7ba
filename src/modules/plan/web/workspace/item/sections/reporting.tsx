import { longDay, say } from '../../../../../../platform/i18n/index.ts'
import { recordAsking, recordExecution, recordUpdate } from '../../../../items/reports.ts'
import { mayEditPlan, mayReport } from '../../../../rules.ts'
import { isAction } from '../../../../state/model.ts'
import { executionOn, lastHeard } from '../../../../state/rules.ts'
import { executionOptions, levelOptions, organisationOptions, saidOptions } from '../../choices.ts'
import { sectionWords as w } from '../../section-words.ts'
import { workWords } from '../../words.ts'
import { ownedOf, type Section } from '../section.ts'

/** What the lead tells: the form that an organisation fills in within two minutes. */
export const updateSection: Section = {
  path: 'bericht',
  title: w.update,
  fits: (item) => isAction(item) || item.kind === 'objective' || item.kind === 'ambition',
  may: (scope, item) => mayReport(scope, ownedOf(item)),
  now({ site, item, view }) {
    const day = lastHeard(item, view.day)
    return day ? longDay(day, site.language) : say(workWords.none, site.language)
  },
  forms: ({ site, item }) => [
    {
      key: '',
      values: {
        onDay: site.context.scope.today,
        level: item.level === 'confidential' ? 'internal' : item.level,
        organisationId: item.leadOrganisationId,
      },
      verb: w.update_verb,
    },
  ],
  body: (f, { site, view }) => (
    <>
      {f.words('text', { rows: 3, hint: say(w.update_hint, site.language) })}
      {f.radios('said', saidOptions(site.language), { optional: true })}
      {f.day('onDay')}
      {mayEditPlan(site.context.scope)
        ? f.select('organisationId', organisationOptions(view.names, site.language), { optional: true })
        : null}
      {f.select('level', levelOptions(site.language, ['public', 'council', 'internal']), { empty: false })}
    </>
  ),
  run: (context, filled, item) =>
    recordUpdate(context, {
      itemId: item.id,
      onDay: filled.one('onDay'),
      text: filled.words('text'),
      said: filled.one('said'),
      organisationId: filled.one('organisationId'),
      level: filled.one('level'),
    }),
  worded: ['text'],
}

/** How far it is. */
export const executionSection: Section = {
  path: 'stand',
  title: w.execution,
  fits: isAction,
  may: (scope, item) => mayReport(scope, ownedOf(item)),
  now({ site, item, view }) {
    const execution = executionOn(item, view.day)
    return say(workWords[`execution_${execution?.state ?? 'not_begun'}`], site.language)
  },
  forms: ({ site, item, view }) => [
    {
      key: '',
      values: {
        state: executionOn(item, view.day)?.state ?? 'not_begun',
        onDay: site.context.scope.today,
      },
      verb: w.execution_verb,
    },
  ],
  body(f, { site }) {
    const among = mayEditPlan(site.context.scope) ? undefined : ['not_begun', 'running', 'done']
    return (
      <>
        {f.radios('state', executionOptions(site.language, among), {
          hint: say(w.execution_hint, site.language),
        })}
        {f.day('onDay')}
        {f.words('reason', { optional: true, hint: say(w.stop_needs_reason, site.language) })}
      </>
    )
  },
  run: (context, filled, item) =>
    recordExecution(context, {
      itemId: item.id,
      state: filled.one('state'),
      onDay: filled.one('onDay'),
      reason: filled.words('reason'),
    }),
  worded: ['reason'],
}

/** For what we advocate: of whom it was asked, and what came back. */
export const askingSection: Section = {
  path: 'vraag',
  title: w.asking,
  fits: (item) => item.mode === 'advocate',
  may: (scope, item) => mayReport(scope, ownedOf(item)),
  now({ site, item }) {
    const asked = item.asking?.askedOn
    return asked ? longDay(asked, site.language) : say(w.not_asked, site.language)
  },
  forms: ({ item }) => [
    {
      key: '',
      values: {
        addressee: item.asking?.addressee,
        askedOn: item.asking?.askedOn,
        answer: item.asking?.answer,
        answeredOn: item.asking?.answeredOn,
      },
      verb: w.asking_verb,
    },
  ],
  body: (f) => (
    <>
      {f.words('addressee', { optional: true })}
      {f.day('askedOn', { optional: true })}
      {f.words('answer', { optional: true, rows: 3 })}
      {f.day('answeredOn', { optional: true })}
    </>
  ),
  run: (context, filled, item) =>
    recordAsking(context, {
      itemId: item.id,
      addressee: filled.words('addressee'),
      askedOn: filled.one('askedOn'),
      answer: filled.words('answer'),
      answeredOn: filled.one('answeredOn'),
    }),
  worded: ['addressee', 'answer'],
}
