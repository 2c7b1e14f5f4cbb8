import { describe, expect, it } from 'vitest'
import { isRestOf, joinTitle, withWholeTitle } from '../../../../../electron/services/import/rows/lines/wrapped-title.ts'

describe('the line below a title', () => {
  it.each([
    ['Opening of the forum by the', 'Mayor of Oldenmark'],
    ['Financing flood defences (public,', 'Private and Mixed Models)'],
    ['Cities that learn –', 'From Pilot to Practice'],
    ["Remarks by the Institute's", 'Director'],
    ['기후변화 시대 도시 하천의', '관리 방향'],
    ['하천 복원을 위한 중앙정부와', '지방자치단체의 협력 방안'],
    ['유역 관리의 국제 동향과', '시사점'],
    ['규제 개선을', '위한 토론'],
  ])('%s goes on with %s', (title, text) => {
    expect(isRestOf(title, text)).toBe(true)
  })

  it.each([
    ['업무 협의', '수자원정책과'],
    ['업무 보고 - 수자원정책과', '주요 현안 중심'],
    ['운영 성과', '향후 계획'],
    ['어울림 마을', '주민 대표'],
    ['Participants check in', 'Coffee and pastries'],
    ['The River as a Neighbour,', 'Dr Anna Velde, University of Melkbrug'],
    ['하천 관리의 국제 동향과', '한강대학교 홍길동 교수'],
    ['Round table with ministers and', 'Speakers: Jan Novak'],
    ['Report on the', '- Northern Basin'],
    ['Coffee', 'Foyer'],
  ])('%s does not go on with %s', (title, text) => {
    expect(isRestOf(title, text)).toBe(false)
  })

  it('is joined with a space, behind a hyphen without one, and ends where the title is whole', () => {
    expect(joinTitle('Water-', 'Sensitive Design')).toBe('Water-Sensitive Design')
    expect(withWholeTitle('물 산업 육성 및\n해외 진출 지원 방안(금융,\n인력, 기술)\n홍길동 교수')).toBe('물 산업 육성 및 해외 진출 지원 방안(금융, 인력, 기술)\n홍길동 교수')
  })
})
