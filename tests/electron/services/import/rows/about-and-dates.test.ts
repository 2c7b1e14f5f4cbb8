import { describe, expect, it } from 'vitest'
import { pureSpanOf } from '../../../../../electron/services/import/rows/times/row-span.ts'
import { readRowLine } from '../../../../../electron/services/import/rows/lines/row-line.ts'

describe('words right behind an hour', () => {
  it('keep a first syllable that could say about', () => {
    expect(readRowLine('- 08:00 경제관계차관회의 (영상)', 2026)?.content).toBe('경제관계차관회의 (영상)')
    expect(readRowLine('- 10:00 전후방산업 간담회', 2026)?.content).toBe('전후방산업 간담회')
  })

  it('lose it where it says so', () => {
    expect(readRowLine('- 08:00경 출발', 2026)?.content).toBe('출발')
    expect(readRowLine('- 08:00 경 출발', 2026)?.content).toBe('출발')
  })
})

describe('a cell of numbers and dots', () => {
  it('is a date with a dot behind the second number, and a time without', () => {
    expect(pureSpanOf('4.16.')).toBeNull()
    expect(pureSpanOf('3.21. ~ 4.4.')).toBeNull()
    expect(pureSpanOf('09.30')?.start).toBe(570)
  })

  it('is a range where one of two times has a dot', () => {
    expect(pureSpanOf('10:40-11.10')).toMatchObject({ start: 640, end: 670 })
  })
})
