import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildAll } from '../../tools/build-steps.ts'
import { measureEdits } from './book/edits.ts'
import { type Engine, findEngines, OURS } from './book/engines.ts'
import { type Inputs, writeInputs } from './book/inputs.ts'
import { medianRun, type Run } from './book/measure.ts'
import { FIXED_PARTS, partsOfRun } from './book/parts.ts'
import { installPeers } from './book/peers.ts'

/** Copies of the sample's five meetings for about 20, 200 and 1,000 pages, how often each is made, and how much longer than ours the others must take. */
const SIZES = [
  { copies: 2, rounds: 7, factors: { typst: 1.5, pdfmake: 10, chromium: 15 } },
  { copies: 24, rounds: 5, factors: { typst: 3, pdfmake: 20, chromium: 20 } },
  { copies: 134, rounds: 3, factors: { typst: 5, pdfmake: 30, chromium: 30 } },
] as const
/** After one edit the new file is there in this part of the time that a fresh process takes. */
const EDIT_PART = 20
const FONTS = path.resolve('assets/fonts')
const BYTES_PER_MB = 1_048_576

/** Every engine once a round, so that a busy minute is everybody's. An engine that fails is told and left out. */
const interleaved = async (engines: readonly Engine[], inputs: Inputs, rounds: number, folder: string): Promise<Map<string, Run[]>> => {
  const runs = new Map<string, Run[]>(engines.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of engines) {
      const own = runs.get(name)
      if (!own) continue
      try {
        own.push(await run(inputs, path.join(folder, `${name}.pdf`)))
      } catch (error) {
        console.log(`${name} failed and is left out: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
        runs.delete(name)
      }
    }
  }
  return runs
}

const pagesOf = async (file: string): Promise<number> => {
  const { PDFDocument } = await import('pdf-lib')
  const { readFileSync } = await import('node:fs')
  return (await PDFDocument.load(readFileSync(file), { updateMetadata: false })).getPageCount()
}

const number = (value: number, width: number, digits = 0): string => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(width)

const report = async (runs: ReadonlyMap<string, Run[]>, factors: Readonly<Record<string, number>>, folder: string): Promise<Run | null> => {
  const medians = new Map([...runs].map(([name, own]) => [name, medianRun(own)]))
  const ours = medians.get('ours')
  console.log('            pages   wall ms    CPU ms   peak MB   file MB   wall ×    CPU ×   must be')
  for (const [name, run] of medians) {
    const pages = await pagesOf(path.join(folder, `${name}.pdf`))
    const factor = factors[name]
    const figures = [number(pages, 7), number(run.wallMs, 9), number(run.cpuMs, 9), number(run.megabytes, 9), number(run.fileBytes / BYTES_PER_MB, 9, 2)]
    const ratios = ours && factor !== undefined ? [number(run.wallMs / ours.wallMs, 8, 1), number(run.cpuMs / ours.cpuMs, 8, 1), `≥ ${factor}`.padStart(9)] : []
    console.log(`${name.padEnd(10)}${[...figures, ...ratios].join(' ')}`)
  }
  const typst = medians.get('typst')
  if (ours && typst) console.log(`file: ${(typst.fileBytes / ours.fileBytes).toFixed(1)} times smaller than Typst's (at least 3) · memory: ${(ours.megabytes / typst.megabytes).toFixed(2)} of Typst's (below 1)`)
  return ours ?? null
}

/** What a book's time goes to, and what would be left of it if setting and writing took none. */
const reportParts = (inputs: Inputs, ours: Run, out: string): void => {
  const parts = partsOfRun(OURS, ['book', inputs.packets, '--out', out, '--json'])
  const shares = [...parts].toSorted(([, one], [, other]) => other - one).map(([part, share]) => `${part} ${(share * 100).toFixed(0)} %`)
  const fixed = FIXED_PARTS.reduce((sum, part) => sum + (parts.get(part) ?? 0), 0)
  console.log(`ours: ${shares.join(', ')} · without setting, writing and collecting: ${(ours.wallMs * fixed).toFixed(0)} ms`)
}

/** Prints medians of fresh processes from their start to the finished file, ratios, memory and size, and what an edit costs. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string' }, size: { type: 'string', multiple: true }, only: { type: 'string', multiple: true } } })
  await buildAll()
  installPeers()
  const engines = (await findEngines(FONTS)).filter(({ name }) => name === 'ours' || !values.only || values.only.includes(name))
  console.log(`What is timed: a fresh process from its start to the finished file. Ours is the built command line (dist/electron/cli.cjs book), a packet file in,
everything on, tagged. Typst and pdfmake get the outline ready made, Chromium the finished HTML; Typst and Chromium write tags, too.
${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; CPU time counts all threads and is steadier than wall time on a busy machine.`)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-book-'))
  try {
    for (const { copies, rounds, factors } of SIZES) {
      if (values.size && !values.size.includes(String(copies))) continue
      const times = Number(values.rounds ?? rounds)
      const inputs = writeInputs(folder, copies, FONTS)
      // The first run after a build keeps compiled code for all others, as the first start on a user's machine does.
      await engines[0]?.run(inputs, path.join(folder, 'ours.pdf'))
      console.log(`\nthe sample × ${copies}, medians of ${times}`)
      const ours = await report(await interleaved(engines, inputs, times, folder), factors, folder)
      if (ours) reportParts(inputs, ours, path.join(folder, 'ours.pdf'))
      if (copies !== SIZES[1].copies || !ours) continue
      const edit = await measureEdits(copies, FONTS)
      console.log(`after one edit in these ${edit.pages} pages, the whole new file in the resident thread: ${edit.wallMs.toFixed(1)} ms (CPU ${edit.cpuMs.toFixed(1)} ms): `
        + `1/${(ours.wallMs / edit.wallMs).toFixed(0)} of a fresh process (CPU 1/${(ours.cpuMs / edit.cpuMs).toFixed(0)}; at most 1/${EDIT_PART})`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
