// One book in a fresh process, then the same again while everything is warm. Prints one JSON line; see book.bench.ts.
import { fileURLToPath } from 'node:url'
import { buildBook } from '../../electron/services/book/build-book.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { samplePackets } from '../electron/services/book/sample-packets.ts'

const WARM_RUNS = 5
const BYTES_PER_MB = 1_048_576

const copies = Number(process.argv[2] ?? 1)
const sample = samplePackets()
const packets = Array.from({ length: copies }, (_, copy) => sample.map((packet) => ({ ...packet, id: `${packet.id}-${copy}` }))).flat()
const input = {
  packets, settings: defaultSettings, options: {}, today: '2026-06-30',
  fontsDir: fileURLToPath(new URL('../../assets/fonts', import.meta.url)),
}

const { pages, bytes } = await buildBook(input)
// Counted from the start of the process, as a user waits for it.
const coldMs = performance.now()
const coldMegabytes = process.resourceUsage().maxRSS / 1024

const warm: number[] = []
for (let i = 0; i < WARM_RUNS; i++) {
  const start = performance.now()
  await buildBook(input)
  warm.push(performance.now() - start)
}
const warmMs = warm.toSorted((a, b) => a - b)[Math.floor(WARM_RUNS / 2)]

console.log(JSON.stringify({ pages, megabytes: bytes.length / BYTES_PER_MB, coldMs, warmMs, coldMegabytes }))
