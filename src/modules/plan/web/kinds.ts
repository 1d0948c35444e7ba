import { type Language, say, words } from '../../../platform/i18n/index.ts'
import type { KindTone } from '../../../ui/review/source.tsx'
import type { ItemKind } from '../reading/types.ts'
import { kindWords } from './kind-words.ts'

/** What a kind is called in the middle of a sentence. */
export function kindInText(kind: ItemKind, language: Language): string {
  return say(kindWords[`${kind}_one`], language).toLowerCase()
}

const one = (nl: string, fr: string, en: string) => ({ nl, fr, en })

/** Counts: '1 actie', '56 acties'. */
export const kindCounts = words({
  theme: {
    nl: '{n} thema’s',
    fr: '{n} thèmes',
    en: '{n} themes',
    one: one('{n} thema', '{n} thème', '{n} theme'),
  },
  objective: {
    nl: '{n} doelstellingen',
    fr: '{n} objectifs',
    en: '{n} objectives',
    one: one('{n} doelstelling', '{n} objectif', '{n} objective'),
  },
  action: {
    nl: '{n} acties',
    fr: '{n} actions',
    en: '{n} actions',
    one: one('{n} actie', '{n} action', '{n} action'),
  },
  project: {
    nl: '{n} projecten',
    fr: '{n} projets',
    en: '{n} projects',
    one: one('{n} project', '{n} projet', '{n} project'),
  },
  ambition: {
    nl: '{n} ambities',
    fr: '{n} ambitions',
    en: '{n} ambitions',
    one: one('{n} ambitie', '{n} ambition', '{n} ambition'),
  },
  principle: {
    nl: '{n} uitgangspunten',
    fr: '{n} principes',
    en: '{n} principles',
    one: one('{n} uitgangspunt', '{n} principe', '{n} principle'),
  },
  pillar: {
    nl: '{n} pijlers',
    fr: '{n} piliers',
    en: '{n} pillars',
    one: one('{n} pijler', '{n} pilier', '{n} pillar'),
  },
  target_group: {
    nl: '{n} doelgroepen',
    fr: '{n} groupes cibles',
    en: '{n} target groups',
    one: one('{n} doelgroep', '{n} groupe cible', '{n} target group'),
  },
  setting: {
    nl: '{n} settings',
    fr: '{n} milieux de vie',
    en: '{n} settings',
    one: one('{n} setting', '{n} milieu de vie', '{n} setting'),
  },
  condition: {
    nl: '{n} randvoorwaarden',
    fr: '{n} conditions',
    en: '{n} conditions',
    one: one('{n} randvoorwaarde', '{n} condition', '{n} condition'),
  },
})

/** The edge in the colour of a kind, beside the source and in the tree. */
export const kindTones: Record<ItemKind, KindTone> = {
  theme: 'brand',
  objective: 'brand',
  action: 'ink',
  project: 'ink',
  ambition: 'run',
  principle: 'done',
  pillar: 'done',
  target_group: 'done',
  setting: 'done',
  condition: 'done',
}
