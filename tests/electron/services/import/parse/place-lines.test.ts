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

describe('the section of a numbered programme that counts its items in another way', () => {
  const order = '등대 축제\n\n3. 행사 순서\n가. 식전공연\n나. 개회\n다. 시상\n'

  it('goes on with the next number that says what is done, or whose items do', () => {
    expect(sectionOf(`${order}4. 본행사\n가. 개회사\n나. 축사\n5. 폐회\n`, '축사')).toBe('schedule')
    expect(sectionOf(`${order}4. 본행사\n가. 개회사\n나. 축사\n5. 폐회\n`, '폐회')).toBe('schedule')
  })

  it('ends at one that does not', () => {
    expect(sectionOf(`${order}4. 본행사\n가. 개회사\n나. 축사\n5. 기타 : 우천 시 체육관\n`, '기타')).toBe('other')
    expect(sectionOf(`${order}4. 준비 사항\n가. 무대 설치\n나. 음향 장비\n`, '음향')).toBe('other')
  })
})
