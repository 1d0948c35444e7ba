/** One-line forms for rows that the demo's data holds by the hundred. */
import type { Words } from '../src/platform/i18n/languages.ts'
import type {
  Day,
  DemoExecution,
  DemoMilestone,
  DemoMoney,
  DemoReading,
  DemoUpdate,
  LeadsWord,
  Text,
} from './types.ts'

/** An update: when, by whom, in what words, and the lead's own word on the standing. */
export function said(on: Day, by: string, text: Text, word?: LeadsWord): DemoUpdate {
  return word ? { on, by, text, word } : { on, by, text }
}

/** A milestone, with the day on which it was reached. */
export function step(title: Text, due: Day, done?: Day): DemoMilestone {
  return done ? { title, due, done } : { title, due }
}

/** Planned and spent in a year, whole euros, from what and for what; undefined where nobody noted it. */
export function euro(year: number, planned?: number, spent?: number, source?: Text, scope?: Text): DemoMoney {
  return { year, planned, spent, source, scope }
}

/** A reading, with its 95 % interval where it is an estimate. */
export function read(on: Day, value: number, low?: number, high?: number): DemoReading {
  return low === undefined ? { on, value } : { on, value, low, high }
}

/** Not begun at adoption, running from `from`, done on `done`. */
export function ran(adopted: Day, from?: Day, done?: Day): DemoExecution[] {
  const history: DemoExecution[] = [{ on: adopted, state: 'not_begun' }]
  if (from) history.push({ on: from, state: 'running' })
  if (done) history.push({ on: done, state: 'done' })
  return history
}

/** A text in Dutch and French. */
export function both(nl: string, fr: string): Words {
  return { nl, fr }
}
