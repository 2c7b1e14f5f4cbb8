import { describe, expect, it } from 'vitest'
import { type ExpectedRow, readLayouts } from './layout-fixtures.ts'

const layouts = readLayouts()
const withProgramme = layouts.filter(({ meetings }) => meetings.length > 0)
const named = withProgramme.map((layout) => [layout.name, layout] as const)

/** Markdown marks and cell borders stand between words of a title; drawn-out words (개  회) are one. */
const flat = (text: string): string => text.normalize('NFC').replace(/[\s|*]+/g, '')

/** Days of each stretch of rows; under the name of another person a week may begin again. */
const daysOfBlocks = (rows: readonly ExpectedRow[]): number[][] => {
  const blocks: number[][] = [[]]
  for (const { day, start, level } of rows) {
    if (start === null && level === 1) blocks.push([])
    blocks.at(-1)?.push(day)
  }
  return blocks
}

/** Papers print names in capitals. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Lines over which a column may break what it says, the words of other columns between. */
const LINES_OF_A_CELL = 4

/** Do all words of `part` stand within a few lines, others between them, and those of the next column first perhaps? */
const standsBroken = (part: string, source: string): boolean => {
  const lines = source.split('\n')
  return lines.some((_, at) => {
    const window = new Set(wordsOf(lines.slice(at, at + LINES_OF_A_CELL).join('\n')))
    return wordsOf(part).every((word) => window.has(word))
  })
}

describe('layout fixtures', () => {
  it('are many, with and without a programme', () => {
    expect(withProgramme.length).toBeGreaterThanOrEqual(22)
    expect(layouts.length - withProgramme.length).toBeGreaterThanOrEqual(3)
  })

  it.each(named)('%s holds every word that is expected of it', (_, layout) => {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(layout.bytes)
    const text = flat(source)
    const rows = layout.meetings.flatMap((meeting) => meeting.rows)
    const words = [...layout.meetings, ...rows].flatMap(({ title, alsoTitles }) => [title ?? '', ...alsoTitles])
    const places = layout.meetings.map(({ place }) => place ?? '')
    const names = rows.flatMap(({ speakers }) => speakers)
    expect([...words, ...places, ...names].filter((part) => !text.includes(flat(part)) && !standsBroken(part, source))).toEqual([])
  })

  it.each(named)('%s runs forward and nests in a block', (_, { meetings }) => {
    for (const { rows } of meetings) {
      expect(rows[0]?.level ?? 1).toBe(1)
      expect(rows.filter(({ start, end }) => start !== null && end !== null && start >= end)).toEqual([])
      expect(rows.filter(({ end, openEnded }) => openEnded && end !== null)).toEqual([])
      for (const days of daysOfBlocks(rows)) expect(days).toEqual(days.toSorted((a, b) => a - b))
    }
  })
})
