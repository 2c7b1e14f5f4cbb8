import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { isTitleLike } from '../../../../../electron/services/import/parse/find-meetings.ts'
import { readFacts } from '../../../../../electron/services/import/parse/line-facts.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const isTitle = (line: string): boolean[] => readFacts(toDraftLines(readText('plan.txt', line).units), null).map(isTitleLike)

describe('a list of houses', () => {
  it('is no title', () => {
    expect(isTitle('Wires: AP, Reuters, Bloomberg')).toEqual([false])
    expect(isTitle('Launch of the harbour plan')).toEqual([true])
  })

  it('is told from a title at once, whatever blanks stand in it', () => {
    expect(isTitle(`Wires: AP${',  aa'.repeat(15)},:x`)).toEqual([true])
  })
})
