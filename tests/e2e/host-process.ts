import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** The loopback host as a user runs it: the built program in a process of its own. */
export interface HostProcess {
  /** With the one-use ticket. */
  url: string
  origin: string
  /** Ends it as Ctrl+C does and waits until the library is free. */
  stop(): Promise<void>
}

interface Ready { ready: true; url: string }

/** @throws with what the host said where it ends before it is ready */
export const startHostProcess = async (libraryDir: string): Promise<HostProcess> => {
  const child = spawn(process.execPath, ['dist/electron/cli.cjs', 'serve', '--library', libraryDir], {
    // The channel: a test runner that is killed leaves no host behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (!child.stdout || !child.stderr) throw new Error('the host has no output')
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const exited = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    exited.then(([code]) => Promise.reject(new Error(`the host ended with ${code}: ${said}`))),
  ])
  const { url } = JSON.parse(line) as Ready
  return {
    url,
    origin: new URL(url).origin,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}
