import { describe, expect, it } from 'vitest'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { exportHandlers } from '../../../../electron/services/handlers/export-handlers.ts'
import { importHandlers } from '../../../../electron/services/handlers/import-handlers.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import type { ExportFormat, ExportKind } from '../../../../shared/export/export-kinds.ts'
import { describeDifference } from '../../../../shared/import/reimport/describe-difference.ts'
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

const corrections = (packet: Packet): Packet => ({
  ...packet,
  actionPlan: [
    ...packet.actionPlan.map((action, at) => (at === 0 ? { ...action, at: 585, phone: '02-0000-9999' } : at === 1 ? { ...action, kind: 'route' as const, text: '12층 복도로 이동' } : action)),
    { id: 'new-action', kind: 'leave', at: 645, text: '먼저 이석', contact: '', phone: '', rowId: null },
  ],
  aides: packet.aides.map((aide, at) => (at === 0 ? { ...aide, phone: '02-0000-8888' } : aide)),
  scenario: packet.scenario.map((step) => ({ ...step, words: `${step.words} 감사합니다.` })),
  sides: packet.sides.map((side, at) => (at === 0 ? { ...side, attendees: side.attendees.map((one, nth) => (nth === 1 ? { ...one, bio: `${one.bio}\n2026년 9월 표창.` } : one)) } : side)),
  seating: {
    ...packet.seating, layout: 'u', notes: '국기는 세우지 않음.',
    seats: packet.seating.seats.map((seat, at, all) => (at === 1 || at === 2 ? { ...seat, place: all[3 - at]?.place ?? '' } : seat)),
  },
})

describe.each<ExportFormat>(['hwpx', 'docx', 'xlsx', 'md', 'html'])('the parts of a book that no draft has, sent out as %s', (format) => {
  it('come back as updates, and never over a person’s own correction', async () => {
    const { library, handlers, read, send, corrected } = startOffice()
    const [packet, ...others] = typed()
    if (!packet) throw new Error('no packet')
    importPackets(library, [packet, ...others])
    await send([packet, ...others].map(({ id }) => id), format, 'book')
    // Since then the office wrote another life of the same person.
    const who = packet.sides[0]?.attendees[1]
    library.packets.edit(packet.id, [{ op: 'set', path: ['sides', packet.sides[0]?.id ?? '', 'attendees', who?.id ?? '', 'bio'], value: '손으로 고친 약력' }])
    const { bytes } = await corrected([corrections(packet), ...others], format, 'book')
    const back = await read(`회신.${format}`, bytes)
    expect(back.draft.unassigned).toEqual([])
    const changes = changesOf(back)
    const [first, second] = packet.actionPlan
    const [, two, three] = packet.seating.seats
    expect(changes.map(({ kind, path, by }) => `${kind} ${path.join('.')} ${by}`).toSorted()).toEqual([
      `added actionPlan.${changes.find(({ kind }) => kind === 'added')?.path[1]} draft`,
      `changed actionPlan.${first?.id}.at draft`,
      `changed actionPlan.${first?.id}.phone draft`,
      `changed actionPlan.${second?.id}.kind draft`,
      `changed actionPlan.${second?.id}.text draft`,
      `changed aides.${packet.aides[0]?.id}.phone draft`,
      `changed scenario.${packet.scenario[0]?.id}.words draft`,
      'changed seating.layout draft',
      'changed seating.notes draft',
      `changed seating.seats.${two?.id}.place draft`,
      `changed seating.seats.${three?.id}.place draft`,
      `changed sides.${packet.sides[0]?.id}.attendees.${who?.id}.bio both`,
    ].toSorted())
    const said = changes.map((change) => describeDifference(change, [packet], 'ko'))
    expect(said).toContainEqual({ place: `행동계획 ‘${first?.text}’ 시각`, was: '09:50', is: '09:45', ours: '09:50' })
    expect(said).toContainEqual({ place: `행동계획 ‘${second?.text}’ 구분`, was: '도착', is: '동선', ours: '도착' })
    expect(said).toContainEqual(expect.objectContaining({ place: '좌석 ‘김철수’ 자리', was: two?.place, is: three?.place }))
    expect(said).toContainEqual(expect.objectContaining({ place: '좌석 배치', was: '양측 대면', is: 'ㄷ자형' }))
    const [known] = back.known
    handlers['import.commit']({ importId: back.importId, packetIds: [], updates: [{ draftId: known?.draftId ?? '', packetId: packet.id, revision: known?.revision ?? 0, accept: changes.filter(({ by }) => by === 'draft').map(({ id }) => id) }] })
    const after = library.packet(packet.id)
    expect(after.sides[0]?.attendees[1]?.bio).toBe('손으로 고친 약력')
    expect(after.actionPlan.map(({ at }) => at)).toContain(645)
    expect(after.scenario[0]?.words.endsWith('감사합니다.')).toBe(true)
    expect(after.scenario[0]?.rowId).toBe(packet.scenario[0]?.rowId)
    expect(after.seating).toMatchObject({ layout: 'u', notes: '국기는 세우지 않음.' })
    expect(after.seating.seats.find(({ id }) => id === two?.id)).toMatchObject({ place: three?.place, attendeeId: two?.attendeeId })
    library.close()
  }, 30_000)
})

it('an English book comes back with its parts', async () => {
  const { library, read, send } = startOffice()
  library.settings.set({ locale: 'en' })
  const packets = typed()
  importPackets(library, packets)
  const { name, bytes } = await send(packets.map(({ id }) => id), 'docx', 'book')
  const back = await read(name, bytes)
  expect(changesOf(back)).toEqual([])
  back.draft.packets.forEach((packet, at) => {
    const given = packets[at]
    expect([packet.actionPlan.length, packet.aides.length, packet.scenario.length, packet.seating.seats.length]).toEqual([given?.actionPlan.length, given?.aides.length, given?.scenario.length, given?.seating.seats.length])
    expect(packet.sides.map(({ ours, statedCount, attendees }) => [ours, statedCount, attendees.map(({ nameEn, bio }) => [nameEn, bio !== ''])]))
      .toEqual(given?.sides.map(({ ours, statedCount, attendees }) => [ours, statedCount, attendees.map(({ nameEn, bio }) => [nameEn, bio !== ''])]))
    expect(packet.seating.seats.map(({ attendeeId }) => attendeeId !== null)).toEqual(given?.seating.seats.map(({ attendeeId }) => attendeeId !== null))
  })
  library.close()
}, 20_000)
