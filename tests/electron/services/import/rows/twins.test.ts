import { describe, expect, it } from 'vitest'
import { newSpeaker } from '../../../../../shared/packet/new-packet.ts'
import { withoutTwins } from '../../../../../electron/services/import/rows/people/twins.ts'

const speaker = (id: string, over: object) => ({ ...newSpeaker(id), text: '홍길동 교수', name: '홍길동', ...over })
const unnamed = (id: string, text: string) => speaker(id, { name: null, text })

describe('who is told in two places of a row', () => {
  it('speaks once, with what either place tells', () => {
    const told = withoutTwins([speaker('a', { title: '교수' }), speaker('b', { role: '좌장', title: '석좌교수' }), speaker('c', { name: '성춘향', text: '성춘향' })])
    expect(told.map(({ id, name, role, title }) => [id, name, role, title])).toEqual([['a', '홍길동', '좌장', '교수'], ['c', '성춘향', null, null]])
  })

  it.each([
    [{ organisation: '해양부', title: '국장' }, { organisation: '서울대', title: '교수' }, 2],
    [{ organisation: '해양부', title: '과장' }, { organisation: '항만공사', title: '과장' }, 2],
    [{ organisation: 'ETRI', title: '박사' }, { organisation: '한국전자통신연구원' }, 1],
    [{ organisation: '서울대' }, { organisation: '서울대학교', title: '교수' }, 1],
  ])('%o and %o', (one, other, count) => {
    expect(withoutTwins([speaker('a', one), speaker('b', other)])).toHaveLength(count)
  })

  it('takes those without a name for one by the same words only', () => {
    expect(withoutTwins([unnamed('a', '차관'), unnamed('b', '국장'), unnamed('c', '차관')]).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
