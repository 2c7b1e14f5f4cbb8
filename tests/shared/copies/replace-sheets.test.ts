import { describe, expect, it } from 'vitest'
import { namePages, type NewPage, replaceSheets } from '../../../shared/copies/replace-sheets.ts'

const same = (was: number): NewPage => ({ was, changed: false })
const changed = (was: number): NewPage => ({ was, changed: true })
const fresh: NewPage = { was: null, changed: true }
const singles = (count: number): number[][] => Array.from({ length: count }, (_, at) => [at])
const pairs = (count: number): number[][] => Array.from({ length: Math.ceil(count / 2) }, (_, at) => (at * 2 + 1 < count ? [at * 2, at * 2 + 1] : [at * 2]))

describe('names of pages', () => {
  it('stay; what is put in counts on from the page before it', () => {
    const names = namePages([same(0), fresh, fresh, same(1), same(2)], [[1, 0], [2, 0], [3, 0]])
    expect(names).toEqual([[1, 0], [1, 1], [1, 2], [2, 0], [3, 0]])
  })

  it('that were put in before keep theirs until one comes between', () => {
    const was = [[7, 0], [7, 1], [8, 0]] as const
    expect(namePages([same(0), same(1), fresh, same(2)], was)).toEqual([[7, 0], [7, 1], [7, 2], [8, 0]])
    expect(namePages([same(0), fresh, same(1), same(2)], was)).toEqual([[7, 0], [7, 1], [7, 2], [8, 0]])
  })
})

describe('sheets printed on one side', () => {
  it('are exchanged one by one', () => {
    const { sheets, exchanges } = replaceSheets(singles(4), [same(0), changed(1), fresh, same(2)], 1)
    expect(exchanges).toEqual([{ out: [[1]], in: [[1], [2]], after: 0 }, { out: [[3]], in: [], after: -1 }])
    expect(sheets.filter(({ isNew }) => isNew).map(({ pages }) => pages)).toEqual([[1], [2]])
  })

  it('nothing is taken out where something is only put in', () => {
    expect(replaceSheets(singles(2), [same(0), fresh, same(1)], 1).exchanges).toEqual([{ out: [], in: [[1]], after: 0 }])
  })
})

describe('sheets printed on both sides', () => {
  it('go whole, and what comes begins on a front', () => {
    const { sheets, exchanges } = replaceSheets(pairs(4), [changed(0), fresh, same(1), same(2), same(3)], 2)
    expect(exchanges).toEqual([{ out: [[0, 1]], in: [[0, 1], [2]], after: -1 }])
    expect(sheets.map(({ pages, isNew }) => [pages, isNew])).toEqual([[[0, 1], true], [[2], true], [[3, 4], false]])
  })

  it('stay where only something comes after them', () => {
    expect(replaceSheets(pairs(4), [same(0), same(1), fresh, same(2), same(3)], 2).exchanges).toEqual([{ out: [], in: [[2]], after: 1 }])
  })
})
