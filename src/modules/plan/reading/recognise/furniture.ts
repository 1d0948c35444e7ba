import type { DropReason, Extract } from '../types.ts'

/** Lines that the extractor marked as furniture, and the signs without any word that it let pass. */
export function furniture(extract: Extract): Map<number, DropReason> {
  const dropped = new Map<number, DropReason>()
  // A page break inside a table prints its heading row again.
  const heads = new Set<string>()
  extract.lines.forEach((line, at) => {
    if (line.drop) dropped.set(at, line.drop)
    else if (!/[\p{L}\d]/u.test(line.text)) dropped.set(at, 'decoration')
    else if (line.headerRow && line.table !== undefined) {
      const head = `${line.table} ${line.text}`
      if (heads.has(head)) dropped.set(at, 'repeated_header_row')
      heads.add(head)
    }
  })
  return dropped
}
