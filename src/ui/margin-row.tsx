import type { Child } from 'hono/jsx'

/**
 * One row of a public page: left of the margin line the heading and its proof (date, source, count),
 * right of it what was promised or done. `first`: the row of the h1, without a rule above it.
 */
export function MarginRow(props: {
  /** Ties the heading to the section; needed with `title`. */
  id?: string
  title?: Child
  margin?: Child
  first?: boolean
  /** A thinner rule, for rows that belong to the one above. */
  tight?: boolean
  /** Lets the content use the whole width, over the margin line. */
  plain?: boolean
  children?: Child
}) {
  const names = ['row', props.first && 'first', props.tight && 'tight', props.plain && 'plain']
  const margin =
    props.title || props.margin ? (
      <div class="margin">
        {props.title ? <h2 id={props.id}>{props.title}</h2> : null}
        {props.margin}
      </div>
    ) : (
      <div class="margin none" />
    )
  const named = props.title && props.id ? { 'aria-labelledby': props.id } : {}
  return (
    <section class={names.filter(Boolean).join(' ')} {...named}>
      {props.plain && !props.title && !props.margin ? null : margin}
      <div class="body">{props.children}</div>
    </section>
  )
}

/** The top of a public page: title, lede, and whatever stands directly under it. */
export function PageTitle(props: {
  title: Child
  lede?: Child
  number?: string
  margin?: Child
  children?: Child
}) {
  return (
    <MarginRow
      first
      margin={
        props.number || props.margin ? (
          <>
            {props.number ? <p class="number">{props.number}</p> : null}
            {props.margin}
          </>
        ) : undefined
      }
    >
      <div class="stack">
        <h1>{props.title}</h1>
        {props.lede ? <p class="lede">{props.lede}</p> : null}
        {props.children}
      </div>
    </MarginRow>
  )
}

/** Words that stand: adopted text, in the document face. */
export function Adopted(props: { children?: Child }) {
  return <div class="adopted">{props.children}</div>
}
