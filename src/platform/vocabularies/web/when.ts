import { type Day, type Language, longDay, speaker } from '../../i18n/index.ts'
import type { Scheme } from '../vocabularies.ts'
import { publicWords } from './public-words.ts'

/** From when until when a version holds, in words. */
export function whenHolds(scheme: Pick<Scheme, 'fromDay' | 'toDay'>, today: Day, language: Language): string {
  const t = speaker(publicWords, language)
  const from = longDay(scheme.fromDay, language)
  if (scheme.toDay) return t('between', { from, to: longDay(scheme.toDay, language) })
  return t(scheme.fromDay > today ? 'from' : 'since', { from })
}

/** Whether a version holds on a day. */
export function holdsOn(scheme: Pick<Scheme, 'fromDay' | 'toDay'>, day: Day): boolean {
  return scheme.fromDay <= day && (scheme.toDay === null || scheme.toDay >= day)
}
