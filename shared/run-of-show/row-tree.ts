import type { Row } from '../packet/packet.ts'

/** A row with the rows inside it, in printed order. */
export interface RowNode { readonly row: Row; readonly children: readonly RowNode[] }

/**
 * The rows as a tree. A row whose parent is missing, or is itself inside it, stands on the top level:
 * no row is ever lost.
 */
export const rowTree = (rows: readonly Row[]): RowNode[] => {
  const byId = new Map(rows.map(row => [row.id, row]))
  const byParent = Map.groupBy(rows, row => parentOf(row, byId))
  const nodesIn = (parent: Row | null): RowNode[] =>
    (byParent.get(parent) ?? []).map(row => ({ row, children: nodesIn(row) }))
  return nodesIn(null)
}

const parentOf = (row: Row, byId: ReadonlyMap<string, Row>): Row | null => {
  const parent = rowAbove(row, byId)
  const walked = new Set<Row>()
  for (let above = parent; above !== null && !walked.has(above); above = rowAbove(above, byId)) {
    if (above === row) return null
    walked.add(above)
  }
  return parent
}

const rowAbove = ({ parentId }: Row, byId: ReadonlyMap<string, Row>): Row | null =>
  parentId === null ? null : byId.get(parentId) ?? null
