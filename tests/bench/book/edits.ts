import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { newBookThread } from '../../../electron/services/book/book-thread.ts'
import type { BuildBookInput } from '../../../electron/services/book/build-book.ts'
import { startWorker } from '../../../electron/host/worker-helper.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { copiesOfSample } from './inputs.ts'
import { median } from './measure.ts'

const EDITS = 21

export interface EditTimes { readonly wallMs: number; readonly cpuMs: number; readonly pages: number }

/** Medians over edits of one row in the middle of a book, each with the whole new file, in the thread of the built app. */
export const measureEdits = async (copies: number, fontsDir: string): Promise<EditTimes> => {
  const worker = pathToFileURL(path.resolve('dist/electron/book-worker.js'))
  const thread = newBookThread(() => startWorker(worker, (error) => console.error(error)))
  let packets = copiesOfSample(copies)
  const build = async (): Promise<number> => {
    const input: BuildBookInput = { packets, settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir }
    return (await thread.build(input)).pages
  }
  const pages = await build()
  const times: { wallMs: number; cpuMs: number }[] = []
  for (let nth = 0; nth < EDITS; nth++) {
    packets = packets.map((packet, at) => (at === Math.floor(packets.length / 2) ? edited(packet, nth) : packet))
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    await build()
    const wallMs = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    times.push({ wallMs, cpuMs: (user + system) / 1_000 })
  }
  thread.close()
  return { wallMs: median(times.map((time) => time.wallMs)), cpuMs: median(times.map((time) => time.cpuMs)), pages }
}

/** One more syllable in its first row, as somebody types. */
const edited = (packet: Packet, nth: number): Packet =>
  ({ ...packet, runOfShow: packet.runOfShow.map((row, at) => (at === 0 ? { ...row, title: `${row.title}${'가나다라마바사'[nth % 7]}` } : row)) })
