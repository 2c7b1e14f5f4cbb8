import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/services/app.ts'
import { findInstallation } from '../../../electron/host/installation.ts'
import { createNodePorts } from '../../../electron/host/node-ports.ts'
import type { EventName, Input, MethodName, Output } from '../../../shared/api/contract.ts'
import { fromErrorValue } from '../../../shared/api/errors.ts'
import { createLog, temporaryDir } from './library/library-fixture.ts'

const NAME = 'quantum-korea-2026.md'
const text = readFileSync(`assets/samples/${NAME}`, 'utf8')
/** Starting a thread and reading fonts takes its time on a busy machine. */
const PATIENT_MS = 60_000

const open: App[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map(app => app.close()))
})

/** The application with its real helpers. */
const startApp = (libraryDir = temporaryDir()) => {
  const { workers, fontsDir } = findInstallation()
  const ports = createNodePorts({ workers, log: createLog(), platform: null })
  const app = createApp({ libraryDir, host: 'loopback', version: '0.0.0', fontsDir, ports })
  open.push(app)
  const heard: [EventName, unknown][] = []
  app.on((event, data) => void heard.push([event, data]))
  const call = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
    const answer = await app.call(method, input)
    if (!answer.ok) throw fromErrorValue(answer.error)
    return answer.value as Output<M>
  }
  const importSample = async () => {
    const { importId, draft } = await call('import.read', { sources: [{ name: NAME, text }], jobId: 'read' })
    return call('import.commit', { importId, packetIds: draft.packets.map(({ id }) => id) })
  }
  return { app, call, heard, importSample }
}

const refusal = (code: string) => expect.objectContaining({ code })

describe('the sample', () => {
  it('is read without being stored, committed as one step, and searched', async () => {
    const { call, heard } = startApp()
    const { importId, draft } = await call('import.read', { sources: [{ name: NAME, text }], jobId: 'read' })
    expect(heard).toContainEqual(['job.progress', expect.objectContaining({ jobId: 'read', phase: 'reading' })])
    expect((await call('library.list', {})).packets).toEqual([])
    const [first] = draft.packets
    const packets = draft.packets.map(packet => (packet === first ? { ...packet, title: '한-캐나다 고위급 면담', titleProposed: false } : packet))
    const review = { packets, unassigned: draft.unassigned }
    const list = await call('import.commit', { importId, review, packetIds: draft.packets.map(({ id }) => id) })
    expect(list.packets).toHaveLength(5)
    expect(list.packets[0]).toMatchObject({
      title: '한-캐나다 고위급 면담',
      titleProposed: false,
      date: '2026-07-01',
      start: 540,
    })
    expect(list.undo).toEqual({ kind: 'import', count: 5, title: '한-캐나다 고위급 면담' })
    const hits = await call('library.search', { query: '김상우' })
    expect(new Set(hits.map(({ packetId }) => packetId)).size).toBe(2)
    expect((await call('library.undo', {})).packets).toEqual([])
    await expect(call('import.commit', { importId, packetIds: [] })).rejects.toEqual(refusal('not-found'))
  })

  it('keeps every line: in fields, in notes, or in the document beside', async () => {
    const { call, importSample } = startApp()
    const { packets } = await importSample()
    const states = await Promise.all(packets.map(({ id }) => call('packet.get', { packetId: id })))
    for (const { packet } of states) {
      expect(packet.attachments).toMatchObject([{ name: NAME, mime: 'text/markdown', source: true }])
      expect(packet.sourceUnits.length).toBeGreaterThan(10)
    }
  })

  it('comes back after a restart with its corrections, undo included', async () => {
    const dir = temporaryDir()
    const first = startApp(dir)
    const { packets } = await first.importSample()
    const states = await Promise.all(packets.map(({ id }) => first.call('packet.get', { packetId: id })))
    const all = states.flatMap(({ packet }) => packet.runOfShow.map(row => ({ packetId: packet.id, row })))
    const { packetId, row } = all.find(one => one.row.statedMinutes === 16) ?? { packetId: '', row: null }
    const path = ['runOfShow', row?.id ?? '', 'start']
    const corrected = await first.call('packet.edit', { packetId, edits: [{ op: 'set', path, value: 639 }] })
    expect(corrected.findings.map(({ code }) => code)).not.toContain('minutes-mismatch')
    await first.app.close()

    const second = startApp(dir)
    expect(await second.call('packet.get', { packetId })).toEqual(corrected)
    const undone = await second.call('packet.undo', { packetId })
    expect(undone.packet.runOfShow.find(({ id }) => id === row?.id)?.start).toBe(640)
    expect(undone.findings.map(({ code }) => code)).toContain('minutes-mismatch')
  })

  it('read again is told to be in the library already, until it is not', async () => {
    const { call, importSample } = startApp()
    const again = async (name: string, content: string) => {
      const { draft } = await call('import.read', { sources: [{ name, text: content }] })
      return draft.findings.filter(({ code }) => code === 'already-imported')
    }
    expect(await again(NAME, text)).toEqual([])
    const { packets } = await importSample()
    const [finding, ...others] = await again('다른 이름.md', text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'question', packetId: null, params: { file: '다른 이름.md', count: 5 } })
    expect(finding?.params['packets']).toContain(packets[0]?.title)
    expect(await again(NAME, `${text}\n`)).toEqual([])
    await call('library.undo', {})
    expect(await again(NAME, text)).toEqual([])
  })

  it('tells which meetings lack in a new version, and which are in two files', async () => {
    const { call, importSample } = startApp()
    await importSample()
    const asked = async (...texts: string[]) => {
      const { draft } = await call('import.read', { sources: texts.map((content, at) => ({ name: at === 0 ? NAME : `사본 ${NAME}`, text: content })) })
      return draft.findings.filter(({ code }) => code === 'missing-from-version' || code === 'same-meeting-twice').map(({ code, params }) => [code, params])
    }
    const changed = text.replace('잔디사랑방(4F)', '살림터(3F)')
    expect(await asked(changed)).toEqual([])
    const shorter = changed.slice(0, changed.indexOf('\n한국-EU 정부 면담 (비공개)'))
    expect(await asked(shorter)).toEqual([['missing-from-version', { count: 2, packets: expect.stringContaining('퀀텀 네트워킹 리셉션') }]])
    expect(await asked(changed, text)).toEqual([['same-meeting-twice', { count: 5, packets: expect.stringContaining('한국-캐나다 정부 간 대화') }]])
    expect((await call('library.list', {})).packets).toHaveLength(5)
  })

  it('can be given up', async () => {
    const { call } = startApp()
    const { importId, draft } = await call('import.read', { sources: [{ name: NAME, text }] })
    const packetIds = draft.packets.map(({ id }) => id)
    await expect(call('import.commit', { importId, packetIds: ['p'] })).rejects.toEqual(refusal('bad-input'))
    await call('import.discard', { importId })
    await expect(call('import.commit', { importId, packetIds })).rejects.toEqual(refusal('not-found'))
  })

  it('is read from an uploaded file', async () => {
    const { app, call } = startApp()
    const handle = app.files.put({ name: NAME, mime: 'text/markdown', bytes: new TextEncoder().encode(text) })
    expect((await call('import.read', { sources: [{ name: NAME, handle }] })).draft.packets).toHaveLength(5)
    const gone = 'x'.repeat(20)
    await expect(call('import.read', { sources: [{ name: NAME, handle: gone }] })).rejects.toEqual(refusal('not-found'))
  })
})

describe('the book', () => {
  it(
    'is made in a helper, with progress, and lies behind a handle',
    async () => {
      const { app, call, heard, importSample } = startApp()
      const { packets } = await importSample()
      const packetIds = packets.map(({ id }) => id)
      const book = await call('book.build', { packetIds, options: { title: '7월/국제 협력' }, jobId: 'book' })
      expect(book.name).toMatch(/^7월 국제 협력 \d{4}-\d{2}-\d{2}\.pdf$/)
      expect(Object.keys(book.packetPages).toSorted()).toEqual(packetIds.toSorted())
      const file = app.files.get(book.handle)
      expect([file?.bytes.byteLength, Buffer.from(file?.bytes.subarray(0, 5) ?? []).toString()]).toEqual([
        book.bytes,
        '%PDF-',
      ])
      const phases = heard.flatMap(([event, data]) =>
        event === 'job.progress' ? [(data as { phase: string }).phase] : [],
      )
      expect(phases).toContain('typesetting')
    },
    PATIENT_MS,
  )

  it(
    'can be cancelled',
    async () => {
      const { call, importSample } = startApp()
      const { packets } = await importSample()
      const book = call('book.build', { packetIds: packets.map(({ id }) => id), jobId: 'book' })
      const cancel = call('job.cancel', { jobId: 'book' })
      await expect(book).rejects.toEqual(refusal('cancelled'))
      expect(await cancel).toEqual({})
    },
    PATIENT_MS,
  )

  it('needs packets that are there', async () => {
    const { call } = startApp()
    await expect(call('book.build', { packetIds: ['none'] })).rejects.toEqual(refusal('not-found'))
  })
})
