import { describe, expect, it } from 'vitest'
import { dottedTimes, hoursWithColons } from '../../../../../electron/services/import/parse/dotted-times.ts'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

/** The lines as their times are read. */
const read = (...lines: string[]): string[] => {
  const draft = toDraftLines(readText('plan.txt', lines.join('\n')).units)
  const dotted = dottedTimes(draft)
  return draft.map(({ index, text }) => dotted?.get(index) ?? text)
}

describe('dots of a clock', () => {
  it('are told by ranges that follow on each other', () => {
    expect(read('1. 개회 (10.00)', '2. 인사말씀 (10.02~10.07)', '3. 위촉장 수여 (10.07~10.12)', '4. 심의 (10.12~11.10)')).toEqual(
      ['1. 개회 (10:00)', '2. 인사말씀 (10:02~10:07)', '3. 위촉장 수여 (10:07~10:12)', '4. 심의 (10:12~11:10)'])
  })

  it('stand before words that begin like a unit', () => {
    expect(read('10.02~10.07 개회', '10.07~10.12 원장 인사', '10.12~11.10 토론', '11.10~12.05 만찬')).toEqual(
      ['10:02~10:07 개회', '10:07~10:12 원장 인사', '10:12~11:10 토론', '11:10~12:05 만찬'])
  })

  it('are told by single times that ascend over noon', () => {
    expect(read('Doors open – 9.00', 'Kick-off – 9.30', 'Lunch – 12.30', 'Pitches – 13.30', 'Awards – 15.30').at(-1)).toBe('Awards – 15:30')
  })

  it('stay dots of dates, amounts and versions', () => {
    const dates = ['접수 (9.10~9.20)', '심사 (10.15~10.25)', '발표 (11.05~11.10)', '예산 – 3.50', '환율 – 13.50']
    expect(read(...dates)).toEqual(dates)
  })

  it.each([
    'Levy per tonne (13.50) and its reform', 'Interest at 7.25 % from now on', 'Fee: USD 12.40', '10.10 Minutes of the last meeting',
    '- Exchange rate (13.50)', '- Share of support (10.03~20.30 %)', 'Release 10.20', '- Two parts – 7.10–8.20',
  ])('stay the dots of an amount or a number beside them: %s', (line) => {
    const rows = ['1. Opening (10.00–10.02)', '2. Address (10.02–10.07)', line, '3. Review (10.07–10.12)', '4. Debate (10.12–11.10)']
    expect(read(...rows)[2]).toBe(line)
  })

  it.each([
    ['6. 9.(화) 9.00~12.30 / 대회의실', '6. 9.(화) 9:00~12:30 / 대회의실'],
    ['2026. 6. 9. 17.00~18.30 (CET 09.00~10.30), 화상회의', '2026. 6. 9. 17:00~18:30 (CET 09:00~10:30), 화상회의'],
    ['2026. 6.10~6.12, 회비 12.50', '2026. 6.10~6.12, 회비 12.50'],
  ])('of the hours behind a date only: %s', (value, hours) => {
    expect(hoursWithColons(value, 2026)).toBe(hours)
  })
})
