export { importPlan } from './importing/commands.ts'
export {
  addItem,
  adoptItem,
  changeText,
  moveItem,
  removeItem,
  restoreItem,
  setDates,
  setLead,
  setLevel,
  setPilot,
  setTerms,
} from './items/commands.ts'
export {
  recordAsking,
  recordExecution,
  recordUpdate,
  saveMilestone,
  saveMoney,
  setWorkingOut,
} from './items/reports.ts'
export { planModule } from './manifest.ts'
export { type PlanView, viewPlan } from './queries/view.ts'
