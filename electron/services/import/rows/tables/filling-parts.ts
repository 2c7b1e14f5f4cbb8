import type { DraftLine } from '../../parse/draft-line.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { cellOf, spanOfCells } from './table-cells.ts'
import { takeLength } from './table-seed.ts'

/** The length in brackets behind an item, or `null`. */
export const lengthOfItem = (content: string): number | null =>
  splitMarker(content).kind === 'bullet' ? (takeLength(content, null).span?.statedMinutes ?? null) : null

/**
 * `10:30 ∼ 11:10  현장 점검` over `- 현황보고(10분)` ↵ `- 시연(10분)` ↵ `- 순시(20분)`: items whose lengths fill the row above them to
 * the minute are its programme, however they are set in. Gives the indexes of their lines.
 */
export const fillingParts = ({ lines, roles, heads }: ProgrammeTable): ReadonlySet<number> => {
  const found = new Set<number>()
  let left = 0
  let parts: DraftLine[] = []
  const close = (): void => {
    if (left === 0 && parts.length > 1) for (const { index } of parts) found.add(index)
    parts = []
  }
  for (const line of lines) {
    if (!line.cells || heads.has(line.index)) continue
    const span = spanOfCells(line.cells, roles)
    const minutes = span ? null : lengthOfItem(cellOf(line.cells, roles, 'content'))
    if (span) {
      close()
      left = (span.end ?? 0) - (span.start ?? 0)
    } else if (minutes !== null) {
      parts.push(line)
      left -= minutes
    }
  }
  close()
  return found
}
