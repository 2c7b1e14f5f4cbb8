import Database from 'better-sqlite3'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../electron/services/library/database.ts'
import { openLibraryFile } from '../../../../electron/services/library/library-file.ts'
import type { Migration } from '../../../../electron/services/library/migrations/migration.ts'
import { migrations } from '../../../../electron/services/library/migrations/migrations.ts'
import { openLibrary } from '../../../../electron/services/library/open-library.ts'
import {
  createClock,
  createLog,
  importPackets,
  samplePacket,
  sequentialIds,
  START,
  temporaryDir,
  testLibrary,
} from './library-fixture.ts'

const open = (dir: string) => openLibrary({ dir, clock: createClock(), ids: sequentialIds('x'), log: createLog() })
const file = (dir: string) => path.join(dir, 'library.db')
const refusal = (code: string) => expect.objectContaining({ code })

describe('opening', () => {
  it('makes an empty library in a new folder and leaves nothing else there', () => {
    const dir = path.join(temporaryDir(), '자료실', 'a')
    const library = open(dir)
    expect(library.list()).toEqual({ packets: [], undo: null, redo: null })
    library.close()
    expect(readdirSync(dir)).toEqual(['library.db'])
  })

  it('sets what keeps data safe', () => {
    const db = openLibraryFile({ dir: temporaryDir(), migrations, now: START })
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'temp_store', 'locking_mode']
    expect(pragmas.map(name => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0, 2, 'exclusive'])
    db.close()
  })

  it('is refused while another instance has it, which stays untouched', () => {
    const { library, dir } = testLibrary()
    expect(() => open(dir)).toThrow(refusal('library-locked'))
    importPackets(library, [samplePacket()])
    expect(library.list().packets).toHaveLength(1)
  })

  it.each<[string, (dir: string) => void]>([
    [
      'is cut short',
      dir => writeFileSync(file(dir), readFileSync(file(dir)).subarray(0, statSync(file(dir)).size / 2)),
    ],
    ['is empty', dir => writeFileSync(file(dir), '')],
    ['is something else', dir => writeFileSync(file(dir), 'no database '.repeat(1_000))],
    [
      'has a broken page',
      dir => {
        const bytes = readFileSync(file(dir))
        bytes.fill(0xa5, 4_096 * 2, 4_096 * 4)
        writeFileSync(file(dir), bytes)
      },
    ],
    [
      'is another program’s database',
      dir => {
        const db = new Database(file(dir))
        db.pragma('application_id = 1')
        db.close()
      },
    ],
  ])('refuses a file that %s, and does not touch it', (_, damage) => {
    const dir = temporaryDir()
    const library = open(dir)
    importPackets(library, [samplePacket()])
    library.close()
    damage(dir)
    const bytes = readFileSync(file(dir))
    expect(() => open(dir)).toThrow(refusal('library-damaged'))
    expect(readFileSync(file(dir)).equals(bytes)).toBe(true)
  })

  it('makes no fresh library where the file is gone and its log is there', () => {
    const dir = temporaryDir()
    writeFileSync(`${file(dir)}-wal`, 'x')
    expect(() => open(dir)).toThrow(refusal('library-damaged'))
  })

  it('refuses a folder that can’t be written', () => {
    const dir = path.join(temporaryDir(), 'file')
    writeFileSync(dir, '')
    expect(() => open(dir)).toThrow(refusal('library-not-writable'))
    expect(() => open(path.join(dir, 'below'))).toThrow(refusal('library-not-writable'))
  })
})

describe('migrations', () => {
  const next: Migration = { to: migrations.length + 1, run: db => db.exec('CREATE TABLE later (id INTEGER)') }
  const newer = [...migrations, next]

  it('copy the library first and run in one transaction', () => {
    const { library, dir } = testLibrary()
    importPackets(library, [samplePacket()])
    library.close()
    const db = openLibraryFile({ dir, migrations: newer, now: START })
    expect(db.pragma('user_version', { simple: true })).toBe(next.to)
    expect(db.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0)
    db.close()
    const [copy = ''] = readdirSync(path.join(dir, 'backups'))
    const old = openDatabase(path.join(dir, 'backups', copy))
    expect(old.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(old.prepare('SELECT id FROM document').pluck().all()).toEqual(['p1'])
    old.close()
  })

  it('that fail leave the library as it was', () => {
    const { library, dir } = testLibrary()
    importPackets(library, [samplePacket()])
    library.close()
    const failing: Migration = { to: next.to + 1, run: db => db.exec('CREATE TABLE later (id INTEGER)') }
    expect(() => openLibraryFile({ dir, migrations: [...newer, failing], now: START })).toThrow(/later already exists/)
    const again = open(dir)
    expect(again.list().packets).toHaveLength(1)
    again.close()
  })

  it('of a newer program are refused by name', () => {
    const dir = temporaryDir()
    openLibraryFile({ dir, migrations: newer, now: START }).close()
    expect(() => open(dir)).toThrow(refusal('library-from-newer-version'))
  })
})

describe('a copy', () => {
  it('is a library of its own', () => {
    const { library } = testLibrary()
    importPackets(library, [samplePacket()])
    const dir = temporaryDir()
    mkdirSync(dir, { recursive: true })
    library.copyTo(file(dir))
    const copy = open(dir)
    expect(copy.packet('p1')).toEqual(library.packet('p1'))
    copy.close()
    expect(readdirSync(dir)).toEqual(['library.db'])
  })
})
