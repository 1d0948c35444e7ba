import { words } from '../../../platform/i18n/index.ts'

/** The interface's own words for the kinds, where a plan has none of its own. */
export const kindWords = words({
  theme_one: { nl: 'Thema', fr: 'Thème', en: 'Theme' },
  theme_many: { nl: 'Thema’s', fr: 'Thèmes', en: 'Themes' },
  objective_one: { nl: 'Doelstelling', fr: 'Objectif', en: 'Objective' },
  objective_many: { nl: 'Doelstellingen', fr: 'Objectifs', en: 'Objectives' },
  action_one: { nl: 'Actie', fr: 'Action', en: 'Action' },
  action_many: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  project_one: { nl: 'Project', fr: 'Projet', en: 'Project' },
  project_many: { nl: 'Projecten', fr: 'Projets', en: 'Projects' },
  ambition_one: { nl: 'Ambitie', fr: 'Ambition', en: 'Ambition' },
  ambition_many: { nl: 'Ambities', fr: 'Ambitions', en: 'Ambitions' },
  principle_one: { nl: 'Uitgangspunt', fr: 'Principe', en: 'Principle' },
  principle_many: { nl: 'Uitgangspunten', fr: 'Principes', en: 'Principles' },
  condition_one: { nl: 'Randvoorwaarde', fr: 'Condition', en: 'Condition' },
  condition_many: { nl: 'Randvoorwaarden', fr: 'Conditions', en: 'Conditions' },
  pillar_one: { nl: 'Pijler', fr: 'Pilier', en: 'Pillar' },
  pillar_many: { nl: 'Pijlers', fr: 'Piliers', en: 'Pillars' },
  target_group_one: { nl: 'Doelgroep', fr: 'Groupe cible', en: 'Target group' },
  target_group_many: { nl: 'Doelgroepen', fr: 'Groupes cibles', en: 'Target groups' },
  setting_one: { nl: 'Setting', fr: 'Milieu de vie', en: 'Setting' },
  setting_many: { nl: 'Settings', fr: 'Milieux de vie', en: 'Settings' },
})
