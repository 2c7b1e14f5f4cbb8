import { describe, expect, it } from 'vitest'
import { splitCell, splitContinuation } from '../../../../../electron/services/import/rows/tables/split-cell.ts'

describe('the words of a programme cell', () => {
  it('splits sub-items at signs with spaces around them only', () => {
    expect(splitCell('○ ① 인프라 세션 - 양자-HPC 인프라 - 연구.산업 연계')).toMatchObject({
      marker: '○',
      ordinal: 1,
      title: '인프라 세션',
      details: [
        { mark: '-', text: '양자-HPC 인프라' },
        { mark: '-', text: '연구.산업 연계' },
      ],
    })
    expect(splitCell('- 협력 방안 . 현황 소개')).toMatchObject({
      marker: '-',
      title: '협력 방안',
      details: [{ mark: '.', text: '현황 소개' }],
    })
    expect(splitCell('Session 1 - Opening')).toMatchObject({
      marker: null,
      title: 'Session 1 - Opening',
      details: [],
    })
  })

  it('splits circled items', () => {
    expect(splitCell('. 한국 측 발언 ① 협력 프레임워크 ② Use-case 발굴').details).toEqual([
      { mark: '①', text: '협력 프레임워크' },
      { mark: '②', text: 'Use-case 발굴' },
    ])
  })

  it('keeps notes, footnotes and asides apart from the title', () => {
    expect(splitCell('○ 참석자 소개 ※ 영어로 진행')).toMatchObject({
      title: '참석자 소개',
      notes: [{ mark: '※', text: '영어로 진행' }],
    })
    expect(splitCell('- Forum* 결과 * 2026.6.30.(화) 주관')).toMatchObject({
      title: 'Forum* 결과',
      notes: [{ mark: '*', text: '2026.6.30.(화) 주관' }],
    })
    expect(splitCell('○ 개회 및 환영사 (환영사 후 국장님 이석)')).toMatchObject({
      title: '개회 및 환영사',
      notes: [{ mark: null, text: '환영사 후 국장님 이석' }],
    })
    expect(splitCell('□ 리셉션(1부)').title).toBe('리셉션(1부)')
  })

  it('reads several lines, and several items of one line', () => {
    expect(splitCell('기조강연\n① AI와 과학\n※ 영어').details).toEqual([{ mark: '①', text: 'AI와 과학' }])
    expect(splitContinuation('- 자유토론 - 결과 정리').details).toEqual([
      { mark: '-', text: '자유토론' },
      { mark: '-', text: '결과 정리' },
    ])
  })
})
