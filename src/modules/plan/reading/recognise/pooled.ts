import { leadIn } from './lead-in.ts'
import type { Compiled } from './lexicon/compiled.ts'
import { readsAsAction } from './likeness.ts'
import { isSection, type Section } from './outline.ts'
import { senseOf } from './sense.ts'

/** Share of the points under headings that name a subject, in lists without a lead-in, that read as actions. */
export function pooledShare(root: Section, lexicon: Compiled, titleWords: ReadonlySet<string>): number {
  const count = { all: 0, actions: 0 }
  gather(root, false, count, lexicon, titleWords)
  return count.all ? count.actions / count.all : 0
}

function gather(
  section: Section,
  subject: boolean,
  count: { all: number; actions: number },
  lexicon: Compiled,
  titleWords: ReadonlySet<string>,
): void {
  let before = ''
  let open = subject
  for (const child of section.children) {
    if (isSection(child)) {
      const sense = senseOf(child.heading!.text, lexicon, titleWords)
      if (!sense.excluded) gather(child, sense.subject && sense.kind === null, count, lexicon, titleWords)
    } else if (child.type === 'text') {
      before = child.text
      open = subject && leadIn(before, 0, lexicon, titleWords).says === 'nothing'
    } else if (child.type === 'point' && open) {
      count.all++
      if (readsAsAction(child.text, lexicon)) count.actions++
    }
  }
}
