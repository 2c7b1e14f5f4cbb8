import { expect, it } from 'vitest'
import { holdsPrincipalPost, namesPrincipal } from '../../../../../electron/services/import/fields/principal.ts'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const PRINCIPAL = { title: '차관', name: '' }

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
