import { describe, expect, it } from 'vitest'
import { defaultSchemes } from '../src/platform/vocabularies/defaults.ts'
import { ANCHOR, daysBetween, shift } from './anchor.ts'
import { current } from './current.ts'
import { authorities } from './index.ts'
import type { DemoAuthority, DemoPlan, Text } from './types.ts'

const plansOf = authorities.flatMap((authority) => authority.plans.map((plan) => ({ authority, plan })))

function unique(values: string[], what: string) {
  const twice = values.filter((value, i) => values.indexOf(value) !== i)
  expect(twice, what).toEqual([])
}

/** Every string of the data with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`))
}

describe('references', () => {
  it('keys are unique', () => {
    unique(
      authorities.map((a) => a.key),
      'authorities',
    )
    unique(
      authorities.flatMap((a) => a.people.map((p) => p.key)),
      'people',
    )
    unique(
      authorities.flatMap((a) => a.people.map((p) => p.mail)),
      'mail',
    )
    unique(
      authorities.flatMap((a) => a.decisions.map((d) => d.number)),
      'decisions',
    )
    unique(
      authorities.flatMap((a) => a.bodies.map((b) => b.key)),
      'bodies',
    )
    unique(
      plansOf.map(({ plan }) => plan.key),
      'plans',
    )
    unique(
      plansOf.flatMap(({ plan }) => plan.targets.map((t) => t.key)),
      'targets',
    )
    for (const authority of authorities)
      unique(
        authority.organisations.map((o) => o.key),
        authority.key,
      )
    for (const { plan } of plansOf) {
      unique([...plan.actions.map((a) => a.number), ...plan.groups.map((g) => g.number)], plan.key)
      unique(
        plan.ambitions.map((a) => a.key),
        `${plan.key}: ambitions`,
      )
    }
  })

  it.each(plansOf)('resolve in $plan.key', ({ authority, plan }) => {
    const organisations = new Set(authority.organisations.map((o) => o.key))
    const bodies = new Set(authority.bodies.map((b) => b.key))
    const decisions = new Set(authority.decisions.map((d) => d.number))
    const numbers = new Set(plan.actions.map((a) => a.number))
    const targets = new Set(plan.targets.map((t) => t.key))
    const either = (key: string) => organisations.has(key) || bodies.has(key)
    const missing: string[] = []
    const check = (found: boolean, what: string) => found || missing.push(what)

    for (const action of plan.actions) {
      const at = action.number
      for (const lead of [action.lead, current(action).lead])
        if (lead) check(either(lead), `${at} lead ${lead}`)
      if (action.deputy) check(organisations.has(action.deputy), `${at} deputy ${action.deputy}`)
      if (action.follows) check(bodies.has(action.follows), `${at} follows ${action.follows}`)
      for (const partner of action.partners ?? [])
        check(organisations.has(partner), `${at} partner ${partner}`)
      for (const update of action.updates ?? []) check(either(update.by), `${at} update by ${update.by}`)
      for (const entry of action.execution)
        if (entry.decision) check(decisions.has(entry.decision), `${at} ${entry.decision}`)
      for (const revision of action.revisions ?? []) {
        check(decisions.has(revision.decision), `${at} ${revision.decision}`)
        check(
          plan.versions.some((v) => v.number === revision.version),
          `${at} version ${revision.version}`,
        )
        const decision = authority.decisions.find((d) => d.number === revision.decision)
        check(Boolean(decision?.touches.includes(at)), `${revision.decision} does not touch ${at}`)
        if (revision.target) check(targets.has(revision.target.key), `${at} ${revision.target.key}`)
      }
      if (action.toWorkOut) check(bodies.has(action.toWorkOut.body), `${at} charge ${action.toWorkOut.body}`)
      if (action.pilot?.verdict) check(decisions.has(action.pilot.verdict.decision), `${at} verdict`)
      if (action.parent) check(numbers.has(action.parent), `${at} hangs on ${action.parent}`)
      if (action.publication?.level === 'confidential')
        for (const key of action.publication.audience) check(either(key), `${at} audience ${key}`)
      if (action.continues) {
        const { plan: key, number } = action.continues
        const earlier = authority.plans.find((p) => p.key === key)
        check(Boolean(earlier?.actions.some((a) => a.number === number)), `${at} continues ${key} ${number}`)
      }
      const under =
        action.group ?? action.parent ?? plan.groups.find((g) => at.startsWith(`${g.number}.`))?.number
      check(Boolean(under), `${at} stands nowhere`)
    }
    for (const target of plan.targets)
      for (const n of target.actions) check(numbers.has(n), `${target.key} of ${n}`)
    for (const ambition of plan.ambitions) {
      check(
        plan.groups.some((g) => g.number === ambition.theme),
        `${ambition.key} of ${ambition.theme}`,
      )
      for (const n of ambition.contributing) check(numbers.has(n), `${ambition.key} from ${n}`)
    }
    for (const group of plan.groups)
      if (group.parent)
        check(
          plan.groups.some((g) => g.number === group.parent),
          `${group.number} under ${group.parent}`,
        )
    for (const version of plan.versions) check(decisions.has(version.decision), `version ${version.number}`)
    for (const cell of plan.emptyCells) check(decisions.has(cell.decision), `cell ${cell.decision}`)
    const outer = authority.plans.find((p) => p.key === plan.within)
    for (const n of plan.takesUp ?? [])
      check(Boolean(outer?.actions.some((a) => a.number === n)), `takes up ${n}`)
    expect(missing).toEqual([])
  })

  it.each(authorities)('resolve in what surrounds the plans of $key', (authority: DemoAuthority) => {
    const organisations = authority.organisations.map((o) => o.key)
    const bodies = authority.bodies.map((b) => b.key)
    if (authority.within) expect(authorities.map((a) => a.key)).toContain(authority.within)
    for (const mandate of authority.people.flatMap((person) => person.mandates)) {
      if (mandate.organisation) expect(organisations).toContain(mandate.organisation)
      if (mandate.body) expect(bodies).toContain(mandate.body)
    }
    for (const decision of authority.decisions) {
      expect(bodies).toContain(decision.body)
      const plan = authority.plans.find((p) => p.key === decision.plan)
      expect(plan, decision.number).toBeDefined()
      const numbers = plan!.actions.map((a) => a.number)
      for (const number of decision.touches) expect(numbers, decision.number).toContain(number)
    }
  })
})

describe('dates', () => {
  const ordered = (days: string[]) => days.every((day, i) => i === 0 || days[i - 1]! <= day)

  it.each(plansOf)('stand in order in $plan.key', ({ plan }: { plan: DemoPlan }) => {
    const wrong: string[] = []
    const check = (right: boolean, what: string) => right || wrong.push(what)
    for (const action of plan.actions) {
      const at = action.number
      const updates = (action.updates ?? []).map((u) => u.on)
      check(ordered(action.execution.map((e) => e.on)), `${at} execution`)
      check(
        action.execution.every((e) => e.on <= ANCHOR),
        `${at} execution in the future`,
      )
      check(ordered(updates), `${at} updates`)
      check(
        updates.every((on) => on >= action.execution[0]!.on && on <= ANCHOR),
        `${at} updates outside the plan`,
      )
      check(!action.begin || !action.due || action.begin < action.due, `${at} begins after it is due`)
      check(ordered((action.milestones ?? []).map((m) => m.due)), `${at} milestones`)
      check(
        (action.milestones ?? []).every((m) => !m.done || m.done <= ANCHOR),
        `${at} milestone done in the future`,
      )
      check(!action.toWorkOut?.done || action.toWorkOut.done <= ANCHOR, `${at} worked out in the future`)
      check(ordered((action.revisions ?? []).map((r) => String(r.version))), `${at} revisions`)
      const { asked, answered } = action.advocacy ?? {}
      check(!answered || (asked ?? '9') <= answered, `${at} answered before asked`)
      const running = action.execution.find((e) => e.state === 'running')
      check(!running || !action.begin || Math.abs(daysBetween(action.begin, running.on)) < 45, `${at} begin`)
      for (const money of action.money ?? []) check(money.year >= 2024 && money.year <= 2027, `${at} money`)
    }
    for (const target of plan.targets)
      check(ordered(target.readings.map((r) => r.on)), `${target.key} readings`)
    for (const measure of plan.ambitions.flatMap((a) => a.measures))
      check(ordered(measure.readings.map((r) => r.on)), `${String(measure.title)} readings`)
    check(ordered(plan.versions.map((v) => v.adopted)), 'versions')
    check(plan.period.from < plan.period.until, 'period')
    expect(wrong).toEqual([])
  })

  it('are real days, and versions carry the day of their decision', () => {
    for (const [path, text] of strings(authorities)) {
      if (/^\d{4}-\d\d-\d\d$/.test(text))
        expect(new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10), path).toBe(text)
    }
    for (const { authority, plan } of plansOf)
      for (const version of plan.versions)
        expect(authority.decisions.find((d) => d.number === version.decision)?.on).toBe(version.adopted)
  })

  it('move by whole days with the day of filling', () => {
    expect(shift('2026-11-10', ANCHOR)).toBe('2026-11-10')
    expect(shift('2026-11-10', '2027-03-01')).toBe('2027-02-17')
    expect(daysBetween('2026-11-10', ANCHOR)).toBe(12)
  })
})

describe('figures', () => {
  it.each(plansOf)('hold together in $plan.key', ({ plan }: { plan: DemoPlan }) => {
    for (const target of plan.targets) {
      const values = target.readings.map((reading) => reading.value)
      if (target.cumulative) expect(values, target.key).toEqual([...values].sort((a, b) => a - b))
      expect(target.actions.length, target.key).toBeGreaterThan(0)
    }
    const readings = [...plan.targets, ...plan.ambitions.flatMap((a) => a.measures)].flatMap(
      (t) => t.readings,
    )
    for (const { value, low, high } of readings) {
      if (low !== undefined) expect(low <= value && value <= high!).toBe(true)
    }
    for (const money of plan.actions.flatMap((a) => a.money ?? [])) {
      for (const amount of [money.planned, money.spent]) expect(amount ?? 0).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('words', () => {
  it('are free of stigma', () => {
    const forbidden =
      /versla{1,2}fden?\b|junk|\bzwerfspuit|drugge?bruikers?\b|toxicoman|drogué|\bclean\b|addict\b|abuser|misbruik|overlastpleger/i
    expect(strings(authorities).filter(([, text]) => forbidden.test(text))).toEqual([])
  })

  it('name no person in the content', () => {
    const names = authorities.flatMap((a) => a.people.flatMap((p) => p.name.split(' ')))
    const content = authorities.map(({ people: _, ...rest }) => rest)
    const found = strings(content).filter(([, text]) =>
      names.some((name) => new RegExp(`\\b${name}\\b`).test(text)),
    )
    expect(found).toEqual([])
  })

  it('have addresses under a domain reserved for examples', () => {
    for (const person of authorities.flatMap((a) => a.people))
      expect(person.mail).toMatch(/@[a-z]+\.example$/)
  })

  it('are complete in both languages of the region', () => {
    const region = authorities.find((a) => a.key === 'drie-rivieren')!
    const gaps = (value: unknown, path: string): string[] => {
      if (value === null || typeof value !== 'object') return []
      const keys = Object.keys(value)
      const words = value as Record<string, string>
      if (keys.length > 0 && keys.every((key) => ['nl', 'fr', 'en'].includes(key)))
        return words.nl && words.fr ? [] : [path]
      return keys.flatMap((key) => gaps(words[key], `${path}/${key}`))
    }
    expect(gaps(region, '')).toEqual([])
    for (const plan of region.plans)
      for (const action of plan.actions)
        for (const text of [
          action.title,
          action.text,
          ...(action.updates ?? []).map((u) => u.text),
        ] as Text[])
          expect(typeof text, action.number).toBe('object')
  })
})

describe('terms', () => {
  it('are codes of the vocabularies with which an authority starts', () => {
    const codes = (facet: string) =>
      defaultSchemes.find((s) => s.facet === facet)!.terms.map(([code]) => code)
    for (const { plan } of plansOf) {
      for (const { facets, number } of plan.actions) {
        expect(codes('pillar'), number).toEqual(expect.arrayContaining(facets.pillars))
        expect(codes('target_group'), number).toEqual(expect.arrayContaining(facets.targetGroups ?? []))
        expect(codes('setting'), number).toEqual(expect.arrayContaining(facets.settings ?? []))
        expect(codes('substance'), number).toEqual(expect.arrayContaining(facets.substances ?? []))
        expect(codes('prevention_type'), number).toEqual(expect.arrayContaining(facets.prevention ?? []))
        expect(codes('policy_field'), number).toEqual(expect.arrayContaining(facets.fields))
      }
    }
    for (const { sector, key } of authorities.flatMap((a) => a.organisations))
      expect(codes('sector'), key).toContain(sector)
  })
})

describe('the three authorities', () => {
  it('have the sizes that they should', () => {
    const plan = (key: string) => plansOf.find((entry) => entry.plan.key === key)!.plan
    const coast = plan('zoutkreek-2026')
    expect(coast.groups.filter((g) => g.depth === 1)).toHaveLength(3)
    expect(coast.groups.filter((g) => g.depth === 2)).toHaveLength(8)
    expect(coast.actions).toHaveLength(21)
    const region = plan('drie-rivieren-2025')
    expect(region.actions.filter((a) => a.kind === 'action').map((a) => a.number)).toEqual(
      Array.from({ length: 9 }, (_, i) => `3.${i + 1}`),
    )
    expect(region.actions.filter((a) => a.kind === 'project').every((a) => a.parent)).toBe(true)
    expect(authorities.filter((a) => a.within === 'drie-rivieren')).toHaveLength(6)
  })
})
