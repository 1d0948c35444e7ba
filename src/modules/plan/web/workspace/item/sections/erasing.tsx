import { longDay, say, textOf } from '../../../../../../platform/i18n/index.ts'
import { erasePast, eraseUpdate } from '../../../../items/erasure.ts'
import { mayDirect } from '../../../../rules.ts'
import { sectionWords as w } from '../../section-words.ts'
import type { Section } from '../section.ts'

/** Erasing what should never have been kept: all that it said before, or one update. */
export const erasureSection: Section = {
  path: 'wissen',
  title: w.erasure,
  fits: () => true,
  may: mayDirect,
  now: ({ site }) => say(w.erasure_now, site.language),
  forms: () => [{ key: '', values: { what: 'past' }, verb: w.erasure_verb }],
  body(f, { site, item }) {
    const updates = item.updates.map((update) => {
      const text = textOf(update.text, site.language)
      return {
        value: update.id,
        label: say(w.erasure_update, site.language, {
          day: longDay(update.onDay, site.language),
          text: text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text,
        }),
      }
    })
    return (
      <>
        {f.select('what', [{ value: 'past', label: say(w.erasure_past, site.language) }, ...updates], {
          hint: say(w.erasure_hint, site.language),
          empty: false,
          width: 'full',
        })}
        {f.area('reason', { rows: 2 })}
      </>
    )
  },
  run(context, filled, item) {
    const given = { itemId: item.id, reason: filled.one('reason') }
    const what = filled.one('what')
    return what === 'past' ? erasePast(context, given) : eraseUpdate(context, { ...given, updateId: what })
  },
  worded: [],
  free: ['reason'],
}
