import type { ReadItem } from '../types.ts'
import { type FieldLine, partnersOf } from './fields.ts'
import type { Compiled } from './lexicon/compiled.ts'

const empty =
  /^(?:[-–—/?.]+|n\.?[vtb]\.?[vtb]?\.?|n\/a|tbd|tbc|(?:(?:nog|nader|verder) )*te bepalen|(?:nog )?(?:onbekend|open)|(?:encore )?à (?:définir|déterminer|préciser|désigner|confirmer)|(?:noch |wird noch )?(?:offen|unklar|zu klären|benannt|festzulegen)|(?:still |yet )?to be (?:confirmed|determined|agreed|decided|identified)|not yet known|unknown)$/iu

/** Fills in one field of an item; the first lead found stays, partners gather. */
export function assignField(item: ReadItem, { field, value }: FieldLine, lexicon: Compiled): void {
  const text = value.replace(/\s+/g, ' ').trim()
  if (!text || empty.test(text)) return
  const bare = text.replace(/\.$/, '')
  if (field === 'lead') item.lead ??= bare
  else if (field === 'partners')
    item.partners.push(...partnersOf(value).filter((name) => !item.partners.includes(name)))
  else if (field === 'due') item.due ??= bare
  else if (field === 'number') item.number ??= bare
  else if (field === 'status' && lexicon.toWork.test(text)) item.to_be_worked_out = true
}
