import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { startWorker } from '../../../../electron/host/worker-helper.ts'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import { attachmentHandlers } from '../../../../electron/services/handlers/attachment-handlers.ts'
import { bookHandlers } from '../../../../electron/services/handlers/book-handlers.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import { readObjects } from '../../../../electron/services/pdf/read-objects.ts'
import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { testLibrary } from '../library/library-fixture.ts'

const WORKER = new URL('../../../../electron/services/book/book-worker.ts', import.meta.url)
const spawn = () => startWorker(WORKER, () => {})

it('a portrait that is kept and named by an edit is in the book, is given out again, and is out of the book after an undo', async () => {
  const { library, clock, log } = testLibrary()
  let last = 0
  const ids = (): string => `m${String(last += 1).padStart(19, '0')}`
  const bookThread = newBookThread(spawn)
  const files = createFileStore(ids)
  const context: HandlerContext = {
    library: () => library, ports: { clock, ids, log, platform: null, spawn }, files, jobs: createJobs(() => {}), emit: () => {}, bookThread, fontsDir: FONTS_PATH, version: '', officeFontsDir: '',
  }
  const { 'attachment.keep': keep, 'attachment.open': open } = attachmentHandlers(context)
  const imagesInBook = async (): Promise<number> => {
    const { handle, findings } = await bookHandlers(context)['book.build']({ packetIds: [packetId], options: {}, product: 'book', open: null, attachments: { missing: 'stop', passwords: {} }, jobId: ids() })
    expect(findings).toEqual([])
    return readObjects(files.get(handle)?.bytes ?? new Uint8Array()).filter(({ body }) => body.includes('/Subtype/Image')).length
  }
  const packetId = library.changes.create({ title: '면담', date: '2026-07-01', entry: null })
  const person = { ...newAttendee('a'), name: '홍길동', bio: '1968년생.' }
  library.packets.edit(packetId, [{ op: 'insert', path: ['sides'], after: null, value: { ...newSide('s'), attendees: [person] } }])

  const bytes = createCanvas(30, 40).toBuffer('image/jpeg')
  const { sha256, size } = await keep({ handle: files.put({ name: 'x', mime: '', bytes }) })
  expect(size).toBe(bytes.length)
  library.packets.edit(packetId, [
    { op: 'insert', path: ['attachments'], after: null, value: { id: 'f', name: '사진.jpg', mime: 'image/jpeg', size, sha256, source: false } },
    { op: 'set', path: ['sides', 's', 'attendees', 'a', 'photo'], value: 'f' },
  ])
  expect(await imagesInBook()).toBe(1)
  const { handle } = await open({ sha256 })
  expect(Buffer.compare(files.get(handle)?.bytes ?? new Uint8Array(), bytes)).toBe(0)
  library.packets.undo(packetId)
  expect(library.packet(packetId).attachments).toEqual([])
  expect(await imagesInBook()).toBe(0)
  library.packets.redo(packetId)
  expect(await imagesInBook()).toBe(1)
  bookThread.close()
  await expect(async () => open({ sha256: 'b'.repeat(64) })).rejects.toMatchObject({ code: 'not-found' })
})
