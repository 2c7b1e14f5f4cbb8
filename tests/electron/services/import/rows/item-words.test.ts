import { describe, expect, it } from 'vitest'
import { forWhatOf } from '../../../../../electron/services/import/rows/agenda/item-words.ts'

describe('what a meeting is to do with an item', () => {
  it.each([
    ['Long Term Plan: for discussion and/or decision (KL 88/15)', 'Long Term Plan', 'for discussion and/or decision (KL 88/15)'],
    ['Budget (for information, noting)', 'Budget', 'for information, noting'],
    ['Minutes – for approval', 'Minutes', 'for approval'],
  ])('%s', (item, words, forWhat) => {
    expect(forWhatOf(item)).toEqual({ words, forWhat })
  })

  it('is told from other words at once, however long they go on', () => {
    expect(forWhatOf(`Plan: for ${'decision '.repeat(2000)}x`)).toBeNull()
    expect(forWhatOf(`Plan${' '.repeat(50_000)}x`)).toBeNull()
  })
})
