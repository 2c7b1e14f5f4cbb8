import { afterEach, expect, it } from 'vitest'
import { startWorker } from '../../../../electron/host/worker-helper.ts'
import { newBookThread } from '../../../../electron/services/book/book-thread.ts'
import { createFileStore } from '../../../../electron/services/file-store.ts'
import { bookHandlers } from '../../../../electron/services/handlers/book-handlers.ts'
import type { HandlerContext } from '../../../../electron/services/handlers/context.ts'
import { fileHandlers } from '../../../../electron/services/handlers/file-handlers.ts'
import { createJobs } from '../../../../electron/services/jobs.ts'
import type { Product } from '../../../../shared/book/product.ts'
import { newAction } from '../../../../shared/packet/new-packet.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { testLibrary } from '../library/library-fixture.ts'

const WORKER = new URL('../../../../electron/services/book/book-worker.ts', import.meta.url)
const spawn = () => startWorker(WORKER, () => {})

let close = (): void => {}
afterEach(() => close())

const office = () => {
  const { library, clock, log } = testLibrary()
  let last = 0
  const ids = (): string => `m${String(last += 1).padStart(19, '0')}`
  const files = createFileStore(ids)
  const bookThread = newBookThread(spawn)
  close = () => bookThread.close()
  const context: HandlerContext = {
    library: () => library, ports: { clock, ids, log, platform: null, spawn }, files, jobs: createJobs(() => {}), emit: () => {}, bookThread, fontsDir: FONTS_PATH, version: '', officeFontsDir: '',
  }
  const build = (packetIds: string[], product: Product) =>
    bookHandlers(context)['book.build']({ packetIds, options: {}, product, open: null, attachments: { missing: 'stop', passwords: {} }, jobId: ids() })
  const taken = (handle: string) => fileHandlers(context)['file.taken']({ handle, how: 'saved', name: 'x.pdf' })
  return { library, build, taken }
}

it('the log has the versions that a book was begun with, whatever is edited or added while it is made', async () => {
  const { library, build, taken } = office()
  const id = library.changes.create({ title: '면담', date: '2026-07-01', entry: null })
  const { revision } = library.get(id)
  const making = build([id], 'book')
  library.packets.edit(id, [{ op: 'set', path: ['title'], value: '고친 면담' }])
  const other = library.changes.create({ title: '새 회의', date: '2026-07-01', entry: null })
  const { handle } = await making
  await taken(handle)
  const [run] = library.prints.all()
  expect(run?.packets).toEqual([{ id, revision }])
  expect(run?.entry.known).not.toContain(other)
  expect(library.prints.content(run?.id ?? '')).not.toContain('고친 면담')
})

it('what an action plan told of the next entry goes from the log with that entry', async () => {
  const { library, build, taken } = office()
  const id = library.changes.create({ title: '면담', date: '2026-07-01', entry: null })
  library.packets.edit(id, [
    { op: 'set', path: ['overview', 'start'], value: 540 }, { op: 'set', path: ['overview', 'end'], value: 600 }, { op: 'set', path: ['participation'], value: { mode: 'chair', status: 'confirmed' } },
    { op: 'insert', path: ['actionPlan'], after: null, value: { ...newAction('a'), kind: 'arrive', at: 530, text: '현관 도착' } },
  ])
  const entry = library.changes.create({ title: '조용한 방문', date: '2026-07-01', entry: 'other' })
  library.packets.edit(entry, [{ op: 'set', path: ['overview', 'start'], value: 620 }, { op: 'set', path: ['overview', 'end'], value: 640 }])
  const { handle } = await build([id], 'action')
  await taken(handle)
  const [run] = library.prints.all()
  expect(library.prints.content(run?.id ?? '')).toContain('조용한 방문')
  library.changes.remove([entry])
  library.changes.purge([entry])
  expect(library.prints.content(run?.id ?? '')).toBeNull()
})
