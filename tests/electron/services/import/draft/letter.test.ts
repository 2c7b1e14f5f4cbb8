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
