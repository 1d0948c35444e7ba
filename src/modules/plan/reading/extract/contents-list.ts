import type { Line } from '../types.ts'

const title =
  /^(?:inhoud(?:sopgave|stafel|stabel)?|table des mati[eè]res|sommaire|(?:table of )?contents|inhalt(?:sverzeichnis|s[uü]bersicht)?)\s*:?$/i

/** Page number that ends an entry after leaders, a tab or a wide gap; `loose` after any space. */
function pageAt(whole: string, loose: boolean): number | null {
  const raw = whole.slice(-120)
  const strict = /(?:\t|\s{3,}|\.{2,}|…|(?:\.\s){2,}|_{3,}|·{2,})[\s.…]*(\d{1,4})\s*$/.exec(raw)
  // Leaders of which the number was lost still are an entry.
  if (!strict && /[.…]{6,}\s*$/.test(raw)) return Number.POSITIVE_INFINITY
  const found = strict ?? (loose ? /\s(\d{1,4})\s*$/.exec(raw) : null)
  return found ? Number(found[1]) : null
}

/** True for a heading such as 'Inhoud' or 'Table des matières'. */
export function isContentsTitle(text: string): boolean {
  return title.test(text.trim())
}

/**
 * Marks tables of contents: runs of entries whose page numbers don't fall. Under a contents title three
 * entries with any space before the number are enough; elsewhere four, with leaders, tabs or wide gaps.
 * @param raw text of each line as it stood, with its white space, parallel to `lines`.
 */
export function markContents(lines: Line[], raw: (string | undefined)[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.drop) continue
    const titled = isContentsTitle(lines[i]!.text)
    const end = runFrom(lines, raw, titled ? i + 1 : i, titled)
    if (end === null) continue
    for (let k = i; k <= end; k++) lines[k]!.drop ??= 'table_of_contents'
    i = end
  }
}

/** Index of the last line of a run of entries that begins at `start`, or null where there is no run. */
function runFrom(lines: Line[], raw: (string | undefined)[], start: number, titled: boolean): number | null {
  let page = 0
  let entries = 0
  let last = -1
  let between = 0
  for (let k = start; k < lines.length; k++) {
    const line = lines[k]!
    if (line.drop) continue
    const at = pageAt(raw[k] ?? line.text, titled)
    if (at !== null && at >= page) {
      if (Number.isFinite(at)) page = at
      entries++
      last = k
      between = 0
    } else if (entries === 0 && !titled) return null
    // An entry too long for its line leaves one line without a number.
    else if (++between > (titled ? 2 : 1)) break
  }
  return entries >= (titled ? 3 : 4) ? last : null
}
