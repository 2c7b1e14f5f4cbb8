import Database from 'better-sqlite3'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importPackets, samplePacket, testLibrary, type TestLibrary } from './library-fixture.ts'

/** Changes the file behind the library's back. */
const tamper = (test: TestLibrary, change: (db: Database.Database) => void): void => {
  test.library.close()
  const db = new Database(path.join(test.dir, 'library.db'))
  change(db)
  db.close()
  test.reopen()
}

const edited = () => {
  const test = testLibrary()
  importPackets(test.library, [samplePacket()])
  for (const value of ['가', '나', '다']) test.library.packets.edit('p1', [{ op: 'set', path: ['title'], value }])
  return test
}

const flipBytes = (db: Database.Database, table: 'snapshot' | 'change'): void => {
  const rows = db.prepare(`SELECT rowid, bytes FROM ${table} WHERE bytes IS NOT NULL`).all() as {
    rowid: number
    bytes: Buffer
  }[]
  for (const { rowid, bytes } of rows.slice(0, 1)) {
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 0x10
    db.prepare(`UPDATE ${table} SET bytes = ? WHERE rowid = ?`).run(bytes, rowid)
  }
}

describe.each(['snapshot', 'change'] as const)('a damaged %s', table => {
  it('leaves the packet readable and editable, is kept and reported once', () => {
    const test = edited()
    const before = test.library.packet('p1')
    tamper(test, db => flipBytes(db, table))
    expect(test.library.packet('p1')).toEqual(before)
    test.library.packets.edit('p1', [{ op: 'set', path: ['title'], value: '라' }])
    expect(test.library.packet('p1')).toEqual({ ...before, title: '라' })
    expect(test.library.quarantined().length).toBeGreaterThan(0)
    expect(test.log.errors).toHaveLength(1)

    const kept = test.library.quarantined().length
    expect(test.reopen().packet('p1').title).toBe('라')
    test.library.packets.undo('p1')
    expect(test.library.packet('p1')).toEqual(before)
    expect(test.library.quarantined()).toHaveLength(kept)
    expect(test.log.errors).toHaveLength(1)
  })
})

describe('projections', () => {
  it('are the same after they are made again', () => {
    const test = edited()
    const before = [test.library.list(), test.library.search('화상', 10)]
    tamper(test, db => db.exec(`DELETE FROM packet_row; DELETE FROM search_field`))
    expect(test.library.list().packets).toEqual([])
    test.library.rebuildProjections()
    expect([test.library.list(), test.library.search('화상', 10)]).toEqual(before)
  })
})
