import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../../../electron/services/import/fields/knowledge.ts'
import { readRemarks } from '../../../../../electron/services/import/fields/speakers.ts'
import { sequentialIds } from '../sequential-ids.ts'

const knowledge: Knowledge = { names: new Set(['킬리안 그로스']), organisations: new Set(['UK Quantum']), firstNames: new Set() }
const read = (text: string, sides: readonly string[] = ['한국', '캐나다']): string[] =>
  readRemarks(text, { ids: sequentialIds(), knowledge, sides, principal: { title: '차관', name: '', ministry: '', ministryShort: '' } }).speakers.map(
    ({ side, organisation, title, name, role }) =>
      [side, organisation, title, name, role].map((part) => part ?? '').join('|'),
  )

describe('who a remark names', () => {
  it.each([
    [
      '(한) 기초원천연구정책관 (캐) 혁신과학부(ISED) 국장',
      ['한국||기초원천연구정책관||', '캐나다|혁신과학부(ISED)|국장||'],
    ],
    ['(캐) 혁신과학부국장', ['캐나다|혁신과학부|국장||']],
    ['(사회) K본부 김상우 박사', ['|K본부|박사|김상우|사회']],
    ['사회: 김상우(K-본부)', ['|K-본부||김상우|사회']],
    ['좌장: Imperial College London 김명식', ['|Imperial College London||김명식|좌장']],
    ['NRF 백승욱 UK Quantum Jonathan Legh-Smith', ['|NRF||백승욱|', '|UK Quantum||Jonathan Legh-Smith|']],
    [
      'KRISS 홍기석 NPL Tim Prior, Tobias Lindstrom',
      ['|KRISS||홍기석|', '|NPL||Tim Prior|', '|NPL||Tobias Lindstrom|'],
    ],
    ['(한) 윤경숙 국장님', ['한국||국장|윤경숙|']],
    ['오유진 사회자', ['|||오유진|사회']],
    ['차관님', ['||차관||']],
    ['참석자 전체', ['||||전체']],
    ['(사회자) K-QICO 또는 KE-QSTCC', ['||||사회']],
    ['성춘향 한양대 교수', ['|한양대|교수|성춘향|']],
    ['Ms. Jane Doe, Director, NIST', ['|NIST|Director|Jane Doe|']],
    ['Moderator: Jean Dupont', ['|||Jean Dupont|사회']],
    ['킬리안 그로스', ['|||킬리안 그로스|']],
    ['김수천, 박영천', ['|||김수천|', '|||박영천|']],
    ['이백산, 김영산', ['|||이백산|', '|||김영산|']],
    ['북한산, 도봉산', []],
    ['발표: 최승의, 홍길동', ['|||최승의|발표', '|||홍길동|발표']],
    ['김소망 국장', ['||국장|김소망|']],
    ['해양부 이승게 의원, 김은시 교수', ['|해양부|의원|이승게|', '||교수|김은시|']],
    ['김해시 의원', ['|김해시|의원||']],
    ['조리법 강사', ['|조리법|강사||']],
    ['최고의 작가', ['|최고의|작가||']],
    ['장터길, 은행길', []],
  ])('%s', (text, speakers) => {
    expect(read(text)).toEqual(speakers)
  })

  it.each([
    '양자 미술쇼 - Beyond Possibility',
    '제1전시장',
    '12명 내외',
    '차관실',
    'KTX 042',
    '관용차',
    'TBC',
    'Room A-206',
    '※ 정부 간 대화 이후 휴식',
  ])('nobody in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('knows a side that the draft never lists by its clear short form', () => {
    expect(read('(한) 홍길동 국장 (EU) DG CNECT', [])).toEqual(['한국||국장|홍길동|', 'EU|DG CNECT|||'])
  })

  it('keeps what speaks of interpretation as a note', () => {
    const reading = readRemarks('차관님 (한영 동시 시통역)', {
      ids: sequentialIds(),
      knowledge,
      sides: [],
      principal: { title: '차관', name: '', ministry: '', ministryShort: '' },
    })
    expect(reading).toMatchObject({
      speakers: [{ title: '차관' }],
      notes: [{ text: '한영 동시 시통역' }],
      interpretation: 'simultaneous',
    })
  })
})
