import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/import/draft.ts'
import { toImportJson } from '../../../shared/import/import-json.ts'
import { newPacket, newRow, newSide, newSpeaker } from '../../../shared/packet/new-packet.ts'

const SHA256 = 'a'.repeat(64)

const draft = (): Draft => {
  const packet = newPacket('p1')
  const block = {
    ...newRow('r1'), start: 540, end: 1_500, statedMinutes: 2, title: '개회', marker: '○',
    details: [{ id: 'd1', mark: '-', text: '소개', textEn: '' }], notes: [{ id: 'n1', mark: '※', text: '영어로' }],
    speakers: [{ ...newSpeaker('s1'), side: '한국', name: '홍길동', text: '홍길동' }],
  }
  const item = { ...newRow('r2'), parentId: 'r1', start: 745, openEnded: true, title: '이석', principal: true }
  return {
    packets: [{
      ...packet, mark: '1-1', title: '면담', access: 'closed', sides: [{ ...newSide('a'), name: '한국', ours: true, statedCount: 4 }],
      overview: { ...packet.overview, date: '2026-07-01', start: 540, end: 570 },
      topics: [{ id: 't1', label: '자유토론', text: '협력 방향', textEn: '' }], runOfShow: [block, item],
      sourceFiles: [{ name: 'b.md', sha256: SHA256, kind: 'markdown' }],
      sourceUnits: [
        { id: 'u1', file: 0, line: 70, kind: 'text', text: '1-1', field: 'mark' },
        { id: 'u2', file: 0, line: 90, kind: 'table-row', text: '09:00', field: 'runOfShow.r1' },
      ],
    }],
    unassigned: [{ file: 1, line: 12, text: '남은 줄' }],
    findings: [{
      code: 'text-converted', severity: 'info', packetId: null, rowId: null, path: null, params: { name: 'b.md', encoding: 'EUC-KR' },
      fixes: [], related: [],
    }],
    origins: [{ packetId: 'p1', path: 'runOfShow.r1.start', raw: '09:00', units: [{ file: 1, line: 90, cell: 0 }], rule: 'table-column', confidence: 'stated' }], refused: [],
    sources: [],
    peopleLists: [],
    documents: ['a.md', 'b.md'].map((name, file) => ({
      file, name, kind: 'markdown', sha256: file === 1 ? SHA256 : 'b'.repeat(64), lines: 100, sourceLines: [1], press: null, convertedFrom: null,
    })),
  }
}

describe('the object of import --json', () => {
  it('has clock strings, levels, plain texts and the lines of packets and rows', () => {
    expect(toImportJson(draft(), 'ko')).toMatchObject({
      packets: [{
        id: 'p1', mark: '1-1', title: '면담', titleEn: null, titleProposed: false, access: 'closed', zone: 'Asia/Seoul',
        responsible: [], asOf: null, participation: null,
        overview: { purpose: null, date: '2026-07-01', start: '09:00', end: '09:30', place: null, placeEn: null, interpretation: null, notes: [] },
        attendance: { stated: null, approximate: false, text: null },
        sides: [{ name: '한국', statedCount: 4, listOpenEnded: false, attendees: [] }],
        topics: ['(자유토론) 협력 방향'], talkingPoints: [], qa: [],
        runOfShow: [
          {
            id: 'r1', parentId: null, day: 0, ordinal: null, start: '09:00', end: '25:00', statedMinutes: 2, level: 1, title: '개회',
            details: ['소개'], notes: ['영어로'], remarks: null, openEnded: false, file: 1, sourceLines: [90],
            speakers: [{ side: '한국', organisation: null, title: null, name: '홍길동', role: null, text: '홍길동' }],
          },
          { id: 'r2', parentId: 'r1', level: 2, start: '12:25', end: null, statedMinutes: null, openEnded: true, principal: true, sourceLines: [] },
        ],
        file: 1, sourceLines: [70, 90],
      }],
      unassigned: [{ file: 1, line: 12, text: '남은 줄' }],
      documents: [{ file: 0, name: 'a.md' }, { file: 1, name: 'b.md' }],
    })
  })

  it('tells findings as sentences of the asked language', () => {
    const [ko, en] = (['ko', 'en'] as const).map((locale) => (toImportJson(draft(), locale) as { findings: { message: string }[] }).findings[0]?.message)
    expect(ko).toContain('EUC-KR')
    expect(ko).toMatch(/[가-힣]/)
    expect(en).toContain('EUC-KR')
    expect(en).not.toMatch(/[가-힣]/)
  })

  it('leaves nothing out: no value is undefined', () => {
    const undefinedAt = (value: unknown, at: string): string[] =>
      value === undefined ? [at] : value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => undefinedAt(inner, `${at}.${key}`)) : []
    expect(undefinedAt(toImportJson(draft(), 'ko'), '')).toEqual([])
  })
})
