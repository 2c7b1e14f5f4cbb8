import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks in the terminal for something that is not shown while it is typed; `null` where there is no terminal, or nobody answers. */
export const askSecret = (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(null)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  // Only now: what is typed at once would be shown by a terminal that is not yet listened to.
  process.stderr.write(question)
  return new Promise((resolve) => {
    const answer = (text: string | null): void => {
      resolve(text)
      lines.close()
    }
    lines.once('line', answer)
    lines.once('SIGINT', () => answer(null))
    // By Ctrl+D, too.
    lines.once('close', () => {
      process.stderr.write('\n')
      resolve(null)
    })
  })
}
