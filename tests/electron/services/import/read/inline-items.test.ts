import { describe, expect, it } from 'vitest'
import { splitInlineItems } from '../../../../../electron/services/import/read/inline-items.ts'

describe('items in one line', () => {
  it('are parted where a way tells its stops by the hour', () => {
    expect(splitInlineItems(' ○ 동선: (13:00) 서울역 출발 → (13:50) 오송역 도착 → (14:20~15:00) 연구소 시찰')).toEqual([
      '○ 동선:', '(13:00) 서울역 출발', '(13:50) 오송역 도착', '(14:20~15:00) 연구소 시찰',
    ])
  })

  it('are parted where each row of a day begins with its hours', () => {
    expect(splitInlineItems('8:00 am to 9:00 am Breakfast 9:00 am Business Meeting 9:55 am Keynote 11:30 am to 12:30 pm Lunch 1:00 pm Tour')).toEqual([
      '8:00 am to 9:00 am Breakfast', '9:00 am Business Meeting', '9:55 am Keynote', '11:30 am to 12:30 pm Lunch', '1:00 pm Tour',
    ])
  })

  it.each([
    '이날 회의는 10:00 개회하여 11:00 정회하였고 13:00 속개하여 15:00 안건을 의결한 뒤 16:00 산회하였다.',
    '동선: 본관 1층 로비 → 2층 전시실 → 3층 대회의실 → 옥상 정원 순서로 이동하며 안내는 홍보팀이 맡음',
    '| 10:00 개회 | 10:10 축사 | 10:20 강연 | 11:00 휴식 | 11:10 토론 | 12:00 오찬 |',
  ])('stay together where they are a sentence, a way without hours, a row of a table: %s', (line) => {
    expect(splitInlineItems(line)).toEqual([line])
  })
})
