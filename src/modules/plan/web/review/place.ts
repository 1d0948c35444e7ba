import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Source } from '../../reading/types.ts'
import { reviewWords } from './words.ts'

/** Where something stands in the document, in words: 'regel 421', 'bladzijde 17'. */
export function placeWords(source: Source, language: Language): string {
  if ('line' in source) return say(reviewWords.place_line, language, { n: source.line })
  if ('page' in source) return say(reviewWords.place_page, language, { n: source.page })
  if ('paragraph' in source) return say(reviewWords.place_paragraph, language, { n: source.paragraph })
  return say(reviewWords.place_row, language, { sheet: source.sheet, n: source.row })
}
