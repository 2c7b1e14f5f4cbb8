import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../electron/services/library/database.ts'
import { createLibrary } from '../../../../electron/services/library/library.ts'
import {
  createClock,
  createLog,
  importPackets,
  samplePacket,
  sequentialIds,
  temporaryDir,
  testLibrary,
} from './library-fixture.ts'

/** Waits for the child's word that its edit is stored; a child that ends before is an error. */
const acknowledgement = (child: ChildProcess): Promise<unknown> =>
  Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the child ended with ${code}`))),
  ])

/** Three processes start one after the other, each with the whole program. */
const PATIENT_MS = 60_000

describe('a process killed without warning', () => {
  it(
    'loses no edit that was acknowledged, and leaves no lock',
    async () => {
      const test = testLibrary()
      importPackets(test.library, [samplePacket()])
      test.library.close()
      for (const last of ['첫째', '둘째', '셋째']) {
        const child = fork(path.join(import.meta.dirname, 'edit-until-killed.ts'), [test.dir, last])
        await acknowledgement(child)
        child.kill('SIGKILL')
        await once(child, 'exit')
        test.reopen()
        expect(test.library.packet('p1').title).toBe(last)
        expect(test.library.search(last, 10)).toHaveLength(1)
        test.library.packets.undo('p1')
        expect(test.library.packet('p1').title).not.toBe(last)
        test.library.packets.redo('p1')
        test.library.close()
      }
    },
    PATIENT_MS,
  )
})

describe('a full disk', () => {
  it('refuses the edit by name, changes nothing, and works again when there is room', () => {
    const dir = temporaryDir()
    testLibrary('i', dir).library.close()
    const db = openDatabase(path.join(dir, 'library.db'))
    const library = createLibrary({
      db,
      dir,
      clock: createClock(),
      ids: sequentialIds('x'),
      log: createLog(),
      version: '',
    })
    importPackets(library, [samplePacket()])
    const before = [library.get('p1'), library.list()]
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count = ${pages}`)
    const long = '가나다라마바사 '.repeat(12_000)
    const edit = () => library.packets.edit('p1', [{ op: 'set', path: ['overview', 'purpose'], value: long }])
    const full = expect.objectContaining({ code: 'disk-full' })
    expect(edit).toThrow(full)
    expect(() =>
      importPackets(library, [samplePacket('p2', { notes: [{ id: 'n', mark: null, text: long }] })]),
    ).toThrow(full)
    expect([library.get('p1'), library.list()]).toEqual(before)
    db.pragma('max_page_count = 1000000')
    edit()
    expect(library.packet('p1').overview.purpose).toBe(long)
    library.packets.undo('p1')
    expect(library.packet('p1')).toEqual(before[0] && 'packet' in before[0] ? before[0].packet : null)
    library.close()
  })
})
