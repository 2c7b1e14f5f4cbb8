import { expect, it, vi } from 'vitest'
import { bookOfFiles } from '../../../electron/cli/book-of-files.ts'
import type { CommandInput } from '../../../electron/cli/command.ts'
import { startHelper } from '../../../electron/cli/share-book.ts'
import { buildBook } from '../../../electron/services/book/build-book.ts'
import { givenBy } from '../../../electron/services/book/share/claims.ts'
import { sharedMemory } from '../../../electron/services/book/share/shared-memory.ts'
import { printPacketFile } from '../../../shared/packet/packet-file.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { samplePackets } from '../services/book/sample-packets.ts'

const packets = Array.from({ length: 10 }, (_, copy) => samplePackets().map((packet) => ({ ...packet, id: `${packet.id}-${copy}` }))).flat()
const file = printPacketFile({ format: 'briefing-book', version: 1, packets, entries: [], documents: [], files: {}, settings: defaultSettings })
const sources = [{ name: 'packets.json', bytes: Buffer.from(file) }]
const input: CommandInput = {
  positionals: ['packets.json'], options: { dividers: true }, locale: 'ko',
  io: { env: {}, out: () => {}, err: () => {}, askSecret: () => Promise.resolve(null), signal: new AbortController().signal },
}

it('two threads make byte for byte the book of one', async () => {
  const { given } = await bookOfFiles(sources, input, '2026-06-30')
  const alone = await buildBook(given)
  const { claims, port } = startHelper(sources, input, '2026-06-30')
  // Both are at work then: which of them takes how many is chance.
  await vi.waitFor(() => expect(givenBy(claims)).toBeGreaterThan(0), { timeout: 30_000, interval: 1 })
  const shared = await buildBook(given, {}, sharedMemory(claims, port))
  port.close()
  expect(Buffer.compare(shared.bytes, alone.bytes)).toBe(0)
  expect(shared.packetPages).toEqual(alone.packetPages)
})
