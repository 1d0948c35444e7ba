/** Havenrade's own words for the levels of its plans. */
import type { DemoLevel } from '../types.ts'

export const levels: DemoLevel[] = [
  {
    kind: 'theme',
    depth: 1,
    singular: { nl: 'Thema', fr: 'Thème', en: 'Theme' },
    plural: { nl: 'Thema’s', fr: 'Thèmes', en: 'Themes' },
    numbering: 'letter',
  },
  {
    kind: 'action',
    depth: 2,
    singular: { nl: 'Actiepunt', fr: 'Point d’action', en: 'Action' },
    plural: { nl: 'Actiepunten', fr: 'Points d’action', en: 'Actions' },
    numbering: 'restart',
  },
  {
    kind: 'project',
    depth: 2,
    singular: { nl: 'Project', fr: 'Projet', en: 'Project' },
    plural: { nl: 'Projecten', fr: 'Projets', en: 'Projects' },
    numbering: 'restart',
  },
  {
    kind: 'ambition',
    depth: 2,
    singular: { nl: 'Ambitie', fr: 'Ambition', en: 'Ambition' },
    plural: { nl: 'Ambities', fr: 'Ambitions', en: 'Ambitions' },
    numbering: 'none',
  },
]
