import type { Language } from '../platform/i18n/index.ts'
import { locales } from '../platform/i18n/index.ts'

const nbsp = '\u00a0'

/** Whole euros: '€ 18.000' in Dutch, '18 000 €' in French, '€18,000' in English; never broken over lines. */
export function euro(amount: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  return format.format(amount).replace(/ /g, nbsp)
}

/** A share (0–1) in whole percents: '42 %', '42%' in English. */
export function percent(share: number, language: Language): string {
  return `${Math.round(share * 100)}${language === 'en' ? '' : nbsp}%`
}
