const bullet = /^\s*(?:[•▪◦●○■□►➢✓·‣\uE000-\uF8FF–—*-]|\d{1,2}[.)]|[a-z]\))\s+/u

/** A cell with a list in it: what stands before the list, and its points. */
export function splitCell(cell: string): { text: string; parts: string[] } {
  const lines = cell.split('\n').map((line) => line.trim())
  const from = lines.findIndex((line) => bullet.test(line))
  if (from < 0 || lines.slice(from).filter((line) => bullet.test(line)).length < 2)
    return { text: cell.trim(), parts: [] }
  const parts: string[] = []
  for (const line of lines.slice(from)) {
    if (bullet.test(line)) parts.push(line.replace(bullet, ''))
    else if (line) parts[parts.length - 1] += ` ${line}`
  }
  return { text: lines.slice(0, from).join(' ').trim(), parts }
}
