import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import initRhwp, { HwpDocument } from '@rhwp/core'
import { buildBook } from '../../electron/services/book/build-book.ts'
import { writeExport } from '../../electron/services/export/write-export.ts'
import { readText } from '../../electron/services/import/read/read-text.ts'
import type { ExportFormat } from '../../shared/export/export-kinds.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { samplePackets } from '../electron/services/book/sample-packets.ts'

const ONCE = fileURLToPath(new URL('readers-once.ts', import.meta.url))
const FONTS = fileURLToPath(new URL('../../assets/fonts', import.meta.url))
const SAMPLES = ['hwp', 'hwpx', 'docx', 'xlsx', 'pdf', 'borderless.pdf'].map((form) => `tests/fixtures/foreign/quantum-korea-2026.${form}`)
/** Copies of the sample's five meetings that make some 300 pages. */
const COPIES = 34
const TODAY = '2026-06-30'
const RUNS = 3

interface Measured { seconds: number; megabytes: number }

const once = (reader: 'ours' | 'kordoc', file: string): Measured | null =>
  JSON.parse(execFileSync(process.execPath, [ONCE, reader, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n').at(-1) ?? 'null') as Measured | null

const median = (runs: readonly number[]): number => runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN

const measure = (reader: 'ours' | 'kordoc', file: string): string[] => {
  const runs = Array.from({ length: RUNS }, () => once(reader, file)).filter((run) => run !== null)
  if (runs.length === 0) return ['–', '–']
  return [median(runs.map(({ seconds }) => seconds)).toFixed(2), median(runs.map(({ megabytes }) => megabytes)).toFixed(0)]
}

/** HWP has no writer of ours: rhwp makes one of our HWPX. */
const toHwp = async (hwpx: Uint8Array): Promise<Uint8Array> => {
  await initRhwp({ module_or_path: readFileSync('node_modules/@rhwp/core/rhwp_bg.wasm') })
  return new HwpDocument(hwpx).exportHwp()
}

/** The sample's meetings many times over, in every format that can be written. */
const makeLong = async (folder: string): Promise<string[]> => {
  const sample = samplePackets()
  const packets = Array.from({ length: COPIES }, (_, copy) => sample.map((packet) => ({ ...packet, id: `${packet.id}-${copy}` }))).flat()
  const offices = (['hwpx', 'docx', 'xlsx', 'html', 'md'] satisfies ExportFormat[]).map(async (format) => {
    const file = path.join(folder, `300-pages.${format}`)
    writeFileSync(file, (await writeExport({ packets, settings: defaultSettings, format, what: 'packet', today: TODAY })).bytes)
    return file
  })
  const { bytes, pages } = await buildBook({ packets, settings: defaultSettings, options: {}, today: TODAY, fontsDir: FONTS })
  const pdf = path.join(folder, `${pages}-pages.pdf`)
  writeFileSync(pdf, bytes)
  const made = await Promise.all(offices)
  const hwp = path.join(folder, '300-pages.hwp')
  writeFileSync(hwp, await toHwp(readFileSync(made[0] ?? '')))
  return [hwp, ...made, pdf]
}

/** Prints seconds and peak memory of reading, by our readers and by kordoc alone: medians of fresh processes. More files may be named. */
export const run = async (files: readonly string[]): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readers-'))
  try {
    console.log(['file'.padEnd(36), 'MB', 'ours s', 'MB peak', 'kordoc s', 'MB peak'].map((head) => head.padStart(8)).join(' '))
    for (const file of [...SAMPLES, ...await makeLong(folder), ...files]) {
      const isText = file.endsWith('.md')
      const size = (statSync(file).size / 1_048_576).toFixed(2)
      const ours = isText ? measureText(file) : measure('ours', file)
      console.log([path.basename(file).padEnd(36), ...[size, ...ours, ...(isText ? ['–', '–'] : measure('kordoc', file))].map((cell) => cell.padStart(8))].join(' '))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Text is read in the services themselves, without a process of its own. */
const measureText = (file: string): string[] => {
  const text = readFileSync(file, 'utf8')
  const start = performance.now()
  readText(path.basename(file), text)
  return [((performance.now() - start) / 1_000).toFixed(2), '–']
}
