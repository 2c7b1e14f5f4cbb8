import { describe, expect, it } from 'vitest'
import { addTallies, closingLine } from '../../tools/tally.ts'

describe('the closing line', () => {
  it('sums over the runners', () => {
    const total = addTallies([{ passed: 120, failed: 0, skipped: 1 }, { passed: 14, failed: 2, skipped: 1 }])
    expect(closingLine(total)).toBe('134 passed, 2 failed, 2 skipped')
  })

  it('of nothing is nothing', () => {
    expect(closingLine(addTallies([]))).toBe('0 passed, 0 failed, 0 skipped')
  })
})
