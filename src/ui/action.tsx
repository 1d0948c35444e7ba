import type { Child } from 'hono/jsx'
import type { Language } from '../platform/i18n/index.ts'
import { formatNumber } from '../platform/i18n/index.ts'
import { ShareBar } from './charts/budget.tsx'
import type { ShownState } from './state.ts'
import { Status } from './status.tsx'
import { StripWithWords } from './tally.tsx'

export type ActionSummary = {
  number?: string
  title: Child
  href: string
  state: ShownState
  /** Days since the last news; null: never any. */
  days: number | null
  /** The lead, or the word for who is still missing. */
  lead?: Child
  target?: { now: number; goal: number; unit?: string }
  /** A line under it: the sentence that was found, the theme. */
  text?: Child
}

/** Actions of a theme, or found ones: number, title in the document face, status with age, lead, target. */
export function ActionList(props: { actions: ActionSummary[]; language: Language }) {
  return (
    <ul class="actions">
      {props.actions.map((action) => (
        <li>
          <span class="number-in">{action.number}</span>
          <div>
            <h3 class="doc">
              <a href={action.href}>{action.title}</a>
            </h3>
            {action.text ? <p class="small mute">{action.text}</p> : null}
          </div>
          <div class="stand">
            <Status state={action.state} days={action.days} language={props.language} />
            {action.lead ? <p class="small mute">{action.lead}</p> : null}
            {action.target ? <TargetShort target={action.target} language={props.language} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** '7/12' with its bar: for rows. */
export function TargetShort(props: {
  target: { now: number; goal: number; unit?: string }
  language: Language
}) {
  const { now, goal, unit } = props.target
  return (
    <span class="share">
      <ShareBar share={goal > 0 ? now / goal : 0} />
      <span class="num">
        {formatNumber(now, props.language)}/{formatNumber(goal, props.language)}
        {unit ? ` ${unit}` : ''}
      </span>
    </span>
  )
}

export type ThemeSummary = {
  letter?: string
  title: Child
  href: string
  text?: Child
  counts: Partial<Record<ShownState, number>>
}

/** The themes of a plan, each with one mark per action. */
export function ThemeList(props: { themes: ThemeSummary[]; language: Language }) {
  return (
    <ul class="themes">
      {props.themes.map((theme) => (
        <li>
          <span class="letter">{theme.letter}</span>
          <div>
            <h3 class="doc">
              <a href={theme.href}>{theme.title}</a>
            </h3>
            {theme.text ? <p class="small mute">{theme.text}</p> : null}
          </div>
          <StripWithWords counts={theme.counts} language={props.language} />
        </li>
      ))}
    </ul>
  )
}
