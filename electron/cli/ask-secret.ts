import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks in the terminal for something that is not shown while it is typed; `null` where there is no terminal, or nobody answers. */
export const askSecret = (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(null)
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  return new Promise((resolve) => {
    const answer = (text: string | null): void => {
      lines.close()
      process.stderr.write('\n')
      resolve(text)
    }
    lines.once('line', answer)
    lines.once('SIGINT', () => answer(null))
  })
}
