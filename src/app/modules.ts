import { planModule } from '../modules/plan/index.ts'
import type { Module } from '../platform/http/module.ts'
import { officeModule } from '../platform/office/manifest.ts'
import { vocabularyModule } from '../platform/vocabularies/manifest.ts'

/** The rooms of the house, in the order of the menus. */
export const modules: readonly Module[] = [planModule, officeModule, vocabularyModule]
