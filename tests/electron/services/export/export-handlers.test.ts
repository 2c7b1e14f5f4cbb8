import { expect, it } from 'vitest'
import { exportHandlers } from '../../../../electron/services/handlers/export-handlers.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import { parsePacketFile } from '../../../../shared/packet/packet-file.ts'
import { openLibrary } from '../../../../electron/services/library/open-library.ts'
import { createClock, createLog, sequentialIds, temporaryDir } from '../library/library-fixture.ts'

const spawn = (): never => {
  throw new Error('this test starts no helper')
}

const start = () => {
  const [clock, log, ids] = [createClock(), createLog(), sequentialIds('e')]
  const library = openLibrary({ dir: temporaryDir(), clock, ids, log })
  const files = createFileStore(sequentialIds('file-handle-'))
  const context: HandlerContext = { library: () => library, ports: { clock, ids, log, platform: null, spawn }, files, jobs: createJobs(() => {}), emit: () => {}, bookThread: newBookThread(spawn), fontsDir: '', version: '', officeFontsDir: '' }
  return { library, files, handlers: exportHandlers(context) }
}

it('makes a file of packets in the library and hands it out by handle', async () => {
  const { library, files, handlers } = start()
  const id = library.changes.create({ title: '한국-캐나다 면담', date: '2026-07-01' })
  const made = await handlers['export.make']({ packetIds: [id], format: 'json' })
  const file = files.get(made.handle)
  expect(made.name).toMatch(/^한국-캐나다 면담 일정 자료 .*\.json$/)
  expect(parsePacketFile(new TextDecoder().decode(file?.bytes)).packets).toEqual([library.packet(id)])
  library.close()
})

it('tells which portrait a document is made without', async () => {
  const { library, handlers } = start()
  const id = library.changes.create({ title: '면담', date: null })
  const broken = Buffer.from('이것은 그림이 아니다')
  const file = { id: 'f', name: '홍길동.jpg', mime: 'image/jpeg', size: broken.length, sha256: library.attachments.keep(broken), source: false, keepOnly: false }
  const person = { ...newAttendee('a'), name: '홍길동', bio: '1968년생.', photo: 'f' }
  library.packets.edit(id, [{ op: 'insert', path: ['attachments'], after: null, value: file }, { op: 'insert', path: ['sides'], after: null, value: { ...newSide('s'), attendees: [person] } }])
  const made = async (what: 'book' | 'packet') => (await handlers['export.make']({ packetIds: [id], format: 'docx', what })).findings.map(({ code, params }) => [code, params['file']])
  expect(await made('book')).toEqual([['picture-unreadable', '홍길동.jpg']])
  expect(await made('packet')).toEqual([])
  library.close()
})

it('refuses a kind that the format does not hold', async () => {
  const { library, handlers } = start()
  const id = library.changes.create({ title: '면담', date: null })
  await expect(handlers['export.make']({ packetIds: [id], format: 'ics', what: 'book' })).rejects.toMatchObject({ code: 'bad-input' })
  expect(handlers['export.clipboard']({ packetId: id })).toBeNull()
  library.close()
})
