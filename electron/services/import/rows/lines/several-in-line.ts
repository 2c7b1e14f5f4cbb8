import { findTimes } from '../../../../../shared/time/korean-time.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { dayNamedBy, type ProgrammeWalk } from '../programme-walk.ts'
import { readRowLine, type RowLine } from './row-line.ts'

/** `14:00~14:05 인사말 / 14:05~14:35 발표`: several rows in one line, each begun by a range of its own. */
export const splitInline = (text: string, year: number | null): RowLine[] => {
  const starts = findTimes(text).filter(({ start, from, to }) => from !== null && to !== null && /(?:^|\S\s*[/,;·|]\s*)$/.test(text.slice(0, start)))
  if (starts.length < 2 || starts[0]?.start !== 0) return []
  const parts = starts.map(({ start }, index) => text.slice(start, starts[index + 1]?.start).replace(/\s*[/,;·|]\s*$/, ''))
  const rows = parts.flatMap((part) => readRowLine(part, year) ?? [])
  return rows.length === parts.length && rows.every(({ content }) => content !== '') ? rows : []
}

/** `월 | 09:00 실국장회의 | 14:00 국회`: several rows in the cells of one line, behind its day perhaps, or behind whose they are. */
export const splitCells = (walk: ProgrammeWalk, { cells }: DraftLine): { rows: RowLine[]; whose: string } => {
  const parts = (cells ?? []).flatMap((cell) => cell.split('\n')).filter((part) => part.trim() !== '')
  const rows = parts.flatMap((part, at) => {
    const row = readRowLine(part, walk.year)
    return row?.place === 'lead' && row.span.start !== null && row.content !== '' ? [{ at, row }] : []
  })
  const first = parts.length - rows.length
  if (rows.length < 2 || first > 1 || rows[0]?.at !== first) return { rows: [], whose: '' }
  const head = first === 1 ? (parts[0] ?? '').trim() : ''
  const day = head === '' ? null : dayNamedBy(walk, head)
  walk.day = day ?? walk.day
  return { rows: rows.map(({ row }) => row), whose: day === null ? head : '' }
}
