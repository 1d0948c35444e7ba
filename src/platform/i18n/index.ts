export { type Day, dayEnds, dayIn, daysBetween, longDay, monthOf, shortDay } from './dates.ts'
export { isLanguage, type Language, languages, pick, textOf, type Words } from './languages.ts'
export {
  type Catalogue,
  type Filling,
  formatNumber,
  locales,
  type Message,
  say,
  speaker,
  words,
} from './words.ts'
