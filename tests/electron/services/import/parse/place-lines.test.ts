import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { readFacts } from '../../../../../electron/services/import/parse/line-facts.ts'
import { placeLines } from '../../../../../electron/services/import/parse/place-lines.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const sectionOf = (text: string, words: string): string | null | undefined =>
  placeLines(readFacts(toDraftLines(readText('a.md', text).units), null)).find(({ line }) => line.text.includes(words))?.section

describe('the section of a programme without times', () => {
  it('ends at a heading no lower than its own', () => {
    expect(sectionOf('# Kiln group\n\n## Agenda\n\n- Glaze register\n\n## Invited\n\n- Ada Holm\n', 'Ada')).toBe('other')
  })

  it('holds lower headings, and those of days and rows', () => {
    expect(sectionOf('# Kiln group\n\n## Agenda\n\n### Glazes\n\n- Blue\n\n### Clay\n\n- White\n', 'White')).toBe('schedule')
    expect(sectionOf('# Kiln group\n\n## Agenda\n\n- Doors open early\n\n## Evening\n\n- 19:00 Talk\n- 20:00 Tea\n', 'Tea')).toBe('schedule')
  })
})
