/** Codes of the terms that the demo uses; the same as those of the vocabularies with which an authority starts. */

export type Sector =
  | 'prevention'
  | 'care'
  | 'harm_reduction'
  | 'welfare'
  | 'police'
  | 'justice'
  | 'education'
  | 'youth_work'
  | 'housing'
  | 'work'
  | 'hospitality'
  | 'health'
  | 'research'
  | 'lived_experience'
  | 'community'
  | 'administration'

export type Pillar = 'prevention' | 'early_intervention' | 'care_recovery' | 'harm_reduction' | 'enforcement'

export type TargetGroup =
  | 'severe_precarity'
  | 'vulnerable_youth'
  | 'dual_diagnosis'
  | 'children_of_dependent_parents'
  | 'newcomers'
  | 'older_people'
  | 'people_in_recovery'
  | 'relatives'

export type Setting =
  | 'public_space'
  | 'nightlife'
  | 'housing'
  | 'education'
  | 'leisure'
  | 'work'
  | 'detention'

export type PreventionType = 'universal' | 'selective' | 'indicated'

export type PolicyField =
  | 'health'
  | 'welfare'
  | 'youth'
  | 'education'
  | 'safety'
  | 'public_domain'
  | 'housing'
  | 'economy'
  | 'sport_culture'
  | 'administration'
