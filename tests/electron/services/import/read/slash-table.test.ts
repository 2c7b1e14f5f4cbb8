import { expect, it } from 'vitest'
import { slashesToPipes } from '../../../../../electron/services/import/read/tables/slash-table.ts'

it('rows parted by slashes below a head that names the times become a table', () => {
  expect(slashesToPipes(['No / 시간 / 내용', '1 / 10:00-10:02 / 개회', '2 / 10:02-10:05 / 국민의례', '', '주최 / 주관 / 후원'])).toEqual([
    'No | 시간 | 내용', '1 | 10:00-10:02 | 개회', '2 | 10:02-10:05 | 국민의례', '', '주최 / 주관 / 후원',
  ])
})

it('slashes elsewhere stay: without such a head, or with rows of other widths', () => {
  const lines = ['과기정통부 / 산업부 / 외교부', '국장 / 과장 / 사무관', '셋 / 넷 / 다섯']
  expect(slashesToPipes(lines)).toEqual(lines)
  const one = ['시간 / 장소 / 내용', '10:00 / 세종 / 개회', '끝']
  expect(slashesToPipes(one)).toEqual(one)
})
