import { describe, expect, it } from 'vitest'
import { readAttendees, readSide } from '../../../../../electron/services/import/fields/sides.ts'
import { sequentialIds } from '../sequential-ids.ts'

const members = (list: string): string[] =>
  readAttendees(list, sequentialIds()).attendees.map(({ organisation, title, name }) =>
    [organisation, title, name].join('|'),
  )

describe('sides', () => {
  it.each([
    ['- (한 국) (총 4명) 과기정통부, 한국연구재단 등', '한국', true, 4, true],
    ['• (영 국) (총 10명)  영국과학혁신기술부(DSIT)', '영국', false, 10, false],
    ['캐나다 측(5명): 국장', '캐나다', false, 5, false],
    ['- (E U) (총 4명) EU DG CNECT', 'EU', false, 4, false],
    ['우리 측 : 차관', '우리', true, null, false],
  ])('%s', (text, name, ours, statedCount, listOpenEnded) => {
    expect(readSide(text, sequentialIds())).toMatchObject({ name, ours, statedCount, listOpenEnded })
  })

  it.each(['- (목적) 협력 방향 논의', '(일시) 14:00', '주요 내용: 발표'])('none in: %s', (text) => {
    expect(readSide(text, sequentialIds())).toBeNull()
  })

  it('spreads 및, and lets a post inherit the organisation before it', () => {
    expect(members('과기정통부 기초원천연구정책관, 양자혁신기술개발과장')).toEqual([
      '과기정통부|기초원천연구정책관|',
      '과기정통부|양자혁신기술개발과장|',
    ])
    expect(members('주한캐나다대사관 참사관 및 상무관')).toEqual([
      '주한캐나다대사관|참사관|',
      '주한캐나다대사관|상무관|',
    ])
    expect(members('한국연구재단, 한미양자기술협력센터장')).toEqual(['한국연구재단||', '|한미양자기술협력센터장|'])
    expect(members('한국연구재단, Quantum Intelligence, SK Innovation 등')).toEqual([
      '한국연구재단||',
      'Quantum Intelligence||',
      'SK Innovation||',
    ])
  })
})
