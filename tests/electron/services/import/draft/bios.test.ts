import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const BIOS = `□ 참석자 약력

야스퍼 베슬링크(Jasper Wesselink) 네덜란드 경제부 차관
1968년 로테르담에서 태어났으며 델프트 공과대학교에서 전자공학을 전공하였다.
2021년부터 경제부 차관으로 재직하고 있다.

페터 판 데르 플리트(Peter van der Vliet) 주한네덜란드대사
- 레이던 대학교 법학 석사
- 유엔 대표부, 국제법국장 역임`

const read = async (people: string) => {
  const text = `한-네덜란드 간담회\n□ 일시: 2026. 11. 30.(월) 10:00~11:30\n□ 장소: 롯데호텔\n${people}\n□ 진행순서\n 10:00~10:05 개회\n 10:05~11:30 토론\n\n${BIOS}\n`
  const { packets, unassigned } = await readDraft([{ name: 'plan.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  return { people: packets[0]?.sides.flatMap(({ attendees }) => attendees.map(({ name, title, bio }) => ({ name, title, bio }))), rest: unassigned.map(({ text: line }) => line), rows: packets[0]?.runOfShow.length }
}

const LIFE = '1968년 로테르담에서 태어났으며 델프트 공과대학교에서 전자공학을 전공하였다.\n2021년부터 경제부 차관으로 재직하고 있다.'

it('lives told in sentences or lists go to the people that their heads name', async () => {
  expect(await read('')).toEqual({
    people: [
      { name: '야스퍼 베슬링크', title: '차관', bio: LIFE },
      { name: '페터 판 데르 플리트', title: '주한네덜란드대사', bio: '- 레이던 대학교 법학 석사\n- 유엔 대표부, 국제법국장 역임' },
    ],
    rest: [], rows: 2,
  })
})

it('a list that names its people gets nobody more: whose life it is stays for a person', async () => {
  const { people, rest } = await read('□ 참석자\n ㅇ 네덜란드 측: Jasper Wesselink 차관, Anna de Vries 사무관')
  expect(people).toEqual([{ name: '야스퍼 베슬링크', title: '차관', bio: LIFE }, { name: 'Anna de Vries', title: '사무관', bio: '' }])
  expect(rest).toEqual(['페터 판 데르 플리트(Peter van der Vliet) 주한네덜란드대사', '- 레이던 대학교 법학 석사', '- 유엔 대표부, 국제법국장 역임'])
})
