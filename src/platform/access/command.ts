import type { z } from 'zod'
import type { Context } from './gate.ts'
import { type ProblemCode, problemCode } from './problem.ts'
import type { Scope } from './scope.ts'
import { type ReadTx, readAs, type WriteTx, writeAs } from './transaction.ts'

/** One field that was filled in wrongly; `field` is a path such as 'targets.0.value'. */
export interface FieldProblem {
  field: string
  message: string
  /** What is wrong, from a closed list, so that a page can say it in the reader's language. */
  code: ProblemCode
}

export type Refusal<Reason extends string = string> = { ok: false; reason: Reason; [detail: string]: unknown }
export type Success<Value> = { ok: true; value: Value }

/** What can end any command or query before its own work begins. */
export type Barred =
  | { ok: false; reason: 'invalid'; problems: FieldProblem[] }
  | { ok: false; reason: 'not_allowed' }

export type Outcome<Value, Reason extends string = never> = Success<Value> | Refusal<Reason>

export function success(): Success<undefined>
export function success<Value>(value: Value): Success<Value>
export function success(value?: unknown): Success<unknown> {
  return { ok: true, value }
}

export function refusal<Reason extends string>(
  reason: Reason,
  detail: Record<string, unknown> = {},
): Refusal<Reason> {
  return { ok: false, reason, ...detail }
}

/** A decision by the rules: may this scope do this? `not_found` hides that a thing exists. */
type May<Input> = (scope: Scope, input: Input, tx: ReadTx) => boolean | Promise<boolean>

interface Spec<Input, Tx extends ReadTx, Result> {
  input: z.ZodType<Input>
  may: May<Input>
  run: (tx: Tx, input: Input) => Promise<Result>
}

function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
    code: problemCode(issue),
  }))
}

/**
 * Makes a command: input checked, then the actor, then the work, all in one transaction with its audit.
 * What does not pass returns a {@link Barred}; what the work refuses rolls back and returns the refusal.
 */
export function command<Input, Result extends { ok: boolean }>(spec: Spec<Input, WriteTx, Result>) {
  return async (context: Context, given: unknown): Promise<Result | Barred> => {
    const parsed = await spec.input.safeParseAsync(given)
    if (!parsed.success) return { ok: false, reason: 'invalid', problems: problemsOf(parsed.error) }
    return writeAs<Result | Barred>(context.database, context.scope, async (tx) => {
      if (!(await spec.may(context.scope, parsed.data, tx))) return { ok: false, reason: 'not_allowed' }
      return spec.run(tx, parsed.data)
    })
  }
}

/**
 * Makes a query: the actor is checked and the work runs where only what the actor may see can be read.
 * Unlike a command's input, a query's is typed already: it throws on a shape that the types forbid.
 */
export function query<Input, Result>(spec: Spec<Input, ReadTx, Result>) {
  return async (context: Context, given: Input): Promise<Result | { ok: false; reason: 'not_allowed' }> => {
    const input = spec.input.parse(given)
    return readAs(context.database, context.scope, async (tx) => {
      if (!(await spec.may(context.scope, input, tx))) return { ok: false, reason: 'not_allowed' as const }
      return spec.run(tx, input)
    })
  }
}
