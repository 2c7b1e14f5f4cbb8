import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { ExportFormat } from '../../../../shared/export/export-kinds.ts'
import { parsePacketFile } from '../../../../shared/packet/packet-file.ts'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { packetArbitrary } from './packet-arbitrary.ts'
import { printedFields, printedLines, settings, TODAY, writeAndRead } from './read-back.ts'

const SAMPLE = 'assets/samples/quantum-korea-2026.md'
/** Office containers take some 20 ms each. */
const RUNS: readonly (readonly [ExportFormat, number])[] = [['md', 150], ['html', 30], ['hwpx', 30], ['docx', 20], ['xlsx', 20]]

/** GMT+9 is the office's own zone: what names it comes back without a name. */
const withoutZone = (line: string): string => line.replaceAll(/ \((?:한국시간|GMT\+9)\)/g, '')

describe.each(RUNS)('a packet as %s and back', (format, numRuns) => {
  it('has the fields that were printed, and no line is left over', async () => {
    await fc.assert(fc.asyncProperty(packetArbitrary, async (packet) => {
      const read = await writeAndRead([packet], format)
      expect(read.unassigned).toEqual([])
      expect(read.packets.map(printedFields)).toEqual([printedFields(packet)])
      // Without a word about it the reader may propose that the principal takes part.
      expect(read.packets[0]?.participation).toEqual(packet.participation ?? read.packets[0]?.participation)
    }), { numRuns, seed: 20_260_701, endOnFailure: true })
  }, 60_000)

  it('keeps the office’s own sample: five meetings, the same lines', async () => {
    const bytes = readFileSync(SAMPLE)
    let last = 0
    const { packets } = await readDraft([{ name: SAMPLE, bytes }], { ids: () => `s${(last += 1)}`, settings })
    const read = await writeAndRead(packets, format)
    expect(read.unassigned).toEqual([])
    expect(read.packets.flatMap(printedLines)).toEqual(packets.flatMap(printedLines))
    expect(read.packets.flatMap(({ runOfShow }) => runOfShow)).toHaveLength(46)
  }, 20_000)

  it('keeps the complete sample but for ordinals inside titles', async () => {
    const { packets } = parsePacketFile(readFileSync('assets/samples/complete.json', 'utf8'))
    // One paper holds all four: as 대외비 as the first of them.
    for (const { documentMark } of packets) documentMark.security = 'official-use'
    // A circled figure inside a row's words begins a sub-item in this notation.
    for (const row of packets.flatMap(({ runOfShow }) => runOfShow)) row.title = row.title.replace(/\s?[①-⑳]\s?/g, ' ')
    const read = await writeAndRead(packets, format)
    expect(read.unassigned).toEqual([])
    expect(read.packets.flatMap(printedLines).map(withoutZone)).toEqual(packets.flatMap(printedLines).map(withoutZone))
  }, 20_000)
})

describe('a packet as json', () => {
  it('comes back whole', async () => {
    await fc.assert(fc.asyncProperty(packetArbitrary, async (packet) => {
      const { bytes } = await writeExport({ packets: [packet], settings, format: 'json', what: 'packet', today: TODAY })
      expect(parsePacketFile(new TextDecoder().decode(bytes)).packets).toEqual([packet])
    }), { numRuns: 50, seed: 1 })
  })
})
