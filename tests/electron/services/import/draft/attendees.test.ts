import writeExcelFile from 'write-excel-file/node'
import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import type { Attendee } from '../../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { readHere } from '../foreign/reader-fixture.ts'
import { sequentialIds } from '../sequential-ids.ts'

/** The sides of a meeting whose draft lists its people so; of each person what the list says. */
const sidesOf = async (people: string) => {
  const text = `한-독 협력 회의\n- 일시: 2026. 7. 3.(금) 10:00~11:00\n- 장소: 세종청사\n\n□ 참석자\n${people}\n\n□ 세부 일정\n10:00~10:10 개회\n10:10~11:00 논의\n`
  const { packets, unassigned } = await readDraft([{ name: 'plan.md', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(unassigned).toEqual([])
  return (packets[0]?.sides ?? []).map(({ name, ours, statedCount, attendees }) => ({ name, ours, statedCount, people: attendees.map(said) }))
}

const said = ({ id: _id, ...attendee }: Attendee): Partial<Attendee> =>
  Object.fromEntries(Object.entries(attendee).filter(([, value]) => value !== null && value !== ''))

it('reads sides with their lists from a table, without taking its head for people', async () => {
  expect(await sidesOf(`
| 구분 | 참석자 |
|---|---|
| 한국 측 (4명) | 정성욱 과장 (044-202-6870), K본부 김상우 박사, 정세현(丁世鉉) 통일부 장관 |
| 독일 측 | 킬리안 그로스(Kilian Gross) 국장, H.E. Mr Peter Klein, Ambassador |`)).toEqual([
    {
      name: '한국', ours: true, statedCount: 4,
      people: [
        { name: '정성욱', title: '과장', phone: '044-202-6870' },
        { name: '김상우', title: '박사', organisation: 'K본부' },
        { name: '정세현', nameHanja: '丁世鉉', title: '장관', organisation: '통일부' },
      ],
    },
    {
      name: '독일', ours: false, statedCount: null,
      people: [{ name: '킬리안 그로스', nameEn: 'Kilian Gross', title: '국장' }, { name: 'Peter Klein', title: 'Ambassador' }],
    },
  ])
})

it('reads sides above their people, parts in the delegation, and chains of careers', async () => {
  expect(await sidesOf(`○ 우리 측
 - 수석대표: 홍길동 제2차관
   ▲ 행정고시 35회 ▲ 정보통신정책실장
 - 김상우 박사 (K본부)  △ 현 책임연구원
○ 상대 측
 1. H.E. Ms. Anna Korhonen, State Secretary (Head)
 2. Interpreter: Ms. Park Jisoo`)).toEqual([
    {
      name: '우리', ours: true, statedCount: null,
      people: [
        { name: '홍길동', title: '제2차관', role: 'head', bio: '▲ 행정고시 35회 ▲ 정보통신정책실장' },
        { name: '김상우', title: '박사', organisation: 'K본부', bio: '△ 현 책임연구원' },
      ],
    },
    {
      name: '상대', ours: false, statedCount: null,
      people: [{ name: 'Anna Korhonen', title: 'State Secretary', role: 'head' }, { name: 'Park Jisoo', role: 'interpreter' }],
    },
  ])
})

it('reads a list of people by its heads, in any order of columns', async () => {
  expect(await sidesOf(`
| 연번 | 직위 | 소속 | 성명 | 영문성명 | 연락처 |
|---|---|---|---|---|---|
| 1 | 과장 | 과기정통부 양자과 | 정성욱 | Jung Sungwook | 044-202-6870 |`)).toMatchObject([
    { people: [{ title: '과장', organisation: '과기정통부 양자과', name: '정성욱', nameEn: 'Jung Sungwook', phone: '044-202-6870' }] },
  ])
})

it('puts people on the side that their row names, and keeps what no field holds beside them', async () => {
  expect(await sidesOf(`
| 연번 | 구분 | 부서 | 소속기관 | 직위 | 성명 | 영문 성명 | 전자우편 | 연락처 | 비고 |
|---|---|---|---|---|---|---|---|---|---|
| 1 | 우리측 | 국제협력관실 | 과기정통부 | 국장 | 이영희 | Lee Younghee | yh@msit.go.kr | 044-202-6870 | 통역 |
| 2 | | | 한국연구재단 | 단장 | 박민수 | | | | 13시 도착 |
| 3 | 독일 | | 연구부 | 국장 | 안나 포겔 | Anna Vogel | av@bmbf.de | | 화상 |
| 4 | 배석 | 대외협력팀 | ASML코리아 | 팀장 | 최민수 | | | | |
| 5 | 학계 | | 서울대 | 교수 | 정하나 | | | | |`)).toEqual([
    {
      name: '우리', ours: true, statedCount: null,
      people: [
        { name: '이영희', nameEn: 'Lee Younghee', title: '국장', organisation: '과기정통부 국제협력관실', phone: '044-202-6870, yh@msit.go.kr', role: 'interpreter' },
        { name: '박민수', title: '단장', organisation: '한국연구재단', privateNote: '13시 도착' },
      ],
    },
    {
      name: '독일', ours: false, statedCount: null,
      people: [
        { name: '안나 포겔', nameEn: 'Anna Vogel', title: '국장', organisation: '연구부', phone: 'av@bmbf.de', attendance: 'remote' },
        { name: '최민수', title: '팀장', organisation: 'ASML코리아 대외협력팀', role: 'observer' },
        { name: '정하나', title: '교수', organisation: '서울대', privateNote: '학계' },
      ],
    },
  ])
})

it('reads foreign names in Korean letters on the other side, and offices as offices', async () => {
  expect(await sidesOf(' ㅇ 우리 측: 국제 협력 국장\n ㅇ 네덜란드 측: 야스퍼 베슬링크 차관, 페터 판 데르 플리트 대사, 연방 경제 차관보')).toMatchObject([
    { people: [{ organisation: '국제 협력', title: '국장' }] },
    { people: [{ name: '야스퍼 베슬링크', title: '차관' }, { name: '페터 판 데르 플리트', title: '대사' }, { organisation: '연방 경제', title: '차관보' }] },
  ])
})

const sheet = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map((value) => ({ value, type: String })))

it('gives the people of a sheet of their own to the workbook’s meeting', async () => {
  const bytes = await writeExcelFile([
    { sheet: '계획', data: sheet([['한-독 협력 회의', '', ''], ['일시', '2026. 7. 3.(금) 10:00~11:00', ''], ['', '', ''], ['시간', '내용', '비고'], ['10:00~10:10', '개회', ''], ['10:10~11:00', '논의', '']]) },
    { sheet: '명단', data: sheet([['직위', '소속', '성명'], ['과장', '과기정통부', '정성욱'], ['국장', '독일 연구부', '안나 포겔']]) },
  ]).toBuffer()
  const { packets, unassigned } = await readDraft([{ name: 'plan.xlsx', bytes }], { ids: sequentialIds(), settings: defaultSettings, spawn: readHere })
  expect(unassigned).toEqual([])
  expect(packets).toHaveLength(1)
  expect(packets[0]?.runOfShow.map(({ title }) => title)).toEqual(['개회', '논의'])
  expect(packets[0]?.sides[0]?.attendees.map(said)).toEqual([
    { name: '정성욱', organisation: '과기정통부', title: '과장' }, { name: '안나 포겔', organisation: '독일 연구부', title: '국장' },
  ])
})

it('keeps how each person of a list takes part', async () => {
  expect(await sidesOf(' ㅇ (한국) (총 4명) 홍길동 과장(화상), 김철수 국장, 박민수 서기관(대면), 이영희 원장 (온라인)\n ㅇ (독일) (총 3명) Jane Doe, Director, NIST (virtual), John Roe, Member, NSF (in-person), Ann Lee, Director, UNX (by video)')).toEqual([
    {
      name: '한국', ours: true, statedCount: 4,
      people: [
        { name: '홍길동', title: '과장', attendance: 'remote' }, { name: '김철수', title: '국장' },
        { name: '박민수', title: '서기관', attendance: 'in-person' }, { name: '이영희', title: '원장', attendance: 'remote' },
      ],
    },
    {
      name: '독일', ours: false, statedCount: 3,
      people: [
        { name: 'Jane Doe', title: 'Director', organisation: 'NIST', attendance: 'remote' },
        { name: 'John Roe', title: 'Member', organisation: 'NSF', attendance: 'in-person' },
        { name: 'Ann Lee', title: 'Director', organisation: 'UNX', attendance: 'remote' },
      ],
    },
  ])
})
