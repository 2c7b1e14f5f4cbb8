import { describe, expect, test } from 'vitest'
import { startWorker } from '../../../../electron/host/worker-helper.ts'
import { runBookJob } from '../../../../electron/services/book/run-book-job.ts'
import { buildBook, type BuildBookInput } from '../../../../electron/services/book/build-book.ts'
import type { Helper, Spawn } from '../../../../electron/services/ports.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { samplePackets } from './sample-packets.ts'

const WORKER = new URL('../../../../electron/services/book/book-worker.ts', import.meta.url)

const input: BuildBookInput = { packets: samplePackets(), settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH }

/** Real threads, counted: each ends in its exit. */
const countedSpawn = (): { spawn: Spawn; exits: (number | null)[]; ended: () => Promise<void> } => {
  const exits: (number | null)[] = []
  const ends: Promise<void>[] = []
  const spawn: Spawn = () => {
    const helper = startWorker(WORKER, () => {})
    ends.push(new Promise((resolve) => {
      helper.onExit((code) => {
        exits.push(code)
        resolve()
      })
    }))
    return helper
  }
  return { spawn, exits, ended: async () => void (await Promise.all(ends)) }
}

describe('a book in a thread of its own', () => {
  test('is the same book, with progress, and the thread ends', async () => {
    const { spawn, exits, ended } = countedSpawn()
    const phases = new Set<string>()
    const built = await runBookJob(spawn, input, { onProgress: (phase) => phases.add(phase) })
    expect(Buffer.compare(built.bytes, (await buildBook(input)).bytes)).toBe(0)
    expect([...phases]).toEqual(['typesetting', 'drawing', 'writing'])
    await ended()
    expect(exits).toEqual([null])
  })

  test('a refusal comes over as it is', async () => {
    const { spawn, ended } = countedSpawn()
    await expect(runBookJob(spawn, { ...input, packets: [] })).rejects.toMatchObject({ code: 'nothing-to-print' })
    await expect(runBookJob(spawn, { ...input, fontsDir: '/nowhere' })).rejects.toMatchObject({ code: 'font-missing' })
    await ended()
  })

  test('a cancel kills the thread', async () => {
    const { spawn, exits, ended } = countedSpawn()
    const controller = new AbortController()
    const packets = Array.from({ length: 400 }, (_, index) => ({ ...samplePackets()[1], ...newPacket(`p${index}`) }))
    const job = runBookJob(spawn, { ...input, packets }, { signal: controller.signal })
    controller.abort()
    await expect(job).rejects.toMatchObject({ code: 'cancelled' })
    await ended()
    expect(exits).toEqual([null])
  })

  test('cancelled before it starts, it starts no thread', async () => {
    const { spawn, exits } = countedSpawn()
    await expect(runBookJob(spawn, input, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
    expect(exits).toEqual([])
  })

  test('a thread that ends by itself is an error, not a wait for ever', async () => {
    const dying: Helper = {
      post: () => {}, onMessage: () => () => {}, kill: () => {}, residentBytes: () => Promise.resolve(null),
      onExit: (listener) => queueMicrotask(() => listener(1)),
    }
    await expect(runBookJob(() => dying, input)).rejects.toMatchObject({ code: 'internal' })
  })
})
