import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { itemKinds } from '../src/modules/plan/reading/types.ts'
import { kindInText } from '../src/modules/plan/web/kinds.ts'
import { gapWords } from '../src/modules/plan/web/workspace/gap-words.ts'
import { root } from '../src/platform/config.ts'
import { type Catalogue, type Language, languages } from '../src/platform/i18n/index.ts'
import { bodyKindWords, roleWords } from '../src/platform/organisations/index.ts'
import { defaultSchemes } from '../src/platform/vocabularies/defaults.ts'
import { stateWords, uiWords, verdictWords } from '../src/ui/words.ts'

/** Rows of the glossary's tables: '`code` | Dutch | French | English | …', by the heading above them. */
const inLanguages = (word: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, word(language)])) as Record<Language, string>
const kindsInText: Catalogue<string> = Object.fromEntries(
  itemKinds.map((kind) => [kind, inLanguages((language) => kindInText(kind, language))]),
)

const rows = new Map<string, string[][]>()
let heading = ''
for (const line of readFileSync(join(root, 'GLOSSARY.md'), 'utf8').split('\n')) {
  heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading
  if (!line.startsWith('| `')) continue
  const cells = line.split('|').map((cell) => cell.trim())
  rows.set(heading, [...(rows.get(heading) ?? []), [cells[1]!.replaceAll('`', ''), ...cells.slice(2, 5)]])
}

const lower = (text: string) => text.toLowerCase()

function stands(under: string, code: string, said: Record<Language, string>): void {
  const row = rows.get(under)?.find(([first]) => first === code)
  expect(row?.slice(1).map(lower), `${code} under '${under}'`).toEqual([said.nl, said.fr, said.en].map(lower))
}

const catalogues: [string, Catalogue<string>][] = [
  ['States shown', stateWords],
  ['States shown', { silent: uiWords.silent }],
  ['Verdicts', verdictWords],
  ['Roles', roleWords],
  ['Kinds of bodies', bodyKindWords],
  ['Kinds of items', kindsInText],
  ['Around an action', { lead: gapWords.lead, deputy: gapWords.deputy }],
  ['Records of an item', { due: gapWords.due, update: gapWords.update }],
  ['Targets and money', { target: gapWords.target, baseline: gapWords.baseline, money: gapWords.money }],
]

test.each(catalogues)('%s: the words that pages show', (under, catalogue) => {
  const entries = Object.entries(catalogue)
  expect(entries.length).toBeGreaterThan(0)
  for (const [code, message] of entries) stands(under, code, message)
})

const titles = {
  pillar: 'Pillars',
  prevention_type: 'Types of prevention',
  target_group: 'Target groups',
  setting: 'Settings',
  policy_field: 'Fields of policy',
  substance: 'Substances',
  sector: 'Sectors',
  care_type: 'Types of care',
  nuisance: 'Nuisance',
} as Record<string, string>

test('every term of the vocabularies to start with', () => {
  for (const { facet, terms } of defaultSchemes) {
    const under = titles[facet] ?? `(no heading for ${facet})`
    for (const [code, nl, fr, en] of terms) stands(under, code, { nl, fr, en })
    expect(rows.get(under)?.length, under).toBe(terms.length)
  }
})

test('no code stands twice under a heading', () => {
  for (const [under, found] of rows) {
    const codes = found.map(([code]) => code)
    expect(new Set(codes).size, under).toBe(codes.length)
  }
})
