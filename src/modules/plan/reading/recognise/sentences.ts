/** Splits a text into sentences; an abbreviation or a figure with a point does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, 6000)
    .split(/(?<=[.!?;]["”’»)]?)(?<!(?<!\p{L})\p{L}{1,3}\.)\s+(?=[\p{Lu}"“‘«\d])|\n+/u)
    .filter((part) => part.trim())
}
