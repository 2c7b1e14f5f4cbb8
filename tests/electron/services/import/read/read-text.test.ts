import { describe, expect, it } from 'vitest'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

/** Cells by line; a line of text stands as itself. */
const shape = (text: string): unknown[] => {
  const rows: unknown[] = []
  let at = ''
  for (const unit of readText('plan.txt', text).units) {
    const place = `${unit.block}/${unit.row}`
    if (unit.row === null) rows.push(unit.text)
    else if (place === at) (rows.at(-1) as string[]).push(unit.text)
    else rows.push([unit.text])
    at = unit.row === null ? '' : place
  }
  return rows
}

const kinds = (text: string): string[] => readText('mail.txt', text).units.map(({ kind }) => kind)

describe('tables in text', () => {
  it('of tabs, with empty cells in front', () => {
    expect(shape('시 간\t내 용\n10:00\t개회\n\t- 소개\t국장')).toEqual([
      ['시 간', '내 용'],
      ['10:00', '개회'],
      ['', '- 소개', '국장'],
    ])
  })

  it('of pipes, with and without a frame', () => {
    expect(shape('| 시간 | 내용 |\n|---|:--:|\n| 10:00 | 개회 |')).toEqual([
      ['시간', '내용'],
      '|---|:--:|',
      ['10:00', '개회'],
    ])
    expect(shape('10:00 | 개회\n | 소개')).toEqual([
      ['10:00', '개회'],
      ['', '소개'],
    ])
    expect(shape('- | | |\n|--|--|\n- | (한 국) (총 4명) | 국장 |')).toEqual([
      '- | | |',
      '|--|--|',
      ['(한 국) (총 4명)', '국장'],
    ])
  })

  it('of spaces, by their columns', () => {
    expect(
      shape(
        '시  간      내    용      비고\n10:00~10:10  개회          차관\n             (영어)\n10:10~10:20  축사          시장',
      ),
    ).toEqual([
      ['시간', '내용', '비고'],
      ['10:00~10:10', '개회', '차관'],
      ['', '(영어)', ''],
      ['10:10~10:20', '축사', '시장'],
    ])
    expect(shape('Time   Item\n-----  ------\n10:00  Opening')).toEqual([
      ['Time', 'Item'],
      '-----  ------',
      ['10:00', 'Opening'],
    ])
  })

  it('not where prose has wide spaces, or dots lead to a time', () => {
    expect(shape('One sentence.  Another one here.\nA third sentence that goes on.')).toEqual([
      'One sentence.  Another one here.',
      'A third sentence that goes on.',
    ])
    expect(shape('환영사 ......  18:30\n만찬 ........  19:00')).toEqual([
      '환영사 ......  18:30',
      '만찬 ........  19:00',
    ])
  })
})

describe('lines of text', () => {
  it('lose markup, keep words and footnote signs', () => {
    expect(shape('## **세부 일정**')).toEqual(['세부 일정'])
    expect(shape('- **(목적)** 현황* 공유')).toEqual(['- (목적) 현황* 공유'])
    expect(shape('Keynote: *Small states*')).toEqual(['Keynote: Small states'])
    expect(shape('R&amp;D&nbsp;협력 \\~ <개회>')).toEqual(['R&D 협력 ~ <개회>'])
  })

  it('know their number, level, indent and kind', () => {
    const { units, lines, kind } = readText('plan.md', '# 제목\n\n    - 항목\n> 인용\n---')
    expect(kind).toBe('markdown')
    expect(lines).toHaveLength(5)
    expect(units.map(({ line, level, indent, kind: unitKind }) => ({ line, level, indent, kind: unitKind }))).toEqual(
      [
        { line: 1, level: 1, indent: 0, kind: 'heading' },
        { line: 3, level: 0, indent: 4, kind: 'text' },
        { line: 4, level: 0, indent: 0, kind: 'comment' },
        { line: 5, level: 0, indent: 0, kind: 'rule' },
      ],
    )
  })

  it('are the message where it only sends them on, and beside it where it tells hours of its own', () => {
    expect(kinds('아래와 같이 전달드립니다.\n> 10:00 개회\n> 10:10 축사')).toEqual(['text', 'text', 'text'])
    expect(kinds('보낸 사람: 총무팀\n보낸 날짜: 2026. 12. 3. 오전 9:12\n오후 6시까지 회신 바랍니다.\n> 10:00 개회\n> 10:10 축사')).toEqual(['text', 'text', 'text', 'text', 'text'])
    expect(kinds('10:30 개회로 바꿉니다.\n> 10:00 개회\n> 10:10 축사')).toEqual(['text', 'comment', 'comment'])
  })
})
