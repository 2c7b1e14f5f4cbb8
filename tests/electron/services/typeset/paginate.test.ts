import { type Arbitrary, array, assert, boolean, double, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Breakable, paginate } from '../../../../electron/services/typeset/paginate.ts'

const HEIGHT = 100

const item = (given: Partial<Breakable> = {}): Breakable => ({ height: 10, before: 0, keepWithNext: false, header: null, ...given })
const items = (...heights: number[]): Breakable[] => heights.map((height) => item({ height }))
const spans = (list: readonly Breakable[]): string[] => paginate(list, HEIGHT).map(({ from, to, headed }) => `${from}-${to}${headed ? ' headed' : ''}`)

describe('paginate', () => {
  test('nothing makes no page', () => expect(paginate([], HEIGHT)).toEqual([]))

  test('fills a page to its last point', () => expect(spans(items(50, 50, 1))).toEqual(['0-2', '2-3']))

  test('drops the space above the first item of a page', () => {
    expect(spans([item({ height: 60 }), item({ height: 60, before: 30 }), item({ height: 40 })])).toEqual(['0-1', '1-3'])
  })

  test('a heading goes with what follows it', () => {
    expect(spans([item({ height: 85 }), item({ keepWithNext: true }), item()])).toEqual(['0-1', '1-3'])
  })

  test('a chain longer than a page breaks where the page is full', () => {
    const chain = Array.from({ length: 15 }, () => item({ keepWithNext: true }))
    expect(spans(chain)).toEqual(['0-10', '10-15'])
  })

  test('a header takes its room on further pages, not on its own first page', () => {
    const row = (): Breakable => item({ height: 30, header: { height: 20 } })
    expect(spans([item({ keepWithNext: true, height: 20 }), row(), row(), row(), row()])).toEqual(['0-3', '3-5 headed'])
  })

  test('an item higher than a page has a page to itself', () => expect(spans(items(10, 250, 10))).toEqual(['0-1', '1-2', '2-3']))
})

const anyItem: Arbitrary<Breakable> = record({
  height: double({ min: 0, max: 400, noNaN: true }),
  before: double({ min: 0, max: 60, noNaN: true }),
  keepWithNext: boolean(),
  header: option(record({ height: double({ min: 0, max: 150, noNaN: true }) })),
})

const usedHeight = (list: readonly Breakable[], from: number, to: number): number =>
  list.slice(from, to).reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0)

describe('for items of any height', () => {
  test('every item is on one page, in order, and every page has one', () => {
    assert(property(array(anyItem, { maxLength: 60 }), (list) => {
      const pages = paginate(list, HEIGHT)
      expect(pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(list.map((_, i) => i))
      expect(pages.every(({ from, to }) => to > from)).toBe(true)
    }))
  })

  test('a page of several items is never overfull', () => {
    assert(property(array(anyItem, { maxLength: 60 }), (list) => {
      const overfull = paginate(list, HEIGHT).filter(({ from, to, headed }) => {
        const header = headed ? (list[from]?.header?.height ?? 0) : 0
        return to - from > 1 && usedHeight(list, from, to) + header > HEIGHT + 0.011
      })
      expect(overfull).toEqual([])
    }))
  })

  test('a page ends after an item that keeps with the next only where no other end was possible', () => {
    assert(property(array(anyItem, { maxLength: 60 }), (list) => {
      const torn = paginate(list, HEIGHT).filter(({ to }) => to < list.length && list[to - 1]?.keepWithNext)
      expect(torn.every(({ from, to }) => list.slice(from, to).every(({ keepWithNext }) => keepWithNext))).toBe(true)
    }))
  })
})
