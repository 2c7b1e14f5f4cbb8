import { newRow } from '../../../../shared/packet/new-packet.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Packet, Row } from '../../../../shared/packet/packet.ts'

type Rows = readonly Row[]

const PATH = ['runOfShow']

const indexOf = (rows: Rows, id: string): number => rows.findIndex(row => row.id === id)

/** A row and the rows inside it, which stand right behind it. */
export const blockOf = (rows: Rows, id: string): Rows => {
  const at = indexOf(rows, id)
  const end = rows.findIndex((row, i) => i > at && row.parentId !== id)
  return at < 0 ? [] : rows.slice(at, end < 0 ? undefined : end)
}

const siblings = (rows: Rows, row: Row): Rows => rows.filter(other => other.parentId === row.parentId)

/** Id of the last row of the block, where something behind the block goes. */
const lastIdOf = (rows: Rows, row: Row | undefined): string | null => row ? blockOf(rows, row.id).at(-1)?.id ?? null : null

/** A new row behind `afterId` and what is inside it; it begins where that row ends. */
export const insertRow = (rows: Rows, afterId: string | null, id: string): Edit[] => {
  const before = rows.find(row => row.id === afterId) ?? rows.at(-1)
  const row: Row = { ...newRow(id), parentId: before?.parentId ?? null, day: before?.day ?? 0, start: before?.end ?? null }
  return [{ op: 'insert', path: PATH, value: row, after: lastIdOf(rows, before) }]
}

const TIED_LISTS = ['talkingPoints', 'actionPlan', 'scenario'] as const

/** Removes a row. Rows inside it move up to the first level; what was tied to it is tied to nothing. */
export const removeRow = (packet: Packet, id: string): Edit[] => [
  ...packet.runOfShow.filter(row => row.parentId === id)
    .map((row): Edit => ({ op: 'set', path: [...PATH, row.id, 'parentId'], value: null })),
  ...TIED_LISTS.flatMap(list => packet[list].filter(item => item.rowId === id)
    .map((item): Edit => ({ op: 'set', path: [list, item.id, 'rowId'], value: null }))),
  { op: 'remove', path: PATH, id },
]

/** Puts `block` behind `after`, each row behind the one before it. */
const placeBlock = (block: Rows, after: string | null): Edit[] =>
  block.map((row, i): Edit => ({ op: 'move', path: PATH, id: row.id, after: i === 0 ? after : block[i - 1]?.id ?? after }))

/**
 * Moves a row among its siblings, with everything inside it. A row at the edge of its block goes no
 * further: which block it belongs to is changed by indenting.
 */
export const moveRow = (rows: Rows, id: string, direction: 'up' | 'down'): Edit[] => {
  const row = rows[indexOf(rows, id)]
  if (!row) return []
  const peers = siblings(rows, row)
  const at = peers.indexOf(row)
  const other = peers[direction === 'up' ? at - 1 : at + 1]
  if (!other) return []
  if (direction === 'down') return placeBlock(blockOf(rows, id), lastIdOf(rows, other))
  return placeBlock(blockOf(rows, id), rows[indexOf(rows, other.id) - 1]?.id ?? null)
}

/** Moves a row to stand before or behind `targetId` (a drop); it takes the target's level. */
export const dropRow = (rows: Rows, id: string, targetId: string, side: 'before' | 'after'): Edit[] => {
  const row = rows[indexOf(rows, id)]
  const target = rows[indexOf(rows, targetId)]
  const block = blockOf(rows, id)
  if (!row || !target || block.includes(target)) return []
  // A block can't stand inside another: it lands behind the block that was aimed at.
  const parentId = block.length > 1 ? null : target.parentId
  const anchor = block.length > 1 && target.parentId ? rows.find(other => other.id === target.parentId) ?? target : target
  const others = rows.filter(other => !block.includes(other))
  const after = side === 'after' ? lastIdOf(others, anchor) : others[indexOf(others, anchor.id) - 1]?.id ?? null
  const level: Edit[] = parentId === row.parentId ? [] : [{ op: 'set', path: [...PATH, id, 'parentId'], value: parentId }]
  return [...placeBlock(block, after), ...level]
}

/** Into the block above (`in`), or out of its block to stand behind it (`out`). No edits where that can't be. */
export const indentRow = (rows: Rows, id: string, direction: 'in' | 'out'): Edit[] => {
  const at = indexOf(rows, id)
  const row = rows[at]
  if (!row) return []
  const parentPath = [...PATH, id, 'parentId']
  if (direction === 'out') {
    if (row.parentId === null) return []
    const parent = rows.find(other => other.id === row.parentId)
    return [...placeBlock([row], lastIdOf(rows.filter(other => other !== row), parent)), { op: 'set', path: parentPath, value: null }]
  }
  const parent = rows.slice(0, at).findLast(other => other.parentId === null)
  if (row.parentId !== null || !parent || blockOf(rows, id).length > 1) return []
  return [{ op: 'set', path: parentPath, value: parent.id }]
}
