import { type Filling, type Language, say } from '../../i18n/index.ts'
import { embeddedWords } from './words.ts'

/** The embedded database cannot start. The message is English; {@link say} gives it in another language. */
export class CannotStart extends Error {
  override name = 'CannotStart'
  readonly reason: keyof typeof embeddedWords
  readonly filling: Filling

  constructor(reason: keyof typeof embeddedWords, filling: Filling) {
    super(say(embeddedWords[reason], 'en', filling))
    this.reason = reason
    this.filling = filling
  }

  say(language: Language): string {
    return say(embeddedWords[this.reason], language, this.filling)
  }
}
