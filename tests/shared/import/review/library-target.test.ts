import { describe, expect, it } from 'vitest'
import type { PeopleList } from '../../../../shared/import/draft.ts'
import { aboutList, libraryTargets } from '../../../../shared/import/review/library-target.ts'
import { meetingOf } from '../../seating/meeting-of.ts'

const list = (inLibrary: PeopleList['inLibrary'] = []): PeopleList =>
  ({ file: 0, sides: meetingOf([{ id: '홍길동' }, { id: '김철수' }, { id: '이영희' }, { id: '박도윤' }], []).sides, lines: [1], inLibrary })

const MEETINGS = [
  { id: 'a', title: '한-캐나다 과학기술 면담', date: '2026-12-01' },
  { id: 'b', title: '한-덴마크 반도체 간담회', date: '2026-12-07' },
  { id: 'c', title: '주간 점검회의', date: '2026-12-08' },
]

const order = (about: string, people = list()) => {
  const { ordered, proposed } = libraryTargets(people, about, MEETINGS)
  return [ordered.map(({ id }) => id).join(''), proposed?.id ?? null]
}

const line = (text: string, cells: string[] | null) => ({ line: 1, page: 1, block: 0, kind: 'text' as const, level: 0, text, cells })

describe('meetings of the library for a list of people', () => {
  it.each([
    ['names in common', '명단.xlsx', list([{ packetId: 'c', names: 3 }, { packetId: 'b', names: 1 }]), ['cba', 'c']],
    ['the day in the file’s name', '참석자 명단_1208.xlsx', list(), ['cab', 'c']],
    ['the day in words', '명단.xlsx\n12. 7.(월) 참석자', list(), ['bac', 'b']],
    ['words of the title', '덴마크 반도체 참석자.csv', list(), ['bac', 'b']],
    ['nothing', '명단.csv', list(), ['abc', null]],
    ['two alike', '명단.csv', list([{ packetId: 'b', names: 2 }, { packetId: 'c', names: 2 }]), ['bca', null]],
  ])('are ordered by %s', (_, about, people, expected) => {
    expect(order(about, people)).toEqual(expected)
  })

  it('are told by the words above the table too', () => {
    expect(aboutList('명단.csv', { file: 0, lines: [line('한-덴마크 간담회', null), line('홍길동 국장', ['홍길동', '국장'])] })).toBe('명단.csv\n한-덴마크 간담회')
  })
})
