import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import type { Packet } from '../../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const packetOf = async (text: string): Promise<Packet | undefined> => {
  const bytes = new TextEncoder().encode(text)
  return (await readDraft([{ name: 'a.txt', bytes }], { ids: sequentialIds(), settings: defaultSettings })).packets[0]
}

const ownWay = (first: string): string =>
  `새 청사 준공식\n\n□ 개요\n ㅇ 일시 : 2027. 5. 6.(목) 14:00\n\n□ 진행순서\n ㅇ 14:00~14:05 개식\n ㅇ 14:05~14:20 기념사\n\n□ 차관님 동선\n ㅇ ${first}\n ㅇ 15:10 부산으로 이동\n`

describe('words beside rows are kept', () => {
  it('whose rows a line of cells holds', async () => {
    const packet = await packetOf('5월 6일(목) 일정\n\n| 장관 | 09:00 실국장회의 | 14:00 국회 출석 |\n| 1차관 | 10:00 간부회의 | 15:00 업무협의 |\n')
    expect(packet?.runOfShow.slice(0, 2).map(({ title, remarks }) => [title, remarks])).toEqual([['실국장회의', '장관'], ['국회 출석', '장관']])
  })

  it('when it is, between the items of an agenda', async () => {
    const packet = await packetOf('2027년 정기총회 식순\n\n1. 개회\n2. 국민의례\n일시: 2027. 5. 6.(목) 14:00\n장소: 세종청사 대강당\n3. 의안 심의\n4. 폐회\n')
    expect(packet?.overview).toMatchObject({ date: '2027-05-06', start: 840 })
    expect(packet?.runOfShow).toHaveLength(4)
    expect(JSON.stringify(packet?.runOfShow)).toContain('세종청사 대강당')
  })

  it('a row of a table without gaps that tells a second clock', async () => {
    const packet = await packetOf('시간 내용 장소 비고\n09:00 개회 대강당\n10:00 이동(10:30 도착) 버스\n12:00 오찬 식당\n13:00 폐회 대강당\n')
    expect(packet?.runOfShow.map(({ start }) => start)).toEqual([540, 600, 720, 780])
  })

  it('the principal’s own way behind a programme, unless it repeats an hour of that', async () => {
    const rows = (await packetOf(ownWay('13:10 청사 출발')))?.runOfShow ?? []
    expect(rows.map(({ title }) => title)).toEqual(['개식', '기념사', '청사 출발', '부산으로 이동'])
    expect(rows.flatMap(({ speakers }) => speakers)).toEqual([])
    expect((await packetOf(ownWay('14:00 도착')))?.runOfShow.map(({ title }) => title)).toEqual(['개식', '기념사'])
  })
})

describe('what parts a row from others stays in its title', () => {
  it('where only a bracket does, where it says the contrary, and in a cell that holds a title alone', async () => {
    const packet = await packetOf('회의 일정\n\n일시: 2027. 5. 12.(수)\n\n10:00 양자회담 (일본)\n11:00 양자회담 (프랑스)\n12:00 오찬 (본관 2층)\n13:00 협약 체결 (취소)\n14:00 A-1. 가속기 구축\n')
    expect(packet?.runOfShow.map(({ title }) => title)).toEqual(['양자회담 (일본)', '양자회담 (프랑스)', '오찬', '협약 체결 (취소)', '가속기 구축'])
    expect(packet?.runOfShow.map(({ remarks }) => remarks)).toEqual(['', '', '본관 2층', '', 'A-1'])
    const table = await packetOf('| 시간 | 내용 | 비고 |\n|---|---|---|\n| 10:00~10:10 | ○ 개회 | 사회자 |\n| 10:10~10:20 | ○ 오찬 (본관 2층) | |\n')
    expect(table?.runOfShow.map(({ title }) => title)).toEqual(['개회', '오찬 (본관 2층)'])
  })
})
