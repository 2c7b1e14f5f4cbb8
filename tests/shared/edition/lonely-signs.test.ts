import { describe, expect, test } from 'vitest'
import { type Edition, selectForEdition } from '../../../shared/edition/edition.ts'
import { findLeaks } from '../../../shared/edition/leak-check.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { EditionRule } from '../../../shared/packet/edition-rule.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

const GUEST: Edition = { kind: 'guest', sideId: null }

const packet = (editionRules: EditionRule[] = []): Packet => ({
  ...newPacket('p'), title: '양자 기술 협력** 회의', editionRules,
  overview: { ...newPacket('p').overview, place: '서울-온* 회의실' },
  notes: [{ id: 'n2', mark: '**', text: '지난해 양자 기술 협력 회의는 미루어졌음' }],
  runOfShow: [
    { ...newRow('r1'), title: '세계 양자 포럼* 결과 보고', titleEn: 'Forum* outcome', details: [{ id: 'd1', mark: '-', text: '센터1) 현황', textEn: '' }], notes: [{ id: 'n1', mark: '*', text: '대사관이 주관한 세계 양자 포럼 결과 보고' }, { id: 'n3', mark: '1)', text: '두 곳' }] },
    { ...newRow('r2'), title: '3*4 배치 의논*' },
  ],
})

const shown = (given: Packet, edition: Edition = GUEST): string[] => {
  const { title, overview, runOfShow } = selectForEdition(given, edition).packet
  return [title, overview.place, ...runOfShow.flatMap((row) => [row.title, row.titleEn, ...row.details.map(({ text }) => text)])]
}

describe('signs of notes', () => {
  test('go where their notes are left out, and nothing else does', () => {
    expect(shown(packet())).toEqual(['양자 기술 협력 회의', '서울-온* 회의실', '세계 양자 포럼 결과 보고', 'Forum outcome', '센터 현황', '3*4 배치 의논*', ''])
  })

  test('stay where the notes are seen', () => {
    expect(shown(packet(), { kind: 'staff' })).toEqual(['양자 기술 협력** 회의', '서울-온* 회의실', '세계 양자 포럼* 결과 보고', 'Forum* outcome', '센터1) 현황', '3*4 배치 의논*', ''])
    const rules: EditionRule[] = [{ target: 'runOfShow.r1.notes.n1', editions: ['guest'], show: true }]
    expect(shown(packet(rules)).slice(2, 5)).toEqual(['세계 양자 포럼* 결과 보고', 'Forum* outcome', '센터 현황'])
  })

  test('a title without its sign is no leak of a note that says the same words', () => {
    const { included, excluded, packet: seen } = selectForEdition(packet(), GUEST)
    const page = [{ place: 'page 1', text: [seen.title, ...seen.runOfShow.map(({ title }) => title)].join('\n') }]
    expect(page[0]?.text).toBe('양자 기술 협력 회의\n세계 양자 포럼 결과 보고\n3*4 배치 의논*')
    expect(findLeaks(excluded, included, page)).toEqual([])
  })
})
