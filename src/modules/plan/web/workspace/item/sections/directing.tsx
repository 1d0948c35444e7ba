import { longDay, say, textOf } from '../../../../../../platform/i18n/index.ts'
import { setPilot } from '../../../../items/commands.ts'
import { adoptItem, removeItem, restoreItem, setLevel } from '../../../../items/direction.ts'
import { setWorkingOut } from '../../../../items/reports.ts'
import { nameOf } from '../../../../queries/names.ts'
import { mayDirect, mayEditPlan } from '../../../../rules.ts'
import { isAction } from '../../../../state/model.ts'
import { bodyOptions, levelOptions, organisationOptions } from '../../choices.ts'
import { sectionWords as w } from '../../section-words.ts'
import { workWords } from '../../words.ts'
import type { Section } from '../section.ts'

export const workingOutSection: Section = {
  path: 'uitwerken',
  title: w.working_out,
  fits: isAction,
  may: mayEditPlan,
  now({ site, item, view }) {
    const out = item.workingOut
    if (!out) return say(w.not_needed, site.language)
    if (out.workedOutOn) {
      return say(w.working_out_done, site.language, { day: longDay(out.workedOutOn, site.language) })
    }
    const by =
      out.deadline && say(w.working_out_by, site.language, { day: longDay(out.deadline, site.language) })
    return [nameOf(view.names, out.bodyId, site.language), by].filter(Boolean).join(', ')
  },
  forms: ({ item }) => [
    {
      key: '',
      values: {
        charge: item.workingOut?.charge,
        bodyId: item.workingOut?.bodyId,
        deadline: item.workingOut?.deadline,
        workedOutOn: item.workingOut?.workedOutOn,
      },
      verb: w.working_out_verb,
    },
  ],
  body: (f, { site, view }) => (
    <>
      {f.words('charge', { optional: true, rows: 3 })}
      {f.select('bodyId', bodyOptions(view.names, site.language), { optional: true })}
      {f.day('deadline', { optional: true })}
      {f.day('workedOutOn', { optional: true })}
    </>
  ),
  run: (context, filled, item) =>
    setWorkingOut(context, {
      itemId: item.id,
      charge: filled.words('charge'),
      bodyId: filled.one('bodyId'),
      deadline: filled.one('deadline'),
      workedOutOn: filled.one('workedOutOn'),
    }),
  worded: ['charge'],
}

export const pilotSection: Section = {
  path: 'proef',
  title: w.pilot,
  fits: (item) => item.kind === 'project',
  may: mayEditPlan,
  now: ({ site, item }) =>
    item.pilot?.decision
      ? say(w[item.pilot.decision], site.language)
      : textOf(item.pilot?.scope, site.language),
  forms: ({ item }) => [{ key: '', values: { ...item.pilot }, verb: w.pilot_verb }],
  body: (f, { site }) => (
    <>
      {f.words('scope', { optional: true })}
      {f.words('evaluation', { optional: true })}
      {f.select(
        'decision',
        [
          { value: 'go', label: say(w.go, site.language) },
          { value: 'no_go', label: say(w.no_go, site.language) },
        ],
        { optional: true },
      )}
      {f.day('decidedOn', { optional: true })}
    </>
  ),
  run: (context, filled, item) =>
    setPilot(context, {
      itemId: item.id,
      pilot: {
        scope: filled.words('scope'),
        evaluation: filled.words('evaluation'),
        decision: filled.one('decision'),
        decidedOn: filled.one('decidedOn'),
      },
    }),
  worded: ['scope', 'evaluation'],
}

export const adoptionSection: Section = {
  path: 'aanneming',
  title: w.adoption,
  fits: () => true,
  may: mayDirect,
  now({ site, item, view }) {
    if (!item.adoption) return say(w.proposed_only, site.language)
    const day = longDay(item.adoption.adoptedOn, site.language)
    return [day, nameOf(view.names, item.adoption.bodyId, site.language)].filter(Boolean).join(', ')
  },
  forms: ({ item }) => [
    {
      key: '',
      values: {
        adoptedOn: item.adoption?.adoptedOn,
        bodyId: item.adoption?.bodyId,
        decisionNumber: item.adoption?.decisionNumber,
        versionId: item.adoption?.versionId,
      },
      verb: w.adoption_verb,
    },
  ],
  body(f, { site, view }) {
    const versions = view.state.versions.map((version) => ({
      value: version.id,
      label: say(workWords.version, site.language, {
        no: String(version.no),
        day: longDay(version.adoptedOn, site.language),
      }),
    }))
    return (
      <>
        {f.day('adoptedOn', { hint: say(w.adoption_hint, site.language) })}
        {f.select('bodyId', bodyOptions(view.names, site.language), { optional: true })}
        {f.text('decisionNumber', { optional: true, width: 's' })}
        {versions.length ? f.select('versionId', versions, { optional: true }) : null}
      </>
    )
  },
  run: (context, filled, item) =>
    adoptItem(context, {
      itemId: item.id,
      adoptedOn: filled.one('adoptedOn'),
      bodyId: filled.one('bodyId'),
      decisionNumber: filled.one('decisionNumber'),
      versionId: filled.one('versionId'),
    }),
  worded: [],
}

export const levelSection: Section = {
  path: 'leesrecht',
  title: w.level,
  fits: () => true,
  may: mayDirect,
  now: ({ site, item }) => say(workWords[`level_${item.level}`], site.language),
  forms: ({ item }) => [
    {
      key: '',
      values: {
        level: item.level,
        audience: item.audience,
        reason: item.levelReason,
        reviewOn: item.levelReviewOn,
      },
      verb: w.level_verb,
    },
  ],
  body(f, { site, view }) {
    const readers = [
      ...organisationOptions(view.names, site.language),
      ...bodyOptions(view.names, site.language),
    ]
    return (
      <>
        {f.radios('level', levelOptions(site.language))}
        {f.checks('audience', readers, { optional: true, hint: say(w.level_hint, site.language) })}
        {f.area('reason', { optional: true, rows: 2 })}
        {f.day('reviewOn', { optional: true })}
      </>
    )
  },
  run: (context, filled, item) =>
    setLevel(context, {
      itemId: item.id,
      level: filled.one('level'),
      audience: filled.many('audience'),
      reason: filled.one('reason'),
      reviewOn: filled.one('reviewOn'),
    }),
  worded: [],
  free: ['reason'],
}

/** Taking out of the plan with a reason, and putting back. */
export const removalSection: Section = {
  path: 'weghalen',
  title: w.removal,
  fits: () => true,
  may: mayDirect,
  now: ({ item }) => item.removed?.reason ?? '',
  forms: ({ item }) => [
    item.removed
      ? { key: 'back', values: {}, verb: w.restore_verb }
      : { key: '', values: {}, verb: w.removal_verb },
  ],
  body: (f, { site }, key) =>
    key === 'back' ? null : f.area('reason', { rows: 2, hint: say(w.removal_hint, site.language) }),
  run: (context, filled, item) =>
    filled.one('form') === 'back'
      ? restoreItem(context, { itemId: item.id })
      : removeItem(context, { itemId: item.id, reason: filled.one('reason') }),
  worded: [],
  free: ['reason'],
}
