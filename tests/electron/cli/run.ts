import { runCli } from '../../../electron/cli/run-cli.ts'

export interface CliRun { exit: number; out: string[]; err: string[]; json: Record<string, unknown> }

/** Runs one command line in this process. */
export const cli = async (args: readonly string[], env: NodeJS.ProcessEnv = {}, signal = new AbortController().signal, answers: string[] = []): Promise<CliRun> => {
  const out: string[] = []
  const err: string[] = []
  const exit = await runCli(args, { env, out: (line) => void out.push(line), err: (line) => void err.push(line), askSecret: async () => answers.shift() ?? null, signal })
  const json = args.includes('--json') && out.length === 1 ? (JSON.parse(out[0] ?? '') as Record<string, unknown>) : {}
  return { exit, out, err, json }
}

export const SAMPLE = 'assets/samples/quantum-korea-2026.md'
