import { z } from 'zod'
import { contract, type Handlers } from './contract.ts'
import { AppError, toErrorValue, type ErrorValue } from './errors.ts'
import { METHOD_NAMES, type MethodName } from './method-names.ts'

/** What goes back over the wire. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: ErrorValue }

export const isMethodName = (name: string): name is MethodName => (METHOD_NAMES as readonly string[]).includes(name)

/**
 * The one place where a call is checked, run, and its answer checked. Never throws: a refusal is
 * an answer. `onFault` hears what nobody foresaw (for the log).
 */
export const dispatch = async (
  handlers: Handlers, name: string, raw: unknown, onFault: (error: unknown, name: string) => void,
): Promise<Answer> => {
  try {
    if (!isMethodName(name)) throw new AppError('unknown-method', `unknown method ${name}`)
    const input = contract[name].input.safeParse(raw)
    if (!input.success) throw new AppError('bad-input', `${name}: ${z.prettifyError(input.error)}`)
    const run = handlers[name] as (input: unknown) => unknown
    return { ok: true, value: contract[name].output.parse(await run(input.data)) }
  } catch (error) {
    if (!(error instanceof AppError)) onFault(error, name)
    return { ok: false, error: toErrorValue(error) }
  }
}
