import type { ReadTarget } from '../types.ts'
import type { Columns } from './columns.ts'

/** A figure with its unit: '90%', '1.204 meldingen'. */
export function figure(text: string): { value: number; unit: string | null } | null {
  const match = /^\D{0,12}?(\d{1,3}(?:[. \u00a0]\d{3})+|\d+(?:[.,]\d+)?)\s*(%|[\p{L}][\p{L} ]{0,40})?/u.exec(
    text.trim(),
  )
  if (!match) return null
  const digits = /^\d{1,3}(?:[. \u00a0]\d{3})+$/.test(match[1]!)
    ? match[1]!.replace(/\D/g, '')
    : match[1]!.replace(',', '.')
  return { value: Number(digits), unit: match[2]?.trim() || null }
}

/** The target that a row states in columns of its own: value, baseline, date. */
export function tableTarget(cells: string[], columns: Columns): ReadTarget | null {
  const at = (field: string): string => {
    const index = columns.roles.findIndex((role) => role && 'field' in role && role.field === field)
    return index < 0 ? '' : (cells[index] ?? '')
  }
  const target = figure(at('target'))
  if (!target) return null
  return { ...target, baseline: figure(at('baseline'))?.value ?? null, due: at('due').trim() || null }
}
