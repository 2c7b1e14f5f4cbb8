import { describe, expect, it } from 'vitest'
import { slotsOf, sumOfLengths } from '../../../shared/run-of-show/slots.ts'
import { at, row } from './rows.ts'

describe('slotsOf', () => {
  it('takes the clock, and start with stated minutes where there is no end', () => {
    expect(slotsOf([row('a', '09:00~09:10')])[0]).toMatchObject({ start: at('09:00'), end: at('09:10') })
    expect(slotsOf([row('a', '09:00', { statedMinutes: 20 })])[0]).toMatchObject({ end: at('09:20') })
    expect(slotsOf([row('a', '09:00')])[0]).toMatchObject({ start: at('09:00'), end: null })
  })

  it('counts later days on from the first midnight', () => {
    expect(slotsOf([row('a', '09:00~09:10', { day: 1 })])[0]).toMatchObject({ start: 1_440 + at('09:00') })
  })

  it('gives an untimed block the time of its rows', () => {
    const inner = { parentId: 'a' }
    const [block] = slotsOf([row('a', ''), row('b', '09:00~09:10', inner), row('c', '09:10~09:30', inner)])
    expect(block).toMatchObject({ start: at('09:00'), end: at('09:30') })
  })

  it('gives no end to an open-ended row, nor to one that ends before it begins', () => {
    expect(slotsOf([row('a', '12:25~')])[0]?.end).toBeNull()
    expect(slotsOf([row('a', '15:00~14:30')])[0]?.end).toBeNull()
  })
})

describe('sumOfLengths', () => {
  it('leaves out open-ended and untimed rows', () => {
    const rows = [row('a', '09:00~09:10'), row('b', '09:10~'), row('c', ''), row('d', '09:10~09:30')]
    expect(sumOfLengths(slotsOf(rows))).toBe(30)
  })
})
