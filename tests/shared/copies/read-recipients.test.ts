import { describe, expect, it } from 'vitest'
import { readRecipients } from '../../../shared/copies/read-recipients.ts'

let last = 0
const read = (text: string) => readRecipients(text.split('\n').map((line) => line.split('\t')), () => `r${++last}`)
  .map(({ name, post, organisation, copies, edition, collect, watermark }) => [name, post, organisation, copies, edition, collect, watermark])

describe('recipients from a table', () => {
  it('follow the heads of its columns, in whatever order', () => {
    expect(read('부 수\t성 명\t소속\t회의 후 회수\t워터마크\t용도\n2\t홍길동\t외교부\tO\t○\t수행용\n\t김철수\t\t\t\t')).toEqual([
      ['홍길동', '', '외교부', 2, 'staff', true, true], ['김철수', '', '', 1, null, false, false],
    ])
  })

  it('without heads are name, post, organisation; a figure is the copies', () => {
    expect(read('홍길동\t국장\t외교부\t3\n\n김철수\n이영희\t2부')).toEqual([
      ['홍길동', '국장', '외교부', 3, null, false, false], ['김철수', '', '', 1, null, false, false], ['이영희', '', '', 2, null, false, false],
    ])
  })

  it('tell the line that can’t be read', () => {
    expect(() => read('성명\t부수\n홍길동\t1\n김철수\t많이')).toThrow('line 3')
    expect(() => read('성명\t부수\n홍길동\t0')).toThrow('line 2')
    expect(() => read('성명\t용도\n홍길동\t비밀용')).toThrow('line 2')
  })
})
