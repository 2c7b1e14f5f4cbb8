import { expect, it } from 'vitest'
import { elapsedToPipes } from '../../../../../electron/services/import/read/elapsed-lines.ts'

it('rows that count the minutes since the beginning become a table with the heads above them', () => {
  expect(elapsedToPipes(['Time (min) Duration (min) Action', '0 5 Opening', '', '5 10 First talk', '15 - Close', 'Thank you.'])).toEqual([
    '| Time (min) | Duration (min) | Action |', '| 0 | 5 | Opening |', null, '| 5 | 10 | First talk |', '| 15 | - | Close |', 'Thank you.',
  ])
  expect(elapsedToPipes(['내용 소요(분) 누계(분)', '개회 5 5', '발표 20 25', '폐회 5 30'])).toEqual([
    '| 내용 | 소요(분) | 누계(분) |', '| 개회 | 5 | 5 |', '| 발표 | 20 | 25 |', '| 폐회 | 5 | 30 |',
  ])
})

it('numbers that no sum joins stay words', () => {
  const counts = ['1 3 Apples', '2 4 Pears', '3 5 Plums', '4 2 Cherries']
  expect(elapsedToPipes(counts)).toEqual(counts)
  const two = ['0 5 Opening', '5 10 Talk']
  expect(elapsedToPipes(two)).toEqual(two)
})
