import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import { readOwnExport } from '../../../../electron/services/import/read-own-export.ts'
import { sha256Of } from '../../../../electron/services/library/attachments.ts'
import type { Library } from '../../../../electron/services/library/open-library.ts'
import { alignPacket } from '../../../../shared/import/reimport/align-packet.ts'
import { differencesOf, type Difference } from '../../../../shared/import/reimport/differences.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { reviewOf } from '../../../../shared/import/review/review.ts'
import { mergePackets } from '../../../../shared/import/review/merge-packets.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { sequentialIds, testLibrary } from './library-fixture.ts'

const FIRST = `# 한-일 국장급 면담

- 목적: 협력 의제 점검
- 일시: 2026. 7. 3.(금) 10:00~10:30
- 장소: 서울청사 3층

□ 세부 일정
| 시간 | 내용 | 비고 |
|---|---|---|
| 10:00~10:05 ('5) | 인사말 | 김철수 국장 |
| 10:05~10:20 ('15) | 의제 논의 | |
| 10:20~10:30 ('10) | 맺음말 | |
`
const SECOND = FIRST
  .replace('서울청사 3층', '세종청사 5층')
  .replace("10:05~10:20 ('15) | 의제 논의", "10:05~10:20 ('15) | 의제 논의 및 질의")
  .replace("| 10:20~10:30 ('10) | 맺음말 | |\n", "| 10:20~10:30 ('10) | 맺음말 | |\n| 10:30~10:35 ('5) | 기념 촬영 | |\n")

const newId = sequentialIds('f')

const read = async (library: Library, text: string, name = '한일 면담.md') => {
  const bytes = new TextEncoder().encode(text)
  const draft = await readDraft([{ name, bytes }], { ids: newId, settings: defaultSettings })
  return { draft, files: [{ name, bytes, sha256: sha256Of(bytes) }], known: library.knownVersions(draft.packets, (packet, what) => readOwnExport(packet, what, { settings: defaultSettings, ids: newId, today: '2026-07-01' })) }
}

const differences = (draft: Awaited<ReturnType<typeof read>>['draft'], known: KnownVersion): Difference[] => {
  const theirs = draft.packets.find(({ id }) => id === known.draftId)
  if (!theirs) throw new Error('no packet')
  return differencesOf({ base: known.base, theirs: alignPacket(known.base, theirs), ours: known.current })
}

const imported = async (text = FIRST) => {
  const test = testLibrary()
  const { draft, files } = await read(test.library, text)
  test.library.changes.import({ draft, files, packetIds: draft.packets.map(({ id }) => id) })
  const [id = ''] = draft.packets.map(packet => packet.id)
  return { ...test, id }
}

const set = (path: string[], value: string | number) => ({ op: 'set' as const, path, value })

describe('a new version of a draft', () => {
  it('shows exactly what it changed, and takes in what is accepted; a correction by hand stays', async () => {
    const { library, id } = await imported()
    const [first] = library.packet(id).runOfShow
    library.packets.edit(id, [set(['runOfShow', first?.id ?? '', 'title'], '환영 인사')])
    const again = await read(library, SECOND)
    const [known] = again.known
    if (!known) throw new Error('not known')
    expect(known.packetId).toBe(id)
    const found = differences(again.draft, known)
    expect(found.map(({ kind, was, is, by }) => [kind, typeof was === 'string' ? was : null, typeof is === 'string' ? is : (is as { title: string }).title, by])).toEqual([
      ['changed', '서울청사 3층', '세종청사 5층', 'draft'],
      ['changed', '의제 논의', '의제 논의 및 질의', 'draft'],
      ['added', null, '기념 촬영', 'draft'],
    ])
    const update = { draftId: known.draftId, packetId: id, revision: known.revision, accept: found.map(difference => difference.id) }
    const before = library.packet(id)
    library.changes.import({ ...again, packetIds: [], updates: [update] })
    const after = library.packet(id)
    expect(after.overview.place).toBe('세종청사 5층')
    expect(after.runOfShow.map(({ title }) => title)).toEqual(['환영 인사', '의제 논의 및 질의', '맺음말', '기념 촬영'])
    expect(after.attachments).toHaveLength(2)
    expect(after.sourceFiles.map(({ sha256 }) => sha256)).toEqual([again.files[0]?.sha256])
    expect(library.list().undo).toEqual({ kind: 'update', count: 1, title: after.title })
    // The same version once more: nothing is new.
    const third = await read(library, SECOND)
    expect(third.known[0] && differences(third.draft, third.known[0])).toEqual([])

    library.changes.undo()
    expect(library.packet(id)).toEqual(before)
    const fourth = await read(library, SECOND)
    expect(fourth.known[0] && differences(fourth.draft, fourth.known[0])).toHaveLength(3)
    library.changes.redo()
    expect(library.packet(id)).toEqual(after)
  })

  it('asks where a person changed the same value, and keeps theirs unless told otherwise', async () => {
    const { library, id } = await imported()
    const second = library.packet(id).runOfShow[1]
    library.packets.edit(id, [set(['overview', 'place'], '외교부 청사')])
    library.packets.edit(id, [{ op: 'remove', path: ['runOfShow'], id: second?.id ?? '' }])
    const again = await read(library, SECOND)
    const [known] = again.known
    if (!known) throw new Error('not known')
    const found = differences(again.draft, known)
    expect(found.map(({ kind, ours, by }) => [kind, ours, by])).toEqual([
      ['changed', '외교부 청사', 'both'],
      ['added', undefined, 'both'],
      ['added', undefined, 'draft'],
    ])
    const accept = found.filter(({ by }) => by === 'draft').map(difference => difference.id)
    library.changes.import({ ...again, packetIds: [], updates: [{ draftId: known.draftId, packetId: id, revision: known.revision, accept }] })
    expect(library.packet(id)).toMatchObject({ overview: { place: '외교부 청사' }, runOfShow: [{ title: '인사말' }, { title: '맺음말' }, { title: '기념 촬영' }] })
  })

  it('is refused where the packet was changed since its differences were shown', async () => {
    const { library, id } = await imported()
    const again = await read(library, SECOND)
    library.packets.edit(id, [set(['overview', 'place'], '외교부 청사')])
    const updates = [{ draftId: again.known[0]?.draftId ?? '', packetId: id, revision: again.known[0]?.revision ?? 0, accept: [] }]
    expect(() => library.changes.import({ ...again, packetIds: [], updates })).toThrow(expect.objectContaining({ code: 'import-outdated' }))
  })

  it('compares with what was read, not with what the review made of it', async () => {
    const { library } = testLibrary()
    const { draft, files } = await read(library, FIRST)
    const packets = draft.packets.map(packet => ({ ...packet, overview: { ...packet.overview, place: '고친 곳' } }))
    library.changes.import({ draft, files, review: { ...reviewOf(draft), packets }, packetIds: packets.map(({ id }) => id) })
    const again = await read(library, FIRST.replace('협력 의제 점검', '현안 점검'))
    expect(again.known[0] && differences(again.draft, again.known[0]).map(({ path, by }) => [path.join('.'), by])).toEqual([['overview.purpose', 'draft']])
  })

  it('finds its packets also where a review made one of two', async () => {
    const { library } = testLibrary()
    const text = readFileSync('assets/samples/quantum-korea-2026.md', 'utf8')
    const { draft, files } = await read(library, text, '초안.md')
    const [one, two, ...rest] = draft.packets
    const review = mergePackets(reviewOf(draft), one?.id ?? '', two?.id ?? '', newId)
    if (!review) throw new Error('not merged')
    library.changes.import({ draft, files, review, packetIds: review.packets.map(({ id }) => id) })
    const again = await read(library, text, '초안 (2).md')
    expect(again.known.map(({ packetId }) => packetId)).toEqual([one, one, ...rest].map(packet => packet?.id))
    expect(again.known.flatMap(known => differences(again.draft, known))).toEqual([])
  })

  it('keeps the loose lines near a packet that the library has, out of what is new', async () => {
    const loose = FIRST.replace('□ 세부 일정', '통역 부스는 회의장 뒤편에 둡니다\n\n□ 세부 일정')
    const { library, id } = await imported(loose)
    expect(library.packet(id).notes.map(({ text }) => text)).toEqual(['통역 부스는 회의장 뒤편에 둡니다'])
    const both = await read(library, `${loose}\n${FIRST.replace('한-일 국장급', '한-중 과장급').replace('7. 3.(금)', '7. 4.(토)')}`)
    const fresh = both.draft.packets.filter(packet => !both.known.some(({ draftId }) => draftId === packet.id)).map(packet => packet.id)
    expect([both.known.length, fresh.length]).toEqual([1, 1])
    library.changes.import({ ...both, packetIds: fresh })
    expect(library.packet(fresh[0] ?? '').notes).toEqual([])
  })

  it('shows nothing where a division returns the export as it is, and its one change where it corrected one', async () => {
    const { library } = await imported(readFileSync('assets/samples/quantum-korea-2026.md', 'utf8'))
    const packets = library.list().packets.map(({ id }) => library.packet(id))
    const { bytes } = await writeExport({ packets, settings: defaultSettings, format: 'md', what: 'packet', today: '2026-06-30' })
    const paper = new TextDecoder().decode(bytes)
    const changesOf = async (text: string) => {
      const { draft, known } = await read(library, text, '자료.md')
      expect(known).toHaveLength(5)
      return known.flatMap(version => differences(draft, version).map(({ was, is }) => [was, is]))
    }
    expect(await changesOf(paper)).toEqual([])
    expect(await changesOf(paper.replace('협력논의', '협력 방안 논의'))).toEqual([['협력논의', '협력 방안 논의']])
  })

  it('takes away nothing that another file said', async () => {
    const { library } = testLibrary()
    const files = [['면담.md', FIRST], ['준비물.md', `${FIRST.replace('한-일 국장급', '한-중 과장급').replace('7. 3.(금)', '7. 4.(토)')}`]] as const
    const sources = files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
    const draft = await readDraft(sources, { ids: newId, settings: defaultSettings })
    const [one, two] = draft.packets
    const review = mergePackets(reviewOf(draft), one?.id ?? '', two?.id ?? '', newId)
    if (!review) throw new Error('not merged')
    library.changes.import({ draft: { ...draft, ...review }, files: sources.map(source => ({ ...source, sha256: sha256Of(source.bytes) })), packetIds: [one?.id ?? ''] })
    expect(library.packet(one?.id ?? '').runOfShow).toHaveLength(6)
    const again = await read(library, FIRST.replace('서울청사 3층', '세종청사 5층'), '면담 (2).md')
    expect(again.known.flatMap(known => differences(again.draft, known).map(({ kind, path }) => [kind, ...path]))).toEqual([['changed', 'overview', 'place']])
  })

  it('is not a meeting of another week with the same title', async () => {
    const { library } = await imported()
    const next = await read(library, FIRST.replace('2026. 7. 3.(금)', '2026. 7. 10.(금)'))
    expect(next.known).toEqual([])
  })
})
