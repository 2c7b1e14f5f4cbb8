import { expect, it } from 'vitest'
import { readOwnBook } from '../../../../electron/services/import/own-book.ts'
import { readText } from '../../../../electron/services/import/read/read-text.ts'

it('leaves the drafts of others as they are, whatever they call their papers', () => {
  for (const text of ['일정표\n\n한-캐나다 면담  면담 자료\n\n□ 개요\n', '요약\n1. 실무회의 회의 자료\n일시: 2026. 7. 1.\n', '# 차관 일정 자료집\n\n□ 개요\n']) {
    const read = readText('초안.md', text)
    expect(readOwnBook(read)).toBe(read)
  }
})

it('takes title pages and parts of a book’s own out of what is read, and its titles by their words', () => {
  const text = '# 차관 일정 자료집\n\n# 일정표\n\n| 시 간 | 일 정 |\n|---|---|\n| 09:00~09:30 | 면담 |\n\n# 1-1. 한-캐나다 면담  면담 자료\n\n담당: 협력과 (02-0000-0000)\n\n## □ 개요\n\n- (장소) 청사\n\n## □ 차관 행동계획\n\n- 09:00 출발\n\n# 「새 소식」  보도자료\n\n## □ 소제목\n'
  const { units } = readOwnBook(readText('자료집.md', text))
  expect(units.filter(({ kind }) => kind !== 'header').map((unit) => unit.text.replace(/^[#\s]+/, ''))).toEqual(['한-캐나다 면담', '□ 개요', '담당: 협력과 (02-0000-0000)', '- (장소) 청사'])
})
