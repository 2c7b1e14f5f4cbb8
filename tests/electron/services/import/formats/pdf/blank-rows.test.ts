import { describe, expect, it } from 'vitest'
import { rowsOfRun } from '../../../../../../electron/services/import/formats/pdf/blank-rows.ts'

const HEIGHT = 9
/** Words at their places: `x` in points, lines `step` points apart. */
const run = (steps: readonly number[], lines: readonly (readonly [x: number, text: string])[][]) => {
  let y = 500
  return {
    strips: [95, 245],
    lines: lines.map((words, index) => {
      y -= steps[index] ?? 13
      return { y, height: HEIGHT, fragments: words.map(([x, text]) => ({ text, x, right: x + text.length * 5, y, height: HEIGHT })) }
    }),
  }
}

describe('rows of a table without lines', () => {
  it('begin at each time, however close they stand', () => {
    const { rows } = rowsOfRun(run([0, 26], [[[10, '시간'], [100, '내용'], [250, '비고']], [[10, '09:00~09:10'], [100, '개회']], [[10, '09:10~09:40'], [100, '기조강연'], [250, '차관']], [[100, '(동시통역)']], [[10, '09:40~10:00'], [100, '휴식']]]), 500, 1.4)
    expect(rows.map(([time = '']) => time)).toEqual(['시간', '09:00~09:10', '09:10~09:40', '09:40~10:00'])
    expect(rows[2]?.[1]).toContain('(동시통역)')
  })

  it('keep a range together that its cell breaks', () => {
    const { rows } = rowsOfRun(run([0, 26, 26, 11, 26, 11], [[[10, '시간'], [100, '내용'], [250, '비고']], [[10, '09:00~'], [100, '개회 및'], [250, '차관']], [[10, '10:00~'], [100, '기조'], [250, '실장']], [[10, '11:00'], [100, '강연']], [[10, '11:00~'], [100, '휴식'], [250, '-']], [[10, '11:30'], [100, '및 이동']]]), 500, 1.2)
    expect(rows).toHaveLength(4)
    expect(rows[2]?.[0]?.replace(/\s/g, '')).toBe('10:00~11:00')
  })

  it('begin at numbers that stand alone below each other', () => {
    const { rows } = rowsOfRun(run([0, 13, 13], [[[10, '1'], [100, '개회'], [250, '3분']], [[10, '2'], [100, '축사'], [250, '5분']], [[10, '3'], [100, '폐회'], [250, '2분']]]), 500, 1.4)
    expect(rows.map(([number]) => number)).toEqual(['1', '2', '3'])
  })

  it('keep lines of a cell apart that its width did not break', () => {
    const { rows, hasCells } = rowsOfRun(run([0, 13, 13], [[[10, '09:00'], [100, '개회식'], [250, '대강당']], [[100, '개회사: 회장']], [[10, '09:30'], [100, '기조강연과 질의응답을 위한 시간'], [250, '전체']], [[100, '(통역 있음)']]]), 500, 1.4)
    expect(rows[0]?.[1]).toBe('개회식\n개회사: 회장')
    expect(rows[1]?.[1]).toBe('기조강연과 질의응답을 위한 시간\n(통역 있음)')
    expect(hasCells).toBe(false)
  })

  it('join lines of a cell that the next column broke', () => {
    const { rows, hasCells } = rowsOfRun(run([0, 13, 13], [[[10, '09:00'], [100, 'Keynote on the future of'], [250, 'Hall']], [[100, 'networks']], [[10, '09:30'], [100, 'Break'], [250, 'Lobby']]]), 500, 1.4)
    expect(rows[0]?.[1]).toBe('Keynote on the future of networks')
    expect(hasCells).toBe(true)
  })

  it('go on with a line each of whose cells was broken above, though no row stands apart', () => {
    const { rows } = rowsOfRun(run([0, 13, 13, 13], [[[10, '09:00 AM to 10:15'], [100, 'Keynote on the future of'], [250, 'Hall']], [[10, 'AM'], [100, 'networks']], [[10, '10:15 AM – 11:00 –'], [100, 'Break'], [250, 'Lobby']], [[10, '11:30 AM']]]), 500, 1.4)
    expect(rows.map(([time]) => time)).toEqual(['09:00 AM to 10:15 AM', '10:15 AM – 11:00 – 11:30 AM'])
    expect(rows[0]?.[1]).toBe('Keynote on the future of networks')
  })

  it('hold a time that stands in the middle of a title of two lines', () => {
    const { rows } = rowsOfRun(run([0, 20, 20, 7, 6, 20], [[[10, '09:00'], [100, 'Check-in']], [[10, '09:15'], [100, 'Welcome']], [[100, 'Keynote on']], [[10, '09:30']], [[100, 'networks']], [[10, '10:15'], [100, 'Break']]].map((line) => line as [number, string][])), 500, null)
    expect(rows.map(([time]) => time)).toEqual(['09:00', '09:15', '09:30', '10:15'])
    expect(rows[2]?.[1]?.replace('\n', ' ')).toBe('Keynote on networks')
  })
})
