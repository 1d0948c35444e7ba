import { lastDayOf } from '../due-day.ts'
import type { ReadItem } from '../types.ts'
import { dueIn } from './due.ts'
import { type FieldLine, partnersOf } from './fields.ts'
import type { Compiled } from './lexicon/compiled.ts'

const empty =
  /^(?:[-–—/?.]+|n\.?[vtb]\.?[vtb]?\.?|n\/a|tbd|tbc|(?:(?:nog|nader|verder) )*te bepalen|(?:nog )?(?:onbekend|open)|(?:encore )?à (?:définir|déterminer|préciser|désigner|confirmer)|(?:noch |wird noch )?(?:offen|unklar|zu klären|benannt|festzulegen)|(?:still |yet )?to be (?:confirmed|determined|agreed|decided|identified)|not yet known|unknown)$/iu

/** 'Mere Trust, by end of 2028': the one who leads, and a date behind the last comma. */
function withoutDate(text: string, lexicon: Compiled): [string, string | null] {
  const comma = text.lastIndexOf(',')
  const last = comma > 2 && /20\d\d$/.test(text) ? text.slice(comma + 1).trim() : ''
  const when = last && (dueIn(last, lexicon) ?? (lastDayOf(last, lexicon.language) ? last : null))
  return when ? [text.slice(0, comma).trim(), when] : [text, null]
}

/** Fills in one field of an item; the first lead found stays, partners gather. */
export function assignField(item: ReadItem, { field, value }: FieldLine, lexicon: Compiled): void {
  const text = value.replace(/\s+/g, ' ').trim()
  if (!text || empty.test(text)) return
  const bare = text.replace(/\.$/, '')
  if (field === 'lead') {
    const [name, when] = withoutDate(bare, lexicon)
    item.lead ??= name
    if (when) item.due ??= when
  } else if (field === 'partners')
    item.partners.push(...partnersOf(value).filter((name) => !item.partners.includes(name)))
  else if (field === 'due') item.due ??= bare
  else if (field === 'number') item.number ??= bare
  else if (field === 'status' && lexicon.toWork.test(text)) item.to_be_worked_out = true
}
