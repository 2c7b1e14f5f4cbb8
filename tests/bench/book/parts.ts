import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one run's time goes to, by where the code that was asked for it stands. */
export type Part = 'start' | 'reading' | 'outline' | 'fonts' | 'packing' | 'collecting' | 'setting' | 'writing'

/** Parts that a faster typesetter and writer would leave as they are. */
export const FIXED_PARTS: readonly Part[] = ['start', 'reading', 'outline', 'fonts', 'packing']

interface Frame { readonly functionName: string; readonly url: string; readonly lineNumber: number; readonly columnNumber: number }
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const RULES: readonly (readonly [pattern: RegExp, part: Part])[] = [
  [/\/(typeset|pdf)\/font\//, 'fonts'],
  [/\/services\/typeset\//, 'setting'],
  [/\/services\/(pdf|book)\//, 'writing'],
  [/read-(content|packet-file|file)|whole-packet-file/, 'reading'],
  [/shared\//, 'outline'],
]

/** Parts of one run of the built command line, adding up to 1: each sample counts for the nearest caller with a part of its own. */
export const partsOfRun = (cli: string, args: readonly string[]): Map<Part, number> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-parts-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder, cli, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${cli} ended with ${status}: ${stderr.slice(-400)}`)
    const [file = ''] = readdirSync(folder)
    return sumParts(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sumParts = ({ nodes, samples, timeDeltas }: Profile): Map<Part, number> => {
  const sourceOf = sourceFinder()
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const known = new Map<number, Part>()
  const partOf = (id: number): Part => {
    const frame = frames.get(id) as Frame
    const caller = callers.get(id)
    const part = known.get(id) ?? ownPart(frame, sourceOf(frame)) ?? (caller === undefined ? 'start' : partOf(caller))
    known.set(id, part)
    return part
  }
  const parts = new Map<Part, number>()
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0)
  samples.forEach((id, at) => parts.set(partOf(id), (parts.get(partOf(id)) ?? 0) + (timeDeltas[at] ?? 0) / total))
  return parts
}

const ownPart = ({ functionName, url }: Frame, source: string): Part | null => {
  if (functionName === '(garbage collector)') return 'collecting'
  if (url === 'node:zlib') return 'packing'
  return RULES.find(([pattern]) => pattern.test(source))?.[1] ?? null
}

/** The source file of a frame of a bundle, by the map beside it. */
const sourceFinder = (): ((frame: Frame) => string) => {
  const maps = new Map<string, SourceMap | null>()
  return ({ url, lineNumber, columnNumber }) => {
    if (!url.startsWith('file:')) return ''
    const file = `${fileURLToPath(url)}.map`
    const map = maps.get(file) ?? (existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null)
    maps.set(file, map)
    const entry = map?.findEntry(lineNumber, columnNumber)
    return entry && 'originalSource' in entry ? entry.originalSource : ''
  }
}
