import type { Interpretation, Packet, Row } from '../packet/packet.ts'
import { type RowNode, rowTree } from '../run-of-show/row-tree.ts'
import type { Finding, Fix } from './finding.ts'
import { inRow, leadOf, newFinding, rowName, setFix } from './new-finding.ts'

type Mode = Exclude<Interpretation, 'none' | 'mixed'>
interface Stated { readonly mode: Mode; readonly row: Row | null }

/**
 * A row whose mode of interpretation is another than that of its block or of the meeting: both are
 * stated for the same time, so a person has to say which holds. A row without interpretation is no
 * conflict, and a meeting marked 혼용 allows every row its own. One question a meeting.
 */
export const checkInterpretation = (packet: Packet): Finding[] => {
  const mode = asMode(packet.overview.interpretation)
  const conflicts = conflictsIn(packet, rowTree(packet.runOfShow), mode === null ? null : { mode, row: null })
  return conflicts.length === 0 ? [] : [leadOf(conflicts)]
}

const conflictsIn = (packet: Packet, nodes: readonly RowNode[], above: Stated | null): Finding[] =>
  nodes.flatMap(({ row, children }) => {
    const mode = asMode(row.interpretation)
    const here = mode === null ? above : { mode, row }
    const own = here === null || above === null || here.mode === above.mode ? [] : [conflict(packet, row, here, above)]
    return [...own, ...conflictsIn(packet, children, here)]
  })

const conflict = (packet: Packet, row: Row, here: Stated, above: Stated): Finding =>
  newFinding('interpretation-conflict', 'question', inRow(packet, row, 'interpretation'), {
    row: rowName(row), mode: term(here.mode), other: term(above.mode),
    ...(above.row === null ? { variant: 'meeting' } : { block: rowName(above.row) }),
  }, { fixes: [fix(row, above.mode), fix(above.row, here.mode)] })

/** Gives the place `at` (the meeting or a row) the other's mode. */
const fix = (at: Row | null, mode: Mode): Fix => {
  const place = at === null ? ['overview'] : ['runOfShow', at.id]
  return setFix('finding.fix.set-interpretation', { mode: term(mode) }, [...place, 'interpretation'], mode)
}

const asMode = (mode: Interpretation | null): Mode | null => (mode === 'none' || mode === 'mixed' ? null : mode)
const term = (mode: Mode): string => `@book.interpretation.${mode}`
