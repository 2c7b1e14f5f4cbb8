import { describe, expect, it } from 'vitest'
import { markerShape, splitMarker } from '../../../../../electron/services/import/parse/marker.ts'

describe('markers', () => {
  it.each([
    ['□ 행사 개요', '□', 'bullet', null, '행사 개요'],
    ['ㅇ일시', 'ㅇ', 'bullet', null, '일시'],
    ['- (목적) 논의', '-', 'bullet', null, '(목적) 논의'],
    ['-목적: 논의', '-', 'bullet', null, '목적: 논의'],
    ['. 발언', '.', 'bullet', null, '발언'],
    ['※ 영어로', '※', 'note', null, '영어로'],
    ['* 각주', '*', 'note', null, '각주'],
    ['- * 각주', '*', 'note', null, '각주'],
    ['1. 개회', '1.', 'number', 1, '개회'],
    ['2) 개회', '2)', 'number', 2, '개회'],
    ['(3) 개회', '(3)', 'number', 3, '개회'],
    ['나. 안건', '나.', 'number', 2, '안건'],
    ['③ 축사', '③', 'number', 3, '축사'],
    ['5.1  Planning', '5.1', 'number', 1, 'Planning'],
    ['Ⅱ. 개요', 'Ⅱ.', 'number', 2, '개요'],
    ['b) Korea', 'b)', 'number', 2, 'Korea'],
    ['二. 국민의례', '二.', 'number', 2, '국민의례'],
    ['一 국가 二 체제', null, null, null, '一 국가 二 체제'],
  ] as const)('%s', (text, marker, kind, ordinal, rest) => {
    expect(splitMarker(text)).toEqual({ marker, kind, ordinal, rest })
  })

  it.each(['-5도', '.NET', '9.10 회의', '○○시 ○○동', '7.1(수) 오전', '2026. 7. 1.(수)', '09:00 개회', '10~20명'])(
    'none in: %s',
    (text) => {
      expect(splitMarker(text).kind).toBeNull()
    },
  )

  it('of one level share a shape', () => {
    expect(markerShape('1)')).toBe(markerShape('12)'))
    expect(markerShape('①')).toBe(markerShape('⑤'))
    expect(markerShape('가.')).toBe(markerShape('다.'))
    expect(markerShape('1.')).not.toBe(markerShape('1)'))
  })
})
