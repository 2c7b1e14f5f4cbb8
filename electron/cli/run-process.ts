import { runCli } from './run-cli.ts'
import { writeError, writeOut } from './write-line.ts'

/** Runs the command line of this process. */
export const runProcess = async (): Promise<void> => {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  // Started by another program of ours, with a channel: when that one is gone, however it ended, so is this.
  process.on('disconnect', () => stopping.abort())
  process.channel?.unref()
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    out: writeOut,
    err: writeError,
    askSecret: async (question) => (await import('./ask-secret.ts')).askSecret(question),
    signal: stopping.signal,
  })
}
