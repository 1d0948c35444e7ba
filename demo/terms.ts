/** Codes of the terms that the demo uses; the same as those of the vocabularies with which an authority starts. */

export const sectors = [
  'prevention',
  'care',
  'harm_reduction',
  'welfare',
  'police',
  'justice',
  'education',
  'youth_work',
  'housing',
  'work',
  'hospitality',
  'health',
  'research',
  'lived_experience',
  'community',
  'administration',
] as const
export type Sector = (typeof sectors)[number]

export const pillars = [
  'prevention',
  'early_intervention',
  'care_recovery',
  'harm_reduction',
  'enforcement',
] as const
export type Pillar = (typeof pillars)[number]
export const targetGroups = [
  'severe_precarity',
  'vulnerable_youth',
  'dual_diagnosis',
  'children_of_dependent_parents',
  'newcomers',
  'older_people',
  'people_in_recovery',
  'relatives',
] as const
export type TargetGroup = (typeof targetGroups)[number]
export const settings = [
  'public_space',
  'nightlife',
  'housing',
  'education',
  'leisure',
  'work',
  'detention',
] as const
export type Setting = (typeof settings)[number]
export const preventionTypes = ['universal', 'selective', 'indicated'] as const
export type PreventionType = (typeof preventionTypes)[number]
export const policyFields = [
  'health',
  'welfare',
  'youth',
  'education',
  'safety',
  'public_domain',
  'housing',
  'economy',
  'sport_culture',
  'administration',
] as const
export type PolicyField = (typeof policyFields)[number]
