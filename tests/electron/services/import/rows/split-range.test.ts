import { describe, expect, it } from 'vitest'
import type { DraftLine } from '../../../../../electron/services/import/parse/draft-line.ts'
import { pureSpanOf } from '../../../../../electron/services/import/rows/times/row-span.ts'
import { newSeed } from '../../../../../electron/services/import/rows/seed.ts'
import { withEndBehind } from '../../../../../electron/services/import/rows/times/split-range.ts'

const line = (text: string): DraftLine => ({ index: 0, line: 1, also: [], block: 1, kind: 'text', level: 0, indent: 0, cells: null, text, afterBlank: false })
const endOf = (words: string): number | null | undefined => withEndBehind(newSeed(line(words), pureSpanOf('09:00'), words)).span?.end

describe('until when, told by the last words of a row', () => {
  it.each(['Music till 11:00', 'Breakfast, until 11:00', 'Stalls open (until 11:00)'])('%s', (words) => {
    expect(endOf(words)).toBe(11 * 60)
  })

  it.each(['Press briefing, embargoed until 14:00', 'Talks, no photographs until 15:00', 'Talks (phones off until 11:00)', 'Doors stay closed until 10:00', 'Report embargoed until 10:00'])('%s: no end', (words) => {
    expect(endOf(words)).toBeNull()
  })
})
