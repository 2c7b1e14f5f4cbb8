import { expect, test } from 'vitest'
import { withoutNoteSigns } from '../../../shared/packet/note-signs.ts'

test.each([
  ['Canada-Korea Quantum Innovation Forum* 결과', 'Canada-Korea Quantum Innovation Forum 결과'],
  ['협력 논의**', '협력 논의'],
  ['양자 센터1) 방문', '양자 센터 방문'],
  ['2부(1) 개회', '2부(1) 개회'],
  ['발표(팀A1)', '발표(팀A1)'],
  ['* 별도 안내', '* 별도 안내'],
  ['1) 개회', '1) 개회'],
  ['3 * 4 배치', '3 * 4 배치'],
])('%s', (title, expected) => {
  expect(withoutNoteSigns(title)).toBe(expected)
})
