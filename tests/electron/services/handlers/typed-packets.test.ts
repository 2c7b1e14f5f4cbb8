import { describe, expect, it } from 'vitest'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { exportHandlers } from '../../../../electron/services/handlers/export-handlers.ts'
import { importHandlers } from '../../../../electron/services/handlers/import-handlers.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import type { ExportFormat, ExportKind } from '../../../../shared/export/export-kinds.ts'
import { compareVersion } from '../../../../shared/import/reimport/compare-version.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { completePackets } from '../book/complete-packets.ts'
import { readHere } from '../import/foreign/reader-fixture.ts'
import { importPackets, row, samplePacket, testLibrary } from '../library/library-fixture.ts'

const startOffice = () => {
  const { library, clock, log } = testLibrary()
  let last = 0
  const ids = (): string => `m${String(last += 1).padStart(19, '0')}`
  const files = createFileStore(ids)
  const context: HandlerContext = {
    library: () => library, ports: { clock, ids, log, platform: null, spawn: readHere }, files, jobs: createJobs(() => {}), emit: () => {}, bookThread: newBookThread(readHere), fontsDir: '', version: '', officeFontsDir: '',
  }
  const handlers = { ...importHandlers(context), ...exportHandlers(context) }
  const read = (name: string, bytes: Uint8Array) =>
    handlers['import.read']({ sources: [{ name, handle: files.put({ name, mime: '', bytes }) }], asksPasswords: false })
  const send = async (packetIds: string[], format: ExportFormat, what: ExportKind = 'packet') => {
    const { handle, name } = await handlers['export.make']({ packetIds, format, what })
    return { name, bytes: files.get(handle)?.bytes ?? new Uint8Array() }
  }
  /** The paper of a division that corrected what it got. */
  const corrected = (packets: readonly Packet[], format: ExportFormat, what: ExportKind = 'packet') =>
    writeExport({ packets, settings: library.settings.get(), format, what, today: clock.today() })
  return { library, handlers, read, send, corrected }
}

const changesOf = ({ draft, known }: { draft: Draft; known: readonly KnownVersion[] }) => known.flatMap((version) => {
  const theirs = draft.packets.find(({ id }) => id === version.draftId)
  return theirs ? compareVersion(version, theirs) : []
})

const typed = (): Packet[] => completePackets().map((packet) => ({ ...packet, sourceFiles: [], sourceUnits: [], attachments: [] }))

/** As an aide types it: no draft, no source. */
const handMade = (): Packet => samplePacket('p1', {
  runOfShow: ([['a', '개회', 540, 545], ['b', '의제 발표', 545, 555], ['c', '질의응답', 555, 565], ['d', '맺음말', 565, 570]] as const)
    .map(([id, title, from, to]) => row(id, { title, start: from, end: to, statedMinutes: to - from })),
})

const correct = (packet: Packet): Packet => ({
  ...packet,
  overview: { ...packet.overview, place: '세종청사 5층' },
  runOfShow: [...packet.runOfShow.map((item, at) => (at === 0 ? { ...item, title: '개회 선언' } : item)), row('new', { title: '기념 촬영', start: 570, end: 575 })],
})

describe.each<ExportFormat>(['hwpx', 'docx', 'xlsx', 'md', 'html'])('packets typed by hand, sent out as %s', (format) => {
  it('change nothing where they come back as they left', async () => {
    const { library, read, send } = startOffice()
    const packets = typed()
    importPackets(library, packets)
    const { name, bytes } = await send(packets.map(({ id }) => id), format)
    const back = await read(name, bytes)
    expect(back.known.map(({ packetId }) => packetId)).toEqual(packets.map(({ id }) => id))
    expect(changesOf(back)).toEqual([])
    library.close()
  }, 20_000)

  it('come back as an update with the division’s corrections; a person’s own since then stay', async () => {
    const { library, handlers, read, send, corrected } = startOffice()
    const packet = handMade()
    importPackets(library, [packet])
    await send(['p1'], format)
    library.packets.edit('p1', [{ op: 'set', path: ['overview', 'purpose'], value: '양국 현안 점검' }])
    library.packets.edit('p1', [{ op: 'set', path: ['runOfShow', 'b', 'title'], value: '고친 순서' }])
    const { bytes } = await corrected([correct(packet)], format)
    const back = await read(`회신.${format}`, bytes)
    const changes = changesOf(back)
    expect(changes.map(({ kind, path, by }) => [kind, path[0], path.at(-1), by])).toEqual([
      ['changed', 'overview', 'place', 'draft'],
      ['changed', 'runOfShow', 'title', 'draft'],
      ['added', 'runOfShow', expect.any(String), 'draft'],
    ])
    const [known] = back.known
    handlers['import.commit']({ importId: back.importId, packetIds: [], updates: [{ draftId: known?.draftId ?? '', packetId: 'p1', revision: known?.revision ?? 0, accept: changes.map(({ id }) => id) }] })
    expect(library.list().packets).toHaveLength(1)
    const after = library.packet('p1')
    expect(after.overview).toMatchObject({ place: '세종청사 5층', purpose: '양국 현안 점검' })
    expect(after.runOfShow.map(({ title }) => title)).toEqual(['개회 선언', '고친 순서', '질의응답', '맺음말', '기념 촬영'])
    // The same paper once more says nothing new.
    expect(changesOf(await read(`회신 2.${format}`, bytes))).toEqual([])
    library.close()
  }, 20_000)
})

it('a programme that went out alone takes away nothing of the rest', async () => {
  const { library, read, send, corrected } = startOffice()
  const packet = handMade()
  importPackets(library, [packet])
  await send(['p1'], 'docx', 'run-of-show')
  const { bytes } = await corrected([{ ...packet, runOfShow: packet.runOfShow.slice(0, 3) }], 'docx', 'run-of-show')
  expect(changesOf(await read('순서.docx', bytes)).map(({ kind, path }) => [kind, ...path])).toEqual([['removed', 'runOfShow', 'd']])
  library.close()
})

it('of a packet that never went out, a draft fills what is empty and asks about the rest', async () => {
  const { library, read, corrected } = startOffice()
  const packet = handMade()
  importPackets(library, [{ ...packet, overview: { ...packet.overview, place: '' } }])
  const draft = { ...correct(packet), overview: { ...correct(packet).overview, purpose: '', start: 570, end: 600 } }
  const { bytes } = await corrected([{ ...draft, runOfShow: draft.runOfShow.slice(1) }], 'md')
  expect(changesOf(await read('초안.md', bytes)).map(({ kind, path, by }) => [kind, path[0], path.at(-1), by])).toEqual([
    ['changed', 'overview', 'start', 'both'],
    ['changed', 'overview', 'end', 'both'],
    ['changed', 'overview', 'place', 'draft'],
    ['added', 'runOfShow', expect.any(String), 'draft'],
  ])
  library.close()
})

it('is another meeting on another day, and no entry of the day', async () => {
  const { library, read, corrected } = startOffice()
  const packet = handMade()
  importPackets(library, [packet, { ...packet, id: 'e1', entry: 'travel', overview: { ...packet.overview, date: '2026-07-02' } }])
  const { bytes } = await corrected([{ ...packet, overview: { ...packet.overview, date: '2026-07-02' } }], 'md')
  expect((await read('초안.md', bytes)).known).toEqual([])
  library.close()
})

describe.each<ExportFormat>(['hwpx', 'docx', 'xlsx', 'md', 'html'])('a whole book sent out as %s', (format) => {
  it('comes back as its meetings and nothing else, with the division’s corrections alone', async () => {
    const { library, read, send, corrected } = startOffice()
    const packets = typed()
    importPackets(library, packets)
    const { name, bytes } = await send(packets.map(({ id }) => id), format, 'book')
    const back = await read(name, bytes)
    expect(back.draft.packets).toHaveLength(packets.length)
    expect(back.known.map(({ packetId }) => packetId)).toEqual(packets.map(({ id }) => id))
    expect(changesOf(back)).toEqual([])
    expect(back.draft.findings.filter(({ code }) => code === 'own-book').map(({ params }) => params)).toEqual([{ name }])
    const [first, ...others] = packets
    if (!first) throw new Error('no packet')
    const changed = { ...first, overview: { ...first.overview, place: '세종청사 5층', placeEn: '' } }
    const again = await corrected([changed, ...others], format, 'book')
    expect(changesOf(await read(`회신.${format}`, again.bytes)).map(({ kind, path, is, by }) => [kind, path.join('.'), is, by])).toEqual([['changed', 'overview.place', '세종청사 5층', expect.any(String)]])
    library.close()
  }, 30_000)
})
