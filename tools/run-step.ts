import { spawn } from 'node:child_process'

export interface Step { name: string; run(): Promise<boolean> }

/** Runs a command with our own output; true when it ends with 0. */
export const runCommand = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`)
      resolve(false)
    })
    child.on('exit', (code) => resolve(code === 0))
  })

/** Runs a step and prints `ok` or `FAIL` with its seconds. */
export const runStep = async ({ name, run }: Step): Promise<boolean> => {
  const start = performance.now()
  const passed = await run().catch((error: unknown) => {
    console.error(error)
    return false
  })
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return passed
}
