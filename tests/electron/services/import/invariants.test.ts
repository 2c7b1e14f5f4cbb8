import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { Draft } from '../../../../shared/import/draft.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { readLayouts } from './layout-fixtures.ts'
import { sampleBytes } from './sample-draft.ts'
import { sequentialIds } from './sequential-ids.ts'

const LINE_BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/

const read = async (text: string): Promise<Draft | null> => {
  try {
    return await readDraft([{ name: 'draft.md', bytes: new TextEncoder().encode(text) }], {
      ids: sequentialIds(),
      settings: defaultSettings,
    })
  } catch (error) {
    if (
      error instanceof AppError &&
      ['nothing-found', 'file-empty', 'secret-grade', 'file-binary', 'file-unsupported'].includes(error.code)
    )
      return null
    throw error
  }
}

const filledLines = (text: string): number[] =>
  text
    .normalize('NFC')
    .split(LINE_BREAK)
    .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))

/** Every line that is not empty stands in exactly one place, and what was made fits the schema. */
const expectWhole = (draft: Draft, text: string): void => {
  const taken = [
    ...draft.packets.flatMap(({ sourceUnits }) => sourceUnits.map(({ line }) => line)),
    ...draft.documents.flatMap(({ sourceLines }) => sourceLines),
    ...draft.unassigned.map(({ line }) => line),
  ]
  expect(taken.toSorted((a, b) => a - b)).toEqual(filledLines(text))
  expect(Draft.safeParse(draft).error?.issues.slice(0, 3)).toBeUndefined()
  for (const packet of draft.packets) {
    const rows = new Map(packet.runOfShow.map((row, index) => [row.id, { row, index }]))
    for (const [index, { parentId }] of packet.runOfShow.entries()) {
      const parent = parentId === null ? null : rows.get(parentId)
      expect(parent === null || (parent !== undefined && parent.index < index && parent.row.parentId === null)).toBe(
        true,
      )
    }
  }
}

const fragment = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\t',
  '|',
  ' | ',
  '- ',
  '○ ',
  '□ ',
  '. ',
  '※ ',
  '* ',
  '1. ',
  '가. ',
  '① ',
  '## ',
  '> ',
  '**',
  '(',
  ')',
  '<br>',
  '<ul> - ',
  '…………',
  '....',
  '〃',
  '09:00',
  '~',
  '09:00~09:10',
  "('5)",
  '(5분)',
  '오전 9시 20분부터',
  '40분간',
  '24:00',
  '9.30 am',
  '0800 – 0830',
  '1234-5678',
  "'26.7.1.(수)",
  '2026. 7. 2.(목)',
  '7월 3일',
  '익일',
  'Day 2',
  '2일차',
  '일시:',
  '장소',
  '행사 개요',
  '세부 일정',
  '시 간\t내 용\t비 고',
  '시간',
  '내용',
  '참석자',
  '주요 내용',
  '말씀자료',
  '(비공개)',
  '1-1',
  '(한 국) (총 4명) ',
  '과기정통부 국장, 과장',
  '(사회) 김상우 박사',
  '좌장: 홍길동',
  'NRF 백승욱 DSIT Josh Fedder',
  '개회식',
  '환영사 - 차관님',
  '동시통역',
  '보도시점',
  '담당 부서',
  '대외비',
  'Ⅱ급비밀 취급 인가자',
  '문의: 02-123-4567',
  'Coffee break',
  'Session 1:',
  'Agenda',
  '🙂',
  '\u0000',
  '\ud800',
  '가\u0301',
  '\u200b',
  '\u2028',
  'ㅇ',
)
const line = fc.array(fragment, { maxLength: 7 }).map((parts) => parts.join(''))
const salad = fc.array(
  fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.string({ maxLength: 80 }) }),
  { minLength: 1, maxLength: 40 },
)

const sources = [sampleBytes.toString('utf8'), ...readLayouts().map(({ bytes }) => new TextDecoder().decode(bytes))]

type Mutation = { kind: 'drop' | 'double' | 'swap' | 'cut' | 'insert'; at: number; other: number; text: string }
const mutation = fc.record<Mutation>({
  kind: fc.constantFrom('drop', 'double', 'swap', 'cut', 'insert'),
  at: fc.nat(),
  other: fc.nat(),
  text: line,
})

const mutate = (lines: readonly string[], { kind, at, other, text }: Mutation): string[] => {
  if (lines.length === 0) return [text]
  const [i, j] = [at % lines.length, other % lines.length]
  const [first = '', second = ''] = [lines[i], lines[j]]
  switch (kind) {
    case 'drop':
      return lines.toSpliced(i, 1)
    case 'double':
      return lines.toSpliced(i, 0, first)
    case 'swap':
      return lines.with(i, second).with(j, first)
    case 'cut':
      return lines.with(i, first.slice(0, other % (first.length + 1)))
    case 'insert':
      return lines.toSpliced(i, 0, text)
    default:
      return kind satisfies never
  }
}

/** Only so that a busy machine fails no test. */
const PATIENCE_MS = 120_000

describe('a draft, whatever its lines', () => {
  it(
    'loses no line of a salad of fragments',
    async () => {
      await fc.assert(
        fc.asyncProperty(salad, async (lines) => {
          const text = lines.join('\n')
          const draft = await read(text)
          if (draft) expectWhole(draft, new TextDecoder().decode(new TextEncoder().encode(text)))
        }),
        { numRuns: 200 },
      )
    },
    PATIENCE_MS,
  )

  it(
    'loses no line of a real draft with lines dropped, doubled, swapped, cut and put in',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...sources),
          fc.array(mutation, { minLength: 1, maxLength: 12 }),
          async (source, mutations) => {
            const text = mutations
              .reduce<string[]>((lines, step) => mutate(lines, step), source.split('\n'))
              .join('\n')
            const draft = await read(text)
            if (draft) expectWhole(draft, new TextDecoder().decode(new TextEncoder().encode(text)))
          },
        ),
        { numRuns: 100 },
      )
    },
    PATIENCE_MS,
  )

  it('reads the same draft the same way twice', async () => {
    for (const source of sources.slice(0, 5)) expect(await read(source)).toEqual(await read(source))
  })
})
