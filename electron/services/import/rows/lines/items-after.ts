import { splitMarker } from '../../parse/marker.ts'
import { readRowLine } from './row-line.ts'
import { newSeed, type RowSeed } from '../seed.ts'

/**
 * `06:00~09:20 | ∘아침식사 ∘군청으로 이동(09:20~09:40)`: an item of a cell, behind the sign of the first, whose own hour begins when
 * the row is over is a row of its own. An hour within the row only says more of it.
 */
export const withItemsAfter = (seed: RowSeed): RowSeed[] => {
  const [first = '', ...below] = seed.content.split('\n')
  const { kind, marker } = splitMarker(first)
  const end = seed.span?.end ?? null
  const [line] = seed.lines
  if (end === null || kind !== 'bullet' || below.length === 0 || !line) return [seed]
  const rows = [{ ...seed, content: first }]
  for (const text of below) {
    const row = splitMarker(text).marker === marker ? readRowLine(text, null) : null
    const last = rows.at(-1)
    if (row?.place === 'tail' && row.setApart && row.content !== '' && row.span.start !== null && row.span.start >= end)
      rows.push(newSeed(line, row.span, `${marker} ${row.content}`, { lines: seed.lines, day: seed.day, date: seed.date, indent: seed.indent, shape: seed.shape, rule: seed.rule }))
    else if (last) last.content += `\n${text}`
  }
  return rows
}
