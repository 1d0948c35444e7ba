export { importPlan } from './importing/commands.ts'
export { bulkEdit } from './items/bulk.ts'
export {
  addItem,
  changeText,
  moveItem,
  setDates,
  setLead,
  setPilot,
  setTerms,
} from './items/commands.ts'
export { adoptItem, removeItem, restoreItem, setLevel } from './items/direction.ts'
export { dropEvidence, saveEvidence } from './items/evidence.ts'
export { setLevelNames } from './items/levels.ts'
export {
  recordAsking,
  recordExecution,
  recordUpdate,
  saveMilestone,
  saveMoney,
  setWorkingOut,
} from './items/reports.ts'
export { linkTarget, recordValue, saveTarget } from './items/targets.ts'
export { planModule } from './manifest.ts'
export { type PlanView, viewPlan } from './queries/view.ts'
