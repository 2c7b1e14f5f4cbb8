import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { startWorker } from '../../../../electron/host/worker-helper.ts'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { buildBook, type BuildBookInput } from '../../../../electron/services/book/build-book.ts'
import type { Helper, Spawn } from '../../../../electron/services/ports.ts'
import type { Row } from '../../../../shared/packet/packet.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { samplePackets } from './sample-packets.ts'

const WORKER = new URL('../../../../electron/services/book/book-worker.ts', import.meta.url)

const input: BuildBookInput = { packets: samplePackets(), settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH }

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

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
  test('is the same book, with progress; the thread stays for the next and ends when it is told', async () => {
    const { spawn, exits, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    const phases = new Set<string>()
    const built = await thread.build(input, { onProgress: (phase) => phases.add(phase) })
    expect(Buffer.compare(built.bytes, (await buildBook(input)).bytes)).toBe(0)
    expect([...phases]).toEqual(['typesetting', 'drawing', 'writing'])
    // A refusal comes over as it is, and the thread goes on.
    await expect(thread.build({ ...input, packets: [] })).rejects.toMatchObject({ code: 'nothing-to-print' })
    await expect(thread.build({ ...input, fontsDir: '/nowhere' })).rejects.toMatchObject({ code: 'font-missing' })
    expect((await thread.build(input)).pages).toBe(built.pages)
    expect(exits).toEqual([])
    thread.close()
    await ended()
    expect(exits).toEqual([null])
  })

  test('puts a finished file under a password, between two books', async () => {
    const { spawn, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    const { bytes } = await thread.build(input)
    const [locked, again] = await Promise.all([thread.protect(bytes, '비밀'), thread.build(input)])
    expect(Buffer.from(locked).includes('/Encrypt')).toBe(true)
    expect(hashOf(again.bytes)).toBe(hashOf(bytes))
    await expect(thread.protect(Buffer.from('no PDF'), '비밀')).rejects.toMatchObject({ code: 'internal' })
    thread.close()
    await ended()
  })

  test('rows of lists that were kept follow the language, the principal and how many there are', async () => {
    const { spawn, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    const few = samplePackets()
    const many = [...few, ...Array.from({ length: 2 }, (_, copy) => few.map((packet) => ({ ...packet, id: `${packet.id}-${copy}` }))).flat()]
    const english = { ...defaultSettings, locale: 'en' as const }
    const other = { ...defaultSettings, principal: { ...defaultSettings.principal, title: '장관' } }
    for (const [packets, settings] of [[few, defaultSettings], [many, defaultSettings], [few, english], [few, other], [few, defaultSettings]] as const) {
      const own = { ...input, packets: [...packets], settings }
      expect(hashOf((await thread.build(own)).bytes)).toBe(hashOf((await buildBook(own)).bytes))
    }
    thread.close()
    await ended()
  })

  test('keeps what was drawn, and makes the bytes of a fresh process all the same', async () => {
    const { spawn, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    const book = async (packets: BuildBookInput['packets']): Promise<string> => hashOf((await thread.build({ ...input, packets })).bytes)
    const packets = samplePackets()
    // A longer title, another row, a meeting less: each alone, then undone.
    const edits = [
      packets.map((packet, at) => (at === 2 ? { ...packet, title: `${packet.title} 및 후속 협의` } : packet)),
      packets.map((packet, at) => (at === 0 ? { ...packet, runOfShow: [...packet.runOfShow, { ...packet.runOfShow[0] as Row, id: 'new', title: '揷入 순서' }] } : packet)),
      packets.filter((_, at) => at !== 1),
    ]
    const before = await book(packets)
    for (const edited of edits) {
      expect(await book(edited)).toBe(hashOf((await buildBook({ ...input, packets: edited })).bytes))
      expect(await book(packets)).toBe(before)
    }
    expect(before).toBe(hashOf((await buildBook(input)).bytes))
    thread.close()
    await ended()
  })

  test('a cancel is heard at once, and the next book comes', async () => {
    const { spawn, exits, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    const controller = new AbortController()
    const packets = Array.from({ length: 100 }, (_, index) => ({ ...samplePackets()[1], ...newPacket(`p${index}`) }))
    const job = thread.build({ ...input, packets }, { signal: controller.signal })
    const waiting = thread.build({ ...input, packets }, { signal: controller.signal })
    const after = thread.build(input)
    controller.abort()
    await expect(job).rejects.toMatchObject({ code: 'cancelled' })
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    expect((await after).pages).toBeGreaterThan(1)
    thread.close()
    await ended()
    expect(exits).toEqual([null])
  })

  test('cancelled before it starts, it starts no thread; closed while it runs, it is cancelled', async () => {
    const { spawn, exits, ended } = countedSpawn()
    const thread = newBookThread(spawn)
    await expect(thread.build(input, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
    expect(exits).toEqual([])
    const job = thread.build(input)
    thread.close()
    await expect(job).rejects.toMatchObject({ code: 'cancelled' })
    await ended()
  })

  test('a thread that ends by itself is an error, not a wait for ever, and the next book has another', async () => {
    let started = 0
    const dying = (): Helper => {
      started++
      return {
        post: () => {}, onMessage: () => () => {}, kill: () => {}, residentBytes: () => Promise.resolve(null),
        onExit: (listener) => queueMicrotask(() => listener(1)),
      }
    }
    const thread = newBookThread(dying)
    await expect(thread.build(input)).rejects.toMatchObject({ code: 'internal' })
    await expect(thread.build(input)).rejects.toMatchObject({ code: 'internal' })
    expect(started).toBe(2)
  })
})
