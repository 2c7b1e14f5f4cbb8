import { expect, it } from 'vitest'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'
import { readOwnBook } from '../../../../../electron/services/import/own-book/own-book.ts'
import { readFile } from '../../../../../electron/services/import/own-book/read-file.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

it('leaves the drafts of others as they are, whatever they call their papers', () => {
  for (const text of ['일정표\n\n한-캐나다 면담  면담 자료\n\n□ 개요\n', '요약\n1. 실무회의 회의 자료\n일시: 2026. 7. 1.\n', '# 차관 일정 자료집\n\n□ 개요\n']) {
    expect(readOwnBook(readText('초안.md', text))).toBeNull()
  }
})

it('takes title pages out of what is read, parts of a book’s own apart, and its titles by their words', () => {
  const text = '# 차관 일정 자료집\n\n# 일정표\n\n| 시 간 | 일 정 |\n|---|---|\n| 09:00~09:30 | 면담 |\n\n# 1-1. 한-캐나다 면담  면담 자료\n\n담당: 협력과 (02-0000-0000)\n\n## □ 개요\n\n- (장소) 청사\n\n## □ 차관 행동계획\n\n- 09:00 출발\n\n# 「새 소식」  보도자료\n\n## □ 소제목\n'
  const own = readOwnBook(readText('자료집.md', text))
  expect(own?.parts.map(({ kind, units, meeting }) => [kind, units.map((unit) => unit.text.replace(/^[#\s]+/, '')), meeting])).toEqual([['actions', ['□ 차관 행동계획', '- 09:00 출발'], { from: 9, to: 19 }]])
  expect(own?.read.units.filter(({ kind }) => kind !== 'header').map((unit) => unit.text.replace(/^[#\s]+/, ''))).toEqual(['한-캐나다 면담', '□ 개요', '담당: 협력과 (02-0000-0000)', '- (장소) 청사'])
})

const BOOK = `# 차관 일정 자료집

# 일정표

# 1. 한-캐나다 면담  면담 자료

2026. 7. 1.(수) 18:00 기준

## □ 개요

- (일시) 2026. 7. 2.(목) 10:00~11:00

- (장소) 청사

## □ 참석자

- 한국 측 (Korea, 우리 측, 총 3명)  예시부 국장, 예시부 과장 등

○ 캐나다 측 (Canada, 총 1명)

| 성 명 | 소속·직위 |
| --- | --- |
| 존 샘플<br>John Sample | 과학부 차관<br>Deputy Minister, Ministry of Science |

## □ 차관 행동계획

이 문단은 담당 과에서 덧붙인 것임.

| 시 간 | 구 분 | 내 용 | 연락처 |
| :---: | :---: | --- | --- |
| 09:50 | 환송 | 현관까지 | 홍길동<br>02-000-0000 |

## □ 주요 인사 약력

○ 존 샘플 (John Sample) 과학부 차관

1965년생.

- 산업국장

○ 성춘향 예시부 국장

1970년생.
`

it('reads its parts, and what no field holds waits for a place', () => {
  const { packets: [packet], unassigned, document } = readFile({ file: 0, name: '자료집.md', sha256: '', convertedFrom: null, read: readText('자료집.md', BOOK), ids: sequentialIds(), settings: defaultSettings })
  if (!packet) throw new Error('no packet')
  expect(packet.asOf).toBe('2026-07-01T18:00')
  expect(packet.sides.map(({ name, nameEn, ours, statedCount, listOpenEnded, attendees }) => [name, nameEn, ours, statedCount, listOpenEnded, attendees.map((one) => [one.organisation, one.title, one.name, one.nameEn, one.titleEn, one.organisationEn])])).toEqual([
    ['한국', 'Korea', true, 3, true, [['예시부', '국장', '', '', '', ''], ['예시부', '과장', '', '', '', '']]],
    ['캐나다', 'Canada', false, 1, false, [['과학부', '차관', '존 샘플', 'John Sample', 'Deputy Minister', 'Ministry of Science']]],
  ])
  expect(packet.actionPlan).toMatchObject([{ at: 590, kind: 'other', text: '환송\n현관까지', contact: '홍길동', phone: '02-000-0000' }])
  expect(packet.sides[1]?.attendees[0]?.bio).toBe('1965년생.\n- 산업국장')
  // Who is not on the list, and what was written between, is not lost.
  expect(unassigned.map(({ text }) => text)).toEqual(['이 문단은 담당 과에서 덧붙인 것임.', '○ 성춘향 예시부 국장', '1970년생.'])
  const lines = [...packet.sourceUnits.map(({ line }) => line), ...unassigned.map(({ line }) => line), ...document.sourceLines].toSorted((a, b) => a - b)
  expect(lines).toEqual(BOOK.split('\n').flatMap((text, at) => (text.trim() === '' ? [] : [at + 1])))
})

const portrait = (number: number, who: string): string => `image_00${number}.png\n\n사진: ${who}\n\n`

it('takes the portraits of a book for nobody’s words', () => {
  const text = BOOK.replace('○ 존 샘플 (John Sample) 과학부 차관', `${portrait(1, '존 샘플 과학부 차관')}○ 존 샘플 (John Sample) 과학부 차관`).replace('○ 성춘향', `${portrait(2, '성춘향 예시부 국장')}○ 성춘향`)
  const { packets: [packet], unassigned } = readFile({ file: 0, name: '자료집.md', sha256: '', convertedFrom: null, read: readText('자료집.md', text), ids: sequentialIds(), settings: defaultSettings })
  expect(packet?.sides[1]?.attendees[0]?.bio).toBe('1965년생.\n- 산업국장')
  expect(unassigned.map((line) => line.text)).toEqual(['이 문단은 담당 과에서 덧붙인 것임.', '○ 성춘향 예시부 국장', '1970년생.'])
})
