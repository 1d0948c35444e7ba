import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { uiWords } from '../words.ts'
import type { KindTone } from './source.tsx'

export type Leaf = {
  id: string
  tone: KindTone
  /** 'actie', 'thema': the kind in the reader's words. */
  kind: string
  number?: string
  title: Child
  /** Where it stands in the source, its lead, its counts. */
  about?: Child[]
  current?: boolean
  /** What the reader should decide, with its verbs as buttons in a form. */
  question?: Child
  verbs?: Child
  children?: Leaf[]
}

/** The recognised plan: what it is, where it stands, what to do with it. A nested list, as the document nests. */
export function Tree(props: { leaves: Leaf[]; language: Language }) {
  return (
    <ul class="tree">
      {props.leaves.map((leaf) => (
        <li>
          <TreeLeaf leaf={leaf} language={props.language} />
          {leaf.children?.length ? <Tree leaves={leaf.children} language={props.language} /> : null}
        </li>
      ))}
    </ul>
  )
}

function TreeLeaf(props: { leaf: Leaf; language: Language }) {
  const { leaf } = props
  return (
    <div class={leaf.current ? 'leaf cur' : 'leaf'} id={`item-${leaf.id}`}>
      <p class="t">
        {leaf.number ? <span class="k">{leaf.number}</span> : null} <span class="doc">{leaf.title}</span>
        {leaf.current && leaf.question ? (
          <span class="vh"> ({say(uiWords.in_question, props.language)})</span>
        ) : null}
      </p>
      <span class={`kind k-${leaf.tone}`}>{leaf.kind}</span>
      {leaf.about?.length ? (
        <p class="m">
          {leaf.about.map((each) => (
            <span>{each}</span>
          ))}
        </p>
      ) : null}
      {leaf.question ? <p class="q">{leaf.question}</p> : null}
      {leaf.verbs ? <div class="acts">{leaf.verbs}</div> : null}
    </div>
  )
}
