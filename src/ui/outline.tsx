import type { Child } from 'hono/jsx'
import { Mark } from './mark.tsx'
import type { ShownState } from './state.ts'

/** One line of an outline, with what stands under it. */
export type OutlineNode = {
  /** The anchor of its line. */
  id: string
  state?: ShownState
  number?: string
  title: string
  href: string
  /** Kind, lead, state in words: what the mark says too. */
  about?: Child
  /** Buttons and links at the end of the line: icons with a word for who can't see them. */
  verbs?: Child
  children: OutlineNode[]
}

/** A plan as a tree: one line each, what belongs together indented under it. */
export function Outline(props: { nodes: OutlineNode[]; label: string }) {
  return (
    <ul class="outline" aria-label={props.label}>
      <Lines nodes={props.nodes} />
    </ul>
  )
}

function Lines(props: { nodes: OutlineNode[] }) {
  return props.nodes.map((node) => (
    <li>
      <div class={node.children.length ? 'outline-row holds' : 'outline-row'} id={node.id}>
        {node.state ? <Mark state={node.state} /> : <span />}
        <p class="outline-what">
          <a class={node.children.length ? 'doc' : undefined} href={node.href}>
            {node.number ? <span class="k">{node.number}</span> : null} {node.title}
          </a>{' '}
          {node.about ? <span class="about">{node.about}</span> : null}
        </p>
        {node.verbs ? <div class="outline-do">{node.verbs}</div> : null}
      </div>
      {node.children.length ? (
        <ul>
          <Lines nodes={node.children} />
        </ul>
      ) : null}
    </li>
  ))
}
