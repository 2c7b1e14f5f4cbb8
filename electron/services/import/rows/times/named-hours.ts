import type { DraftLine } from '../../parse/draft-line.ts'
import { markerShape } from '../../parse/marker.ts'
import type { RowLine } from '../lines/row-line.ts'

/** A line and the row that its text states. */
interface Stated {
  readonly line: DraftLine
  readonly row: RowLine | null
}

/** So many are a programme. */
const FEWEST = 3

const isNamed = ({ line, row }: Stated): boolean =>
  row?.place === 'tail' && row.marker !== null && row.span.start !== null && /[:：]\s*(?:(?:from|at)\s+)?$/i.test(line.text.slice(0, line.text.lastIndexOf(row.span.text)))

/** `ㅇ 등록 : 오전 9시부터 20분간` ↵ `ㅇ 개회식 : 오전 9시 20분부터 …`: behind one sign a name, its colon and its hour, none before the one above. */
export const namedHours = <Line extends Stated>(lines: readonly Line[]): readonly Line[] =>
  [...Map.groupBy(lines.filter(isNamed), ({ row }) => markerShape(row?.marker ?? null)).values()]
    .filter((group) => group.length >= FEWEST && group.every(({ row }, at) => (row?.span.start ?? 0) >= (group[at - 1]?.row?.span.start ?? 0))).flat()
