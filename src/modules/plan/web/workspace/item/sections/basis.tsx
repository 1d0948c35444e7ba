import { say, textOf } from '../../../../../../platform/i18n/index.ts'
import { euro } from '../../../../../../ui/amounts.ts'
import { dropEvidence, saveEvidence } from '../../../../items/evidence.ts'
import { saveMoney } from '../../../../items/reports.ts'
import { mayEditPlan } from '../../../../rules.ts'
import { evidenceKinds, isAction } from '../../../../state/model.ts'
import { sectionWords as w } from '../../section-words.ts'
import { workWords } from '../../words.ts'
import type { Section, SectionForm } from '../section.ts'

export const moneySection: Section = {
  path: 'geld',
  title: w.money,
  fits: isAction,
  may: mayEditPlan,
  now({ site, item }) {
    const known = item.money.filter((line) => line.planned !== null)
    if (known.length === 0) return say(workWords.none, site.language)
    return known.map((line) => `${line.year}: ${euro(line.planned ?? 0, site.language)}`).join(' · ')
  },
  forms: ({ site, item }) => [
    ...item.money.map((line) => ({
      key: String(line.year),
      title: String(line.year),
      values: {
        year: line.year,
        planned: line.planned,
        spent: line.spent,
        source: line.source,
        scope: line.scope,
      },
      verb: w.money_verb,
    })),
    {
      key: '',
      title: say(w.money_new, site.language),
      values: { year: site.context.scope.today.slice(0, 4) },
      verb: w.money_verb,
    },
  ],
  body: (f, { site }, key) => (
    <>
      {key ? f.hidden('year') : f.text('year', { width: 'xs' })}
      {f.number('planned', { optional: true, hint: say(w.money_hint, site.language), after: '€' })}
      {f.number('spent', { optional: true, after: '€' })}
      {f.words('source', { optional: true })}
      {f.words('scope', { optional: true })}
    </>
  ),
  run: (context, filled, item) =>
    saveMoney(context, {
      itemId: item.id,
      year: filled.one('year'),
      planned: filled.one('planned'),
      spent: filled.one('spent'),
      source: filled.words('source'),
      scope: filled.words('scope'),
    }),
  worded: ['source', 'scope'],
}

/** On what it rests: research, practice, values. */
export const evidenceSection: Section = {
  path: 'onderbouwing',
  title: w.evidence,
  fits: () => true,
  may: mayEditPlan,
  now: ({ site, item }) =>
    item.evidence.map((one) => textOf(one.text, site.language)).join(' · ') ||
    say(workWords.none, site.language),
  forms: ({ site, item }) => [
    ...item.evidence.flatMap((one): SectionForm[] => [
      {
        key: one.id,
        title: say(workWords[`evidence_${one.kind}`], site.language),
        values: { kind: one.kind, text: one.text, link: one.link },
        verb: w.evidence_verb,
      },
      { key: `drop-${one.id}`, values: {}, verb: w.evidence_drop },
    ]),
    { key: '', title: say(w.evidence_new, site.language), values: {}, verb: w.evidence_verb },
  ],
  body(f, { site }, key) {
    if (key.startsWith('drop-')) return null
    return (
      <>
        {f.radios(
          'kind',
          evidenceKinds.map((kind) => ({
            value: kind,
            label: say(workWords[`evidence_${kind}`], site.language),
          })),
        )}
        {f.words('text', { rows: 3 })}
        {f.text('link', { optional: true, type: 'url' })}
      </>
    )
  },
  run(context, filled, item) {
    const form = filled.one('form')
    if (form.startsWith('drop-')) return dropEvidence(context, { itemId: item.id, id: form.slice(5) })
    return saveEvidence(context, {
      itemId: item.id,
      id: form,
      kind: filled.one('kind'),
      text: filled.words('text'),
      link: filled.one('link'),
    })
  },
  worded: ['text'],
}
