export type Fenced<T> = { ok: true; value: T } | { ok: false; reason: string }

/**
 * Runs an engine call that takes bytes from outside. The engine throws strings, Errors and, after a
 * panic of its own, RuntimeErrors: here all become a reason in English.
 */
export const fenced = <T>(call: () => T): Fenced<T> => {
  try {
    return { ok: true, value: call() }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
