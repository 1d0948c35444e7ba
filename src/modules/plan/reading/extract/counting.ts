/** A number as letters: 1 = a, 27 = aa, the way Word counts. */
function letters(value: number): string {
  const at = (value - 1) % 26
  return String.fromCharCode(97 + at).repeat(Math.min(10, Math.floor((value - 1) / 26) + 1))
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let left = Math.min(value, 399)
  let out = ''
  for (const [size, sign] of signs) {
    while (left >= size) {
      out += sign
      left -= size
    }
  }
  return out
}

/** A list counter as printed, by Word's or OpenDocument's name for the way of counting. */
export function counted(value: number, format: string): string {
  if (value < 1) return String(value)
  if (format === 'lowerLetter' || format === 'a') return letters(value)
  if (format === 'upperLetter' || format === 'A') return letters(value).toUpperCase()
  if (format === 'lowerRoman' || format === 'i') return roman(value)
  if (format === 'upperRoman' || format === 'I') return roman(value).toUpperCase()
  return String(value)
}

/** A bullet as a sign that fonts have: symbol fonts keep theirs in the private use area. */
export function bulletSign(text: string): string {
  const sign = [...text.trim()][0] ?? '•'
  if (/[\uE000-\uF8FF]/u.test(sign))
    return sign === '\uf0fc' ? '✓' : sign === '\uf0d8' ? '➢' : sign === '\uf0a7' ? '▪' : '•'
  return sign
}
