import { expect, it } from 'vitest'
import { holdsPrincipalPost, namesPrincipal } from '../../../../../electron/services/import/fields/principal.ts'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const PRINCIPAL = { title: '차관', name: '', ministry: '', ministryShort: '' }
const OF_SCIENCE = { ...PRINCIPAL, ministry: '과학기술정보통신부', ministryShort: '과기정통부' }
const FIRST = { ...OF_SCIENCE, title: '제1차관' }

it.each([
  ['차관님 환영사', true],
  ['환영사 (과기정통부 차관)', true],
  ['한국 측 차관 인사', true],
  ['네덜란드 경제부 차관 답사, 차관님 말씀', true],
  ['답사 (네덜란드 경제부 차관)', false],
  ['캐나다 차관 답사', false],
  ['차관보 보고', false],
  ['제1차관 축사', false],
])('%s', (text, named) => {
  expect(namesPrincipal(text, PRINCIPAL)).toBe(named)
})

it('the post of another country is not the principal’s', () => {
  expect(holdsPrincipalPost({ title: '차관', organisation: '과기정통부', side: '한국' }, PRINCIPAL)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: null, side: null }, PRINCIPAL)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: '경제부', side: '네덜란드' }, PRINCIPAL)).toBe(false)
  expect(holdsPrincipalPost({ title: '차관', organisation: '네덜란드 경제부', side: '' }, PRINCIPAL)).toBe(false)
})

it('asks for no speech where the other side’s vice minister speaks', async () => {
  const text = '한-네덜란드 협력 간담회\n□ 일시: 2026. 11. 30.(월) 10:00~11:30\n□ 장소: 서울\n□ 진행순서\n 10:00~10:05 환영사 (차관)\n 10:05~10:10 답사 (네덜란드 경제부 차관)\n 10:10~11:30 토론\n'
  const { packets } = await readDraft([{ name: 'plan.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(packets[0]?.runOfShow.map(({ principal }) => principal)).toEqual([true, false, false])
})

it('in a meeting among Koreans any side may be the principal’s', () => {
  expect(holdsPrincipalPost({ title: '차관', organisation: '', side: '정부' }, PRINCIPAL)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: '', side: '상대' }, PRINCIPAL)).toBe(false)
})

it.each([
  ['차관님 환영사', true, true],
  ['환영사 (과기정통부 차관)', true, true],
  ['환영사 (과학기술정보통신부 차관)', true, true],
  ['과기정통부차관 축사', true, true],
  ['축사 (외교부 차관)', false, false],
  ['축사 (기획재정부 제1차관)', false, false],
  ['외교부 제1차관 답사, 차관님 말씀', true, true],
  ['교육부·과기정통부 차관 공동 주재', true, true],
  ['정부 차관 대표 인사', true, true],
  ['제1차관 축사', false, true],
  ['과기정통부 제1차관 축사', false, true],
  ['과기정통부제1차관 축사', false, true],
  ['제2차관 축사', false, false],
  ['과기정통부 제2차관 축사', false, false],
  ['네덜란드 경제부 차관 답사', false, false],
  ['외교차관 답사', false, false],
])('with a ministry in the settings, %s', (text, ofScience, first) => {
  expect([namesPrincipal(text, OF_SCIENCE), namesPrincipal(text, FIRST)]).toEqual([ofScience, first])
})

it('without a ministry the post of any is the principal’s, as nobody can tell', () => {
  expect(namesPrincipal('축사 (외교부 차관)', PRINCIPAL)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: '외교부', side: '한국' }, PRINCIPAL)).toBe(true)
})

it('whoever holds the post in another ministry is not the principal', () => {
  expect(holdsPrincipalPost({ title: '차관', organisation: '외교부', side: '한국' }, OF_SCIENCE)).toBe(false)
  expect(holdsPrincipalPost({ title: '차관', organisation: '', side: '외교부 측' }, OF_SCIENCE)).toBe(false)
  expect(holdsPrincipalPost({ title: '차관', organisation: '과기정통부', side: '한국' }, OF_SCIENCE)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: '', side: '한국' }, OF_SCIENCE)).toBe(true)
  expect(holdsPrincipalPost({ title: '차관', organisation: '과학기술정보통신부', side: '한국' }, FIRST)).toBe(true)
  expect(holdsPrincipalPost({ title: '제2차관', organisation: '과기정통부', side: '한국' }, FIRST)).toBe(false)
})

it('another ministry’s vice minister neither takes part for ours nor lacks a speech', async () => {
  const text = '부처 합동 간담회\n□ 일시: 2026. 11. 30.(월) 10:00~11:30\n□ 장소: 서울\n□ 참석: 외교부 차관, 학계 10명\n□ 진행순서\n 10:00~10:05 축사 (외교부 제2차관)\n 10:05~11:30 토론\n'
  const read = async (principal: typeof OF_SCIENCE) => {
    const settings = { ...defaultSettings, principal: { ...defaultSettings.principal, ...principal } }
    const { packets, findings } = await readDraft([{ name: 'plan.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings })
    return [packets[0]?.participation, findings.filter(({ code }) => code === 'speech-missing').length]
  }
  expect(await read(OF_SCIENCE)).toEqual([null, 0])
  expect(await read(PRINCIPAL)).toEqual([{ mode: 'attend', status: 'tentative' }, 0])
})
