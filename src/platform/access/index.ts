export {
  type Barred,
  command,
  type FieldProblem,
  type Outcome,
  query,
  type Refusal,
  refusal,
  type Success,
  success,
} from './command.ts'
export { type Context, enter, enterAsSystem, levelsOf, type Place } from './gate.ts'
export { type ProblemCode, problemCodes } from './problem.ts'
export {
  bodiesOf,
  type Door,
  type Level,
  type Levelled,
  levels,
  type Mandate,
  maySee,
  organisationsOf,
  type Role,
  roles,
  type Scope,
} from './scope.ts'
export { type ReadTx, readAs, tidyAs, type WriteTx, writeAs } from './transaction.ts'
