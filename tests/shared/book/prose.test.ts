import { describe, expect, test } from 'vitest'
import { NO_PLACE } from '../../../shared/book/block.ts'
import { proseParagraphs } from '../../../shared/book/prose.ts'

const read = (text: string): string[] => proseParagraphs(text, { role: 'text', noteRole: 'note', place: NO_PLACE })
  .map(({ role, marker, level, runs }) => `${role} ${level} ${marker}|${runs.map((run) => ('text' in run ? run.text : '')).join('')}`)

describe('proseParagraphs', () => {
  test('one paragraph a line, none for an empty one', () => expect(read('가\n\n  나  \r\n')).toEqual(['text 0 |가', 'text 0 |나']))

  test('item symbols hang at their level', () => {
    expect(read('□ 개요\n○ 목적\n- 세부\n· 더\n① 하나\n1. 둘\n가) 셋')).toEqual([
      'text 0 □|개요', 'text 0 ○|목적', 'text 1 -|세부', 'text 2 ·|더', 'text 0 ①|하나', 'text 0 1.|둘', 'text 0 가)|셋',
    ])
  })

  test('notes are set as notes', () => expect(read('※ 통역\n* 각주')).toEqual(['note 1 ※|통역', 'note 1 *|각주']))

  test.each(['연구·산업', '-5도', '7.1(수) 오전', '한-EU 면담', 'HPC-QC'])('%s begins with no symbol', (text) => {
    expect(read(text)).toEqual([`text 0 |${text}`])
  })
})
