import type { SourceLine } from '../../../../shared/import/draft.ts'
import { toDraftLines } from '../parse/draft-line.ts'
import type { ReadResult } from '../source-unit.ts'

/** Every non-empty line of a file with its place (page, block, cells), as the review shows it. */
export const sourceLines = ({ lines, units }: ReadResult): SourceLine[] => {
  const pages = new Map(units.map(({ line, page }) => [line, page]))
  const known = new Map(toDraftLines(units).map((line) => [line.line, line]))
  let last = { page: 1, block: 0 }
  return lines.flatMap((text, index): SourceLine[] => {
    if (text.trim() === '') return []
    const line = index + 1
    const unit = known.get(line)
    last = { page: pages.get(line) ?? last.page, block: unit?.block ?? last.block }
    return [{ line, ...last, kind: unit?.kind ?? 'text', level: unit?.level ?? 0, text, cells: unit?.cells ? [...unit.cells] : null }]
  })
}
