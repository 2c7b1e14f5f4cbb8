import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const LETTER = `[FWD] 내일 일정 초안 보내드립니다

안녕하세요, 국제협력담당관실 이서준 사무관입니다.

□ 한-EU 연구혁신 고위급 면담
 ㅇ 일시 : '26. 12. 3.(목) 14:00~15:10
 ㅇ 주재 : 차관
 ㅇ 참석 : (우리측) 제2차관, 국제협력관 등 6명 / (EU측) 연구총국장 등 5명

□ 세부일정
 - 14:00~14:15 ('15) 모두발언
 - 14:15~15:10 ('55) 논의

□ 말씀요지
 ㅇ 준회원국 가입 1주년을 축하드림
 ※ 분담금은 2026년 예산 기준
 - 예산 증액은 언급 금지 (내부 검토중)

□ 예상 질의·답변
 Q. 분담금 규모는?
 A. 예산심의 중임

담당: 구주과 과장 박도윤, 사무관 이서준(044-202-4321, seojun@example.kr)
감사합니다.`

const read = async () => {
  const { packets, unassigned } = await readDraft([{ name: 'mail.txt', bytes: new TextEncoder().encode(LETTER) }], { ids: sequentialIds(), settings: defaultSettings })
  const [packet] = packets
  if (!packet || packets.length > 1) throw new Error(`${packets.length} packets`)
  return { packet, unassigned }
}

it('a letter around a plan gives it neither its title nor its words', async () => {
  const { packet, unassigned } = await read()
  expect(packet.title).toBe('한-EU 연구혁신 고위급 면담')
  expect(unassigned.map(({ line }) => line)).toEqual([1, 3])
  expect(packet.qa.map(({ answer }) => answer)).toEqual(['예산심의 중임'])
  expect(packet.notes.map(({ text }) => text)).toEqual(['주재: 차관', '감사합니다.'])
  expect(packet.participation?.mode).toBe('chair')
})

it('only what is to be said is taken for it', async () => {
  const { packet } = await read()
  expect(packet.talkingPoints.map(({ text, use }) => [use, text])).toEqual([
    ['say', '준회원국 가입 1주년을 축하드림'],
    ['background', '분담금은 2026년 예산 기준'],
    ['do-not-disclose', '예산 증액은 언급 금지 (내부 검토중)'],
  ])
})

it('heads behind open lists and several officers in one line are read', async () => {
  const { packet } = await read()
  expect(packet.sides.map(({ name, statedCount, listOpenEnded }) => [name, statedCount, listOpenEnded])).toEqual([['우리', 6, true], ['EU', 5, true]])
  expect(packet.responsible.map(({ department, title, name, phone }) => [department, title, name, phone])).toEqual([
    ['구주과', '과장', '박도윤', ''],
    ['', '사무관', '이서준', '044-202-4321, seojun@example.kr'],
  ])
})

it('the paragraphs of a speech are one text', async () => {
  const text = `협의회\n일시: 2026. 12. 9.(수) 10:30~12:00\n장소: 서울\n\n□ 모두말씀\n존경하는 위원 여러분, 반갑습니다.\n\n참석해 주셔서 감사합니다.\n※ 예산은 언급 자제\n`
  const { packets } = await readDraft([{ name: 'speech.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(packets[0]?.talkingPoints.map((point) => [point.use, point.text])).toEqual([
    ['say', '존경하는 위원 여러분, 반갑습니다.\n참석해 주셔서 감사합니다.'],
    ['do-not-disclose', '예산은 언급 자제'],
  ])
})

it('a speech is tied to the principal’s only row of its name, so that its length is checked', async () => {
  const text = `협의회\n일시: 2026. 12. 9.(수) 10:30~12:00\n장소: 서울\n\n□ 세부 일정\n10:30~10:31 환영사 (차관)\n10:31~12:00 논의\n\n□ 환영사\n${'진심으로 환영합니다. '.repeat(60)}\n`
  const { packets, findings } = await readDraft([{ name: 'speech.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(packets[0]?.talkingPoints.map(({ rowId }) => rowId)).toEqual([packets[0]?.runOfShow[0]?.id])
  expect(findings.map(({ code }) => code)).toContain('speech-too-long')
})

const meetingIn = async (text: string) => {
  const { packets, unassigned } = await readDraft([{ name: 'mail.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  const { title, overview: { date, start, end, place }, attendance, runOfShow } = packets[0] ?? expect.fail('no meeting')
  return { title, date, start, end, place, stated: attendance.stated, rows: runOfShow.map(row => row.title), unassigned: unassigned.map(({ line }) => line) }
}

it('a mail was sent at an hour that is not the meeting’s, whoever wrote its head', async () => {
  expect(await meetingIn(`보낸사람: 김민지 <minji.kim@example.kr>
받는사람: 차관실 <office@example.kr>
날짜: 2026년 11월 28일 (토) 오후 11:42
제목: [긴급] 한-네덜란드 반도체 협력 간담회 관련 자료 송부

간담회는 11월 30일(월) 오전 10시부터 11시 30분까지 롯데호텔 서울 36층 벨뷰룸에서 진행됩니다.
10시 10분부터 10시 50분까지 양측 공동연구 추진 방안 논의, 10시 50분부터 11시 20분까지 인력교류 프로그램 논의가 있고, 11시 30분에 종료됩니다.
우리 측은 차관님, 국제협력관이 참석하고 상대측은 차관, 대사 등 4명이 참석합니다.`)).toEqual({
    title: '한-네덜란드 반도체 협력 간담회', date: '2026-11-30', start: 600, end: 690, place: '롯데호텔 서울 36층 벨뷰룸', stated: null,
    rows: ['양측 공동연구 추진 방안 논의', '인력교류 프로그램 논의가 있고'], unassigned: [1, 2, 3, 8],
  })
  expect(await meetingIn(`From: Anna de Vries <anna@example.nl>
Date: Sat, 28 Nov 2026 15:42 +0100
Subject: Re: Courtesy call on Monday 30 November

Dear Mr Park,

I am writing to confirm the courtesy call of Deputy Minister Jasper Wesselink on Monday, 30 November 2026, from 10:00 to 11:00 at the Ministry of Science and ICT, Sejong, Room 412.`)).toEqual({
    title: 'Courtesy call', date: '2026-11-30', start: 600, end: 660, place: 'Ministry of Science and ICT, Sejong, Room 412', stated: null, rows: [], unassigned: [1, 2, 5],
  })
})

it('a 일시 with its span of hours is the meeting’s, though no blank line parts it from the head', async () => {
  const mail = await meetingIn('보낸사람: 김민지 <minji.kim@example.kr>\n날짜: 2026. 11. 28. 23:42\n제목: 한-독 연구협력 회의\n일시: 2026. 12. 3.(목) 10:00~11:00\n장소: 세종청사\n10:00~10:10 개회\n10:10~11:00 논의')
  expect([mail.date, mail.start, mail.end, mail.place]).toEqual(['2026-12-03', 600, 660, '세종청사'])
})

const PLAN = `한-캐나다 과학기술 국장급 회의
- 일시: 2026. 12. 10.(목) 14:00~15:00
- 장소: 영상회의

14:00-14:05 인사
14:05-15:00 논의`
const ANSWERED = `From: Kim Minji <minji@example.kr>
Sent: Friday, November 27, 2026 9:15 AM
To: Park Doyun <doyun@example.kr>
Subject: RE: 회의 일정

`

it('a mail that is answered below a plan gives it no row and no line; one that is passed on is the plan', async () => {
  const answer = await meetingIn(`안녕하세요,\n아래와 같이 송부드립니다. 검토 부탁드립니다.\n\n${PLAN}\n\n${ANSWERED}12월 8일(화) 10시부터 11시까지도 가능합니다.`)
  expect([answer.title, answer.date, answer.rows]).toEqual(['한-캐나다 과학기술 국장급 회의', '2026-12-10', ['인사', '논의']])
  expect(answer.unassigned).toEqual([1, 2, 11, 12, 13, 14, 16])
  const passedOn = await meetingIn(`아래 메일 참고 바랍니다.\n\n${ANSWERED}${PLAN}`)
  expect([passedOn.title, passedOn.date, passedOn.rows]).toEqual(['한-캐나다 과학기술 국장급 회의', '2026-12-10', ['인사', '논의']])
})

it('of two mails that hold a plan each both are read', async () => {
  const text = `${ANSWERED}${PLAN}\n\n${ANSWERED}${PLAN.replace('한-캐나다', '한-독일').replace('12. 10.(목)', '12. 11.(금)')}`
  const { packets } = await readDraft([{ name: 'mail.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(packets.map(({ title, overview, runOfShow }) => [title, overview.date, runOfShow.length])).toEqual([['한-캐나다 과학기술 국장급 회의', '2026-12-10', 2], ['한-독일 과학기술 국장급 회의', '2026-12-11', 2]])
})

it('messages of a chat were written on another day than the meeting’s', async () => {
  expect(await meetingIn(`[국제협력과 단체방]
2026년 12월 1일 화요일
[이하나] [오후 10:41] 12/2(수) 한-핀란드 디지털 정책대화 @ 하얏트 서울 2층
13:40 환담
14:00-14:05 개회 선언
14:05-15:20 논의
[박도윤] [오후 10:45] 네 확인했습니다`)).toEqual({
    title: '한-핀란드 디지털 정책대화', date: '2026-12-02', start: null, end: null, place: '하얏트 서울 2층', stated: null,
    rows: ['환담', '개회 선언', '논의'], unassigned: [7],
  })
})

it('the head of the mail that is answered tells no day either', async () => {
  const mail = await meetingIn(`□ 한-독 연구협력 회의
 ㅇ 장소 : 세종청사 6동 회의실
□ 세부일정
 - 10:00~10:10 개회
 - 10:10~11:00 논의

아래 메일 참고 바랍니다.

감사합니다.
이하나 드림

보낸 사람: 박도윤 <doyun@example.kr>
날짜: 2026. 11. 20.(금) 18:20
받는 사람: 이하나 <hana@example.kr>
제목: 회의 자료`)
  expect([mail.date, mail.start, mail.rows]).toEqual([null, null, ['개회', '논의']])
})
