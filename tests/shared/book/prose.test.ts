import { describe, expect, test } from 'vitest'
import { NO_PLACE } from '../../../shared/book/block.ts'
import { proseParagraphs } from '../../../shared/book/prose.ts'

const read = (text: string): string[] => proseParagraphs(text, { role: 'text', noteRole: 'note', place: NO_PLACE })
  .map(({ role, marker, level, runs }) => `${role} ${level} ${marker}|${runs.map((run) => ('text' in run ? run.text : '')).join('')}`)

describe('proseParagraphs', () => {
  test('one paragraph a line, none for an empty one', () => expect(read('가\n\n  나  \r\n')).toEqual(['text 0 |가', 'text 0 |나']))

  test('the symbols of a report hang two columns further in at each level', () => {
    expect(read('□ 개요\n○ 목적\n- 세부\n· 더\n○ 시간\n□ 끝')).toEqual([
      'text 0 □|개요', 'text 1 ○|목적', 'text 2 -|세부', 'text 3 ·|더', 'text 1 ○|시간', 'text 0 □|끝',
    ])
  })

  test('so do the eight signs of official papers', () => {
    expect(read('1. 가\n가. 나\n1) 다\n가) 라\n(1) 마\n(가) 바\n① 사\n㉮ 아\n나. 자\n2. 차').map(line => line.slice(5, line.indexOf('|')))).toEqual([
      '0 1.', '1 가.', '2 1)', '3 가)', '4 (1)', '5 (가)', '6 ①', '7 ㉮', '1 나.', '0 2.',
    ])
  })

  test.each([
    ['a sign that stands alone', '- 하나\n- 둘', [1, 1]],
    ['an outer sign after an inner one', '- 하나\n○ 둘\n- 셋', [1, 0, 1]],
    ['both families', '1. 제안\n○ 기금\n- 규모\n2. 다음', [0, 1, 2, 0]],
    ['notes', '○ 하나\n※ 주\n- 둘\n* 주\n· 셋\n※ 주', [0, 1, 1, 1, 2, 2]],
    ['lines between', '□ 하나\n○ 둘\n사이\n○ 셋', [0, 1, 0, 1]],
  ])('%s', (_, text, levels) => {
    expect(proseParagraphs(text, { role: 'text', place: NO_PLACE }).map(({ level }) => level)).toEqual(levels)
  })

  test('notes are set as notes', () => expect(read('※ 통역\n* 각주')).toEqual(['note 1 ※|통역', 'note 1 *|각주']))

  test.each(['연구·산업', '-5도', '7.1(수) 오전', '한-EU 면담', 'HPC-QC'])('%s begins with no symbol', (text) => {
    expect(read(text)).toEqual([`text 0 |${text}`])
  })
})
