import { AppError } from '../../../shared/api/errors.ts'

/** Questions for passwords that wait for a person's answer. Passwords are handed on and kept nowhere. */
export interface PasswordQuestions {
  /** @throws AppError cancelled where the job ends before the answer */
  ask(key: string, signal: AbortSignal): Promise<string | null>
  /** `null`: the file is left out. Nothing where nobody asks (any more). */
  answer(key: string, password: string | null): void
}

export const createPasswordQuestions = (): PasswordQuestions => {
  const open = new Map<string, PromiseWithResolvers<string | null>>()
  return {
    ask: async (key, signal) => {
      const question = Promise.withResolvers<string | null>()
      const cancel = (): void => question.reject(new AppError('cancelled', 'import cancelled'))
      open.set(key, question)
      signal.addEventListener('abort', cancel)
      try {
        return await question.promise
      } finally {
        open.delete(key)
        signal.removeEventListener('abort', cancel)
      }
    },
    answer: (key, password) => open.get(key)?.resolve(password),
  }
}
