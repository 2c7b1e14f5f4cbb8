import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import { newPacket, newRow } from '../../../../shared/packet/new-packet.ts'
import type { Packet, Row } from '../../../../shared/packet/packet.ts'
import { openLibrary, type Library } from '../../../../electron/services/library/open-library.ts'
import type { Ids, Log } from '../../../../electron/services/ports.ts'

/** 2026-07-01T00:00:00Z. */
export const START = 1_782_864_000_000

/** A clock that stands until it is moved. */
export const createClock = () => {
  let now = START
  return {
    now: () => now,
    today: () => '2026-07-01',
    pass: (ms: number) => {
      now += ms
    },
  }
}

export const sequentialIds = (prefix: string): Ids => {
  let last = 0
  return () => `${prefix}${String(++last).padStart(20 - prefix.length, '0')}`
}

/** Keeps what was logged as an error. */
export const createLog = (): Log & { errors: string[] } => {
  const errors: string[] = []
  return { errors, info: () => {}, error: text => void errors.push(text) }
}

export interface TestLibrary {
  library: Library
  dir: string
  clock: ReturnType<typeof createClock>
  log: ReturnType<typeof createLog>
  reopen(): Library
}

const cleanups: (() => void)[] = []

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

export const temporaryDir = (): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'library-'))
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A real library in a folder of its own, closed and removed after the test. */
export const testLibrary = (prefix = 'i', dir = temporaryDir()): TestLibrary => {
  const parts = { dir, clock: createClock(), ids: sequentialIds(prefix), log: createLog() }
  const test = {
    ...parts,
    library: openLibrary(parts),
    reopen: () => {
      test.library.close()
      test.library = openLibrary(parts)
      return test.library
    },
  }
  cleanups.unshift(() => test.library.close())
  return test
}

export const row = (id: string, values: Partial<Row> = {}): Row => ({ ...newRow(id), title: `순서 ${id}`, ...values })

/** A packet with a purpose and four rows, `a` to `d`. */
export const samplePacket = (id = 'p1', values: Partial<Packet> = {}): Packet => {
  const empty = newPacket(id)
  return {
    ...empty,
    title: '한-캐나다 정부 간 대화',
    runOfShow: ['a', 'b', 'c', 'd'].map(name => row(name)),
    overview: {
      ...empty.overview,
      date: '2026-07-01',
      start: 540,
      end: 570,
      place: 'DDP 화상회의실',
      purpose: '협력 방향 논의',
    },
    ...values,
  }
}

/** Puts packets into a library as an import does. */
export const importPackets = (library: Library, packets: Packet[]): void =>
  library.changes.import({
    draft: { packets, unassigned: [], findings: [], documents: [], origins: [], refused: [], sources: [], peopleLists: [] },
    files: [],
    packetIds: packets.map(({ id }) => id),
  })
