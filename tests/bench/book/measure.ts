import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'

/** One run of a fresh process, from its start to its end. */
export interface Run {
  readonly wallMs: number
  /** User and system time, of all its threads and children; `NaN` where nobody can tell. */
  readonly cpuMs: number
  /** Most memory that the process held; `NaN` for a browser, which is many. */
  readonly megabytes: number
  readonly fileBytes: number
}

const MARK = '@@usage '
/**
 * Loaded into a Node process before its program: tells at its end what it used. Linux counts into `maxRSS` what the
 * starting process held; its own high-water mark is in `/proc`.
 */
const REPORT = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? maxRSS)
  process.stderr.write('${MARK}' + JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, megabytes: kilobytes / 1024 }))
})`)}`

const PATIENCE_MS = 900_000

const start = (command: string, args: readonly string[]): Promise<{ wallMs: number; output: string }> => new Promise((resolve, reject) => {
  const from = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE_MS })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { output += data.toString() })
  child.on('error', reject)
  child.on('close', (code) => (code === 0 ? resolve({ wallMs: performance.now() - from, output }) : reject(new Error(`${command} ended with ${code}: ${output.slice(-400)}`))))
})

/** A program on Node that writes `out`. */
export const measureNode = async (program: string, args: readonly string[], out: string): Promise<Run> => {
  const { wallMs, output } = await start(process.execPath, ['--import', REPORT, program, ...args])
  const usage = JSON.parse(output.slice(output.lastIndexOf(MARK) + MARK.length)) as Pick<Run, 'cpuMs' | 'megabytes'>
  return { wallMs, ...usage, fileBytes: statSync(out).size }
}

/** Another program that writes `out`; a shell's `times` counts it with all its children. */
export const measureProgram = async (program: string, args: readonly string[], out: string): Promise<Run> => {
  const hasShell = process.platform !== 'win32'
  const { wallMs, output } = hasShell ? await start('sh', ['-c', '"$@"; times', 'sh', program, ...args]) : await start(program, args)
  return { wallMs, cpuMs: hasShell ? childTimes(output) : Number.NaN, megabytes: Number.NaN, fileBytes: statSync(out).size }
}

/** The last line of `times`: user and system time of the children, `0m1.250s 0m0.040s`. */
const childTimes = (output: string): number => {
  const times = [...(output.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000, 0)
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const medianRun = (runs: readonly Run[]): Run => ({
  wallMs: median(runs.map((run) => run.wallMs)), cpuMs: median(runs.map((run) => run.cpuMs)),
  megabytes: median(runs.map((run) => run.megabytes)), fileBytes: median(runs.map((run) => run.fileBytes)),
})
