import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const texts = (text: string): (readonly string[] | string)[] => toDraftLines(readText('plan.txt', text).units).map(({ cells, text: line }) => cells ?? line)

describe('figures as wide as Hangul', () => {
  it('are read in times and dates', () => {
    expect(texts('２０２６．１２．７．(월) １４：００～１５：３０\n１２월 ７일 ９시 ３０분')).toEqual(['2026.12.7．(월) 14:00～15:30', '12월 7일 9시 30분'])
    expect(texts('| ０９：００ | 개회 |\n| ０９：１０ | 축사 |')).toEqual([['09:00', '개회'], ['09:10', '축사']])
  })

  it('stay as they are in a title', () => {
    expect(texts('제５차 한·미 과학기술공동위원회')).toEqual(['제５차 한·미 과학기술공동위원회'])
  })
})
