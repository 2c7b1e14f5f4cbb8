import { describe, expect, it } from 'vitest'
import { findingKey } from '../../../../shared/checks/finding.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { openLibrary } from '../../../../electron/services/library/open-library.ts'
import { createClock, createLog, importPackets, samplePacket, sequentialIds, temporaryDir } from './library-fixture.ts'

/** A meeting of the principal's on `date`. */
const meeting = (id: string, date: string | null, start: number, end: number): Packet => {
  const packet = samplePacket(id, { runOfShow: [], participation: { mode: 'attend', status: 'confirmed' } })
  return { ...packet, overview: { ...packet.overview, date, start, end } }
}

const open = (dir: string, version = '1') =>
  openLibrary({ dir, version, clock: createClock(), ids: sequentialIds('f'), log: createLog() })

const overlaps = (library: ReturnType<typeof open>, id: string): number =>
  library.get(id).findings.filter(({ code }) => code === 'principal-overlap').length

describe('findings', () => {
  it('see the meetings of the same day, and follow them', () => {
    const library = open(temporaryDir())
    importPackets(library, [
      meeting('p1', '2026-07-01', 540, 600),
      meeting('p2', '2026-07-01', 570, 630),
      meeting('p3', '2026-07-02', 570, 630),
    ])
    const both = () => overlaps(library, 'p1') + overlaps(library, 'p2')
    expect([both(), overlaps(library, 'p3')]).toEqual([1, 0])
    library.packets.edit('p2', [{ op: 'set', path: ['overview', 'date'], value: '2026-07-02' }])
    expect(both() + overlaps(library, 'p3')).toBe(1)
    library.packets.edit('p2', [{ op: 'set', path: ['overview', 'date'], value: '2026-07-03' }])
    expect(both() + overlaps(library, 'p3')).toBe(0)
    library.close()
  })

  it('see a meeting that runs past midnight beside the next day’s', () => {
    const library = open(temporaryDir())
    importPackets(library, [meeting('p1', '2026-07-01', 1_380, 1_500), meeting('p2', '2026-07-02', 30, 90)])
    expect([...library.findingsAround('p2').keys()]).toEqual(['p1', 'p2'])
    library.close()
  })

  it('are counted in the list but for those set aside', () => {
    const library = open(temporaryDir())
    importPackets(library, [meeting('p1', null, 540, 600)])
    const total = () => Object.values(library.list().packets[0]?.findings ?? {}).reduce((sum, count) => sum + count, 0)
    const { findings } = library.get('p1')
    expect(total()).toBe(findings.length)
    expect(findings.length).toBeGreaterThan(0)
    library.packets.edit('p1', [{ op: 'set', path: ['dismissed'], value: findings.slice(0, 1).map(findingKey) }])
    expect(total()).toBe(findings.length - 1)
    library.close()
  })

  it('counted once come from disk at the next start, until something they depend on changes', () => {
    const dir = temporaryDir()
    const first = open(dir)
    importPackets(
      first,
      Array.from({ length: 40 }, (_, nth) =>
        meeting(`p${nth}`, `2026-07-${String(1 + (nth % 28)).padStart(2, '0')}`, 540, 600),
      ),
    )
    const counted = first.list()
    first.close()

    const again = open(dir)
    expect(again.list()).toEqual(counted)
    again.packets.edit('p0', [{ op: 'set', path: ['title'], value: '' }])
    const edited = again.list()
    expect(edited).not.toEqual(counted)
    again.close()

    for (const version of ['1', '2', '']) {
      const later = open(dir, version)
      expect(later.list()).toEqual(edited)
      later.settings.set({ principal: { title: '장관', titleEn: 'Vice Minister', name: '', ministry: '', ministryShort: '' } })
      expect(later.list()).toEqual(edited)
      later.rebuildProjections()
      expect(later.list()).toEqual(edited)
      later.close()
    }
  })
})
