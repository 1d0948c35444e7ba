import { formatNumber, say, textOf } from '../../../../../../platform/i18n/index.ts'
import { saveMilestone } from '../../../../items/reports.ts'
import { linkTarget, recordValue, saveTarget } from '../../../../items/targets.ts'
import { mayEditPlan, mayReport } from '../../../../rules.ts'
import { type Item, isAction, type Target } from '../../../../state/model.ts'
import { sectionWords as w } from '../../section-words.ts'
import { workWords } from '../../words.ts'
import { type ItemData, ownedOf, type Section, type SectionForm } from '../section.ts'

/** A number as the fields take it: with the comma of Dutch and French. */
function typed(value: number | null, language: string): string {
  return value === null ? '' : language === 'en' ? String(value) : String(value).replace('.', ',')
}

function targetsOf({ item, view }: Pick<ItemData, 'item' | 'view'>): Target[] {
  return item.targetIds.flatMap((id) => view.state.targets.get(id) ?? [])
}

const measurable = (item: Item) => isAction(item) || item.kind === 'objective' || item.kind === 'ambition'

function targetForm(target: Target, language: 'nl' | 'fr' | 'en'): SectionForm {
  return {
    key: target.id,
    title: say(w.target_of, language, { measure: textOf(target.measure, language) }),
    values: {
      measure: target.measure,
      unit: target.unit,
      baseline: typed(target.baseline, language),
      baselineOn: target.baselineOn,
      value: typed(target.value, language),
      dueOn: target.dueOn,
    },
    verb: w.target_verb,
  }
}

/** What is measured: the targets, shared ones, and the values recorded. */
export const targetSection: Section = {
  path: 'doelen',
  title: w.targets,
  fits: measurable,
  may: (scope, item) => mayReport(scope, ownedOf(item)),
  now(data) {
    const { language } = data.site
    const lines = targetsOf(data).map((target) => {
      const value = target.values.at(-1)?.value
      const of = target.value === null ? '' : `/${formatNumber(target.value, language)}`
      const now = value === undefined ? '–' : formatNumber(value, language)
      return `${textOf(target.measure, language)} ${now}${of}`
    })
    return lines.join(' · ') || say(workWords.none, language)
  },
  forms(data) {
    const { site, item, view } = data
    const own = targetsOf(data)
    const forms: SectionForm[] = own.map((target) => ({
      key: `value-${target.id}`,
      title: say(w.value_new, site.language, { measure: textOf(target.measure, site.language) }),
      values: { onDay: site.context.scope.today },
      verb: w.value_verb,
    }))
    if (!mayEditPlan(site.context.scope)) return forms
    for (const target of own) {
      forms.push(targetForm(target, site.language))
      if (target.itemIds.length > 1) forms.push({ key: `unshare-${target.id}`, values: {}, verb: w.unshare })
    }
    const others = [...view.state.targets.values()].filter((target) => !target.itemIds.includes(item.id))
    forms.push({ key: '', title: say(w.target_new, site.language), values: {}, verb: w.target_verb })
    if (others.length) {
      forms.push({
        key: 'share',
        title: say(w.target_share, site.language),
        values: {},
        verb: w.target_share_verb,
      })
    }
    return forms
  },
  body(f, { site, item, view }, key) {
    if (key.startsWith('unshare-')) return null
    if (key.startsWith('value-')) {
      return (
        <>
          {f.number('value')}
          {f.day('onDay')}
          {f.number('low', { optional: true })}
          {f.number('high', { optional: true })}
          {f.words('source', { optional: true })}
        </>
      )
    }
    if (key === 'share') {
      const others = [...view.state.targets.values()].filter((target) => !target.itemIds.includes(item.id))
      const options = others.map((target) => ({
        value: target.id,
        label: textOf(target.measure, site.language),
      }))
      return f.select('targetId', options, { width: 'full' })
    }
    return (
      <>
        {f.words('measure')}
        {f.words('unit', { optional: true })}
        {f.number('baseline', { optional: true })}
        {f.day('baselineOn', { optional: true })}
        {f.number('value', { optional: true, label: say(w.goal, site.language) })}
        {f.day('dueOn', { optional: true })}
      </>
    )
  },
  run(context, filled, item) {
    const [what = '', ...rest] = filled.one('form').split('-')
    const target = rest.join('-')
    const itemId = item.id
    if (what === 'value') {
      return recordValue(context, {
        itemId,
        targetId: target,
        onDay: filled.one('onDay'),
        value: filled.one('value'),
        low: filled.one('low'),
        high: filled.one('high'),
        source: filled.words('source'),
      })
    }
    if (what === 'unshare') return linkTarget(context, { itemId, targetId: target, shared: false })
    if (what === 'share') return linkTarget(context, { itemId, targetId: filled.one('targetId') })
    return saveTarget(context, {
      itemId,
      id: filled.one('form'),
      measure: filled.words('measure'),
      unit: filled.words('unit'),
      baseline: filled.one('baseline'),
      baselineOn: filled.one('baselineOn'),
      value: filled.one('value'),
      dueOn: filled.one('dueOn'),
    })
  },
  worded: ['measure', 'unit', 'source'],
}

export const milestoneSection: Section = {
  path: 'mijlpalen',
  title: w.milestones,
  fits: isAction,
  may: (scope, item) => mayReport(scope, ownedOf(item)),
  now: ({ site, item }) =>
    item.milestones.length
      ? `${item.milestones.filter((one) => one.doneOn).length}/${item.milestones.length}`
      : say(workWords.none, site.language),
  forms: ({ site, item }) => [
    ...item.milestones.map((one) => ({
      key: one.id,
      title: textOf(one.title, site.language),
      values: { title: one.title, dueOn: one.dueOn, doneOn: one.doneOn },
      verb: w.milestone_verb,
    })),
    { key: '', title: say(w.milestone_new, site.language), values: {}, verb: w.milestone_verb },
  ],
  body: (f) => (
    <>
      {f.words('title')}
      {f.day('dueOn')}
      {f.day('doneOn', { optional: true })}
    </>
  ),
  run: (context, filled, item) =>
    saveMilestone(context, {
      itemId: item.id,
      id: filled.one('form'),
      title: filled.words('title'),
      dueOn: filled.one('dueOn'),
      doneOn: filled.one('doneOn'),
    }),
  worded: ['title'],
}
