import { longDay, say, textOf } from '../../../../../../platform/i18n/index.ts'
import { changeText, moveItem, setDates, setLead, setTerms } from '../../../../items/commands.ts'
import { nameOf } from '../../../../queries/names.ts'
import { mayEditPlan } from '../../../../rules.ts'
import { isAction } from '../../../../state/model.ts'
import {
  bodyOptions,
  itemName,
  kindName,
  kindOptions,
  organisationOptions,
  parentOptions,
  termGroups,
} from '../../choices.ts'
import { sectionWords as w } from '../../section-words.ts'
import { workWords } from '../../words.ts'
import type { Section } from '../section.ts'

/** Who leads, who stands in, who follows it, who takes part. */
export const leadSection: Section = {
  path: 'trekker',
  title: w.lead,
  fits: (item) => isAction(item) || item.kind === 'objective' || item.kind === 'ambition',
  may: mayEditPlan,
  now({ site, item, view }) {
    const lead = nameOf(view.names, item.leadOrganisationId ?? item.leadBodyId, site.language)
    const deputy = nameOf(view.names, item.deputyOrganisationId, site.language)
    return [
      lead || say(workWords.nobody, site.language),
      deputy && say(w.deputy_of, site.language, { name: deputy }),
    ]
      .filter(Boolean)
      .join(', ')
  },
  forms: ({ item }) => [
    {
      key: '',
      values: {
        leadOrganisationId: item.leadOrganisationId,
        leadBodyId: item.leadBodyId,
        deputyOrganisationId: item.deputyOrganisationId,
        followsBodyId: item.followsBodyId,
        partnerIds: item.partnerIds,
      },
      verb: w.lead_verb,
    },
  ],
  body(f, { site, view }) {
    const organisations = organisationOptions(view.names, site.language)
    const bodies = bodyOptions(view.names, site.language)
    return (
      <>
        {f.select('leadOrganisationId', organisations, { optional: true })}
        {f.select('leadBodyId', bodies, { optional: true, hint: say(w.body_hint, site.language) })}
        {f.select('deputyOrganisationId', organisations, { optional: true })}
        {f.select('followsBodyId', bodies, { optional: true })}
        {f.checks('partnerIds', organisations, { optional: true })}
      </>
    )
  },
  run: (context, filled, item) =>
    setLead(context, {
      itemId: item.id,
      leadOrganisationId: filled.one('leadOrganisationId'),
      leadBodyId: filled.one('leadBodyId'),
      deputyOrganisationId: filled.one('deputyOrganisationId'),
      followsBodyId: filled.one('followsBodyId'),
      partnerIds: filled.many('partnerIds'),
    }),
  worded: [],
}

export const datesSection: Section = {
  path: 'termijn',
  title: w.dates,
  fits: () => true,
  may: mayEditPlan,
  now: ({ site, item }) =>
    item.dueOn ? longDay(item.dueOn, site.language) : say(workWords.none, site.language),
  forms: ({ item }) => [
    { key: '', values: { beginsOn: item.beginsOn, dueOn: item.dueOn }, verb: w.dates_verb },
  ],
  body: (f, { site }) => (
    <>
      {f.day('beginsOn', { optional: true })}
      {f.day('dueOn', { optional: true })}
      {f.words('reason', { optional: true, hint: say(w.dates_hint, site.language) })}
    </>
  ),
  run: (context, filled, item) =>
    setDates(context, {
      itemId: item.id,
      beginsOn: filled.one('beginsOn'),
      dueOn: filled.one('dueOn'),
      reason: filled.words('reason'),
    }),
  worded: ['reason'],
}

export const textSection: Section = {
  path: 'tekst',
  title: w.text,
  fits: () => true,
  may: mayEditPlan,
  now: ({ site, item, view }) => kindName(view.state.plan, item.kind, site.language),
  forms: ({ item }) => [
    {
      key: '',
      values: {
        number: item.number,
        title: item.title,
        text: item.text,
        kind: item.kind,
        mode: item.mode,
      },
      verb: w.text_verb,
    },
  ],
  body: (f, { site, view }) => (
    <>
      {f.text('number', { optional: true, width: 'xs' })}
      {f.words('title')}
      {f.words('text', { optional: true, rows: 5, doc: true })}
      {f.select('kind', kindOptions(view.state.plan, site.language), { empty: false })}
      {f.radios('mode', [
        { value: 'do', label: say(workWords.mode_do, site.language) },
        { value: 'advocate', label: say(workWords.mode_advocate, site.language) },
      ])}
    </>
  ),
  run: (context, filled, item) =>
    changeText(context, {
      itemId: item.id,
      number: filled.one('number'),
      title: filled.words('title'),
      text: filled.words('text'),
      kind: filled.one('kind'),
      mode: filled.one('mode') || undefined,
    }),
  worded: ['title', 'text'],
}

export const termsSection: Section = {
  path: 'kenmerken',
  title: w.terms,
  fits: () => true,
  may: mayEditPlan,
  now({ site, item, view }) {
    const labels = item.termIds.map((id) => textOf(view.names.terms.get(id)?.label, site.language))
    return labels.filter(Boolean).join(', ') || say(workWords.none, site.language)
  },
  forms: ({ item }) => [{ key: '', values: { termIds: item.termIds }, verb: w.terms_verb }],
  body: (f, { site, view, item }) =>
    termGroups(view.names, site.language, view.state.plan, item.termIds).map(({ group, options }, index) =>
      f.checks('termIds', options, { label: group, suffix: String(index), optional: true }),
    ),
  run: (context, filled, item) =>
    setTerms(context, { itemId: item.id, termIds: [...new Set(filled.many('termIds'))] }),
  worded: [],
}

/** Where it stands in the tree. */
export const placeSection: Section = {
  path: 'plaats',
  title: w.place,
  fits: () => true,
  may: mayEditPlan,
  now({ site, item, view }) {
    const parent = item.parentId ? view.state.byId.get(item.parentId) : undefined
    return parent ? itemName(parent, site.language) : say(workWords.top, site.language)
  },
  forms: ({ item }) => [{ key: '', values: { parentId: item.parentId }, verb: w.place_verb }],
  body: (f, { site, view, item }) =>
    f.select('parentId', parentOptions(view.state, site.language, item), {
      empty: say(workWords.top, site.language),
      optional: true,
      width: 'full',
    }),
  run: (context, filled, item) =>
    moveItem(context, { itemId: item.id, parentId: filled.one('parentId'), before: null }),
  worded: [],
}
