import { type Language, speaker } from '../../i18n/index.ts'
import { linkWords } from './words.ts'

/** What a password has to be, in words that stand there before anything is typed. */
export function passwordRules(language: Language): string[] {
  const t = speaker(linkWords, language)
  return [t('rule_length'), t('rule_common'), t('rule_free')]
}
