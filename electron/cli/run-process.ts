import { runCli } from './run-cli.ts'
import { writeError, writeOut } from './write-line.ts'

// The command line of this process.
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
// Started by another program of ours, with a channel: when that one is gone, however it ended, so is this.
process.on('disconnect', () => stopping.abort())
process.channel?.unref()

/** Not awaited at the top: the commands lie in one file with this module and are loaded by it. */
const run = async (): Promise<void> => {
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    out: writeOut,
    err: writeError,
    askSecret: async (question) => (await import('./ask-secret.ts')).askSecret(question),
    signal: stopping.signal,
  })
}

void run()
