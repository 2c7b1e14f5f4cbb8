import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { splitLabelsInLine } from '../../../../../electron/services/import/parse/labels-in-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const read = (line: string): string[] => splitLabelsInLine(toDraftLines(readText('plan.txt', line).units)).map(({ text }) => text)

describe('several labelled facts in one line', () => {
  it('are as many lines', () => {
    expect(read('일시 : 5. 12.(수) 14:00 / 장소 : 어울림관 / 주최 : 나루시')).toEqual(['일시 : 5. 12.(수) 14:00', '장소 : 어울림관', '주최 : 나루시'])
    expect(read('Date: 12 May 2026, Venue: Harbour Hall')).toEqual(['Date: 12 May 2026', 'Venue: Harbour Hall'])
  })

  it.each([
    ['장소: 어울림관 (3층, 참석: 40명, 주최: 나루시)'],
    ['Title: Tides, Place: A Story of Salt'],
    ['행사명: 「바람, 장소: 섬의 하루」 공개 강좌'],
    ['Venue: "Tides, Host: the Sea" exhibition hall'],
    ['참석: 국장, 과장 / 대상: 주민 30명'],
    ['Venue: Harbour Hall / Event: Tide Forum'],
  ])('stay one where a bracket, a quote or a name holds the sign, or the field was told: %s', (line) => {
    expect(read(line)).toEqual([line])
  })

  it('costs one pass, however many follow', () => {
    const line = `참석: ${'위원 / 참석: '.repeat(20_000)}끝`
    const from = performance.now()
    expect(read(line)).toHaveLength(1)
    expect(performance.now() - from).toBeLessThan(2000)
  })
})
