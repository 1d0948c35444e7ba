/** Words of a text, folded: case, signs and spaces don't tell two editions apart. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

/** A shingle that more texts than this share tells nothing about any of them. */
const common = 40

function shingles(tokens: string[]): Set<string> {
  const found = new Set<string>()
  tokens.forEach((token, at) => {
    if (token.length > 3) found.add(token)
    if (at > 0) found.add(`${tokens[at - 1]} ${token}`)
  })
  // A text of a few short words has no other shingle than itself.
  if (!found.size) found.add(tokens.join(' '))
  return found
}

/** Index of texts by their words and pairs of words, to find the few that a text may be an edition of. */
export class Similar {
  private readonly sizes: number[] = []
  private readonly places = new Map<string, number[]>()

  constructor(texts: string[][]) {
    texts.forEach((tokens, at) => {
      const own = shingles(tokens)
      this.sizes.push(own.size)
      for (const shingle of own) {
        const known = this.places.get(shingle)
        if (known) known.push(at)
        else this.places.set(shingle, [at])
      }
    })
  }

  /** The texts nearest to this one with their likeness (shared shingles, twice over the sum), best first. */
  near(tokens: string[], most = 8): { at: number; likeness: number }[] {
    const own = shingles(tokens)
    const shared = new Map<number, number>()
    for (const shingle of own) {
      const places = this.places.get(shingle)
      if (!places || places.length > common) continue
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return [...shared]
      .map(([at, count]) => ({ at, likeness: (2 * count) / (own.size + this.sizes[at]!) }))
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, most)
  }
}
