import type { Answer } from '../../shared/api/dispatch.ts'

/** What the preload script puts on `window` in Electron. */
export interface Bridge {
  call(method: string, input: unknown): Promise<Answer>
  /** Returns what unsubscribes. */
  on(event: string, listener: (data: unknown) => void): () => void
}

declare global {
  interface Window { briefingBook?: Bridge }
}
