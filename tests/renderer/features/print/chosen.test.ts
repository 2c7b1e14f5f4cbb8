import { describe, expect, it } from 'vitest'
import { chosenOf, inOrder, likelyDays, printableDays } from '../../../../renderer/features/print/chosen.ts'
import type { Day } from '../../../../renderer/features/day/days.ts'
import { editionFor } from '../../../../renderer/features/print/use-print.ts'

const day = (date: string | null, ...ids: string[]): Day => ({ date, packets: ids.map(id => ({ id, entry: id.startsWith('e') ? 'travel' : null }) as Day['packets'][number]) })
const days = [day('2026-06-01', 'a'), day('2026-07-01', 'b', 'c'), day('2026-07-02', 'd', 'e1'), day(null, 'f')]
const dates = (some: readonly Day[]): (string | null)[] => some.map(({ date }) => date)
const ids = (some: readonly { id: string }[]): string => some.map(({ id }) => id).join(' ')

describe('what is printed unless somebody chooses', () => {
  it('is what comes, else the latest days that follow one another', () => {
    expect(dates(likelyDays(days, '2026-07-02'))).toEqual(['2026-07-02', null])
    expect(dates(likelyDays(days, '2026-11-01'))).toEqual(['2026-07-01', '2026-07-02', null])
    expect(likelyDays([], '2026-11-01')).toEqual([])
  })

  it('gives way to what was decided by hand; entries are printed in a schedule alone', () => {
    const decided = new Map([['a', true], ['d', false]])
    expect(ids(chosenOf(days, decided, likelyDays(days, '2026-07-02')))).toBe('a e1 f')
    expect(printableDays(days, false).map(({ packets }) => ids(packets))).toEqual(['a', 'b c', 'd', 'f'])
  })
})

describe('the order by hand', () => {
  const items = ['a', 'b', 'c', 'd'].map(id => ({ id }))

  it('keeps what is new behind the one it follows by time, and forgets what is gone', () => {
    expect(ids(inOrder(items, []))).toBe('a b c d')
    expect(ids(inOrder(items, ['d', 'x', 'b']))).toBe('a d b c')
  })
})

describe('the edition that is made', () => {
  it('is one for outsiders where the product is theirs, and never of a side that sits in no meeting', () => {
    expect(editionFor('agenda', 'principal', [])).toBe('guest')
    expect(editionFor('agenda', 'press', [])).toBe('press')
    expect(editionFor('book', 'guest:캐나다', ['한국', '캐나다'])).toBe('guest:캐나다')
    expect(editionFor('book', 'guest:캐나다', ['한국'])).toBe('guest')
  })
})
