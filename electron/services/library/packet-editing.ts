import equal from 'fast-deep-equal'
import { AppError } from '../../../shared/api/errors.ts'
import type { Edit } from '../../../shared/packet/edit.ts'
import { rebaseChanges } from '../../../shared/packet/rebase-changes.ts'
import { packetShape, shapeAt } from '../../../shared/packet/shape.ts'
import type { Documents } from './documents/documents.ts'
import type { OpenDocument } from './documents/document-writing.ts'
import { fenced } from './documents/fenced.ts'
import { packetAt } from './documents/packet-engine.ts'
import type { PacketStep, PacketSteps } from './documents/packet-steps.ts'
import { planEdits } from './documents/plan-edits.ts'
import type { Writer } from './writer.ts'

/** Changes of one packet by its own laptop. Each is on disk when the call returns. */
export interface PacketEditing {
  /** One step to undo. @throws AppError `edit-refused`, and then nothing has changed. */
  edit(id: string, edits: readonly Edit[]): void
  /** Takes the last own step back, leaving what others did since. @throws AppError `nothing-to-undo`. */
  undo(id: string): void
  /** @throws AppError `nothing-to-redo`. */
  redo(id: string): void
}

interface Parts {
  documents: Documents
  steps: PacketSteps
  writer: Writer
}

export const createPacketEditing = ({ documents, steps, writer }: Parts): PacketEditing => ({
  edit: (id, edits) => {
    const open = documents.open(id)
    const after = planEdits(open.packet, edits)
    if (equal(after, open.packet)) return
    documents.store(open, { kind: 'edited', after, edits }, (before, version) =>
      steps.record(id, { before, after: version, author: writer.author(), burst: burstOf(edits) }),
    )
  },
  undo: id => {
    const step = steps.last(id)
    if (!step) throw new AppError('nothing-to-undo', `${id}: nothing to undo`)
    const took = travel(documents, documents.open(id), step, 'undone', () => steps.setUndone(step, true))
    if (!took) writer.transact(() => steps.setUndone(step, true))
  },
  redo: id => {
    const step = steps.lastUndone(id)
    if (!step) throw new AppError('nothing-to-redo', `${id}: nothing to redo`)
    const took = travel(documents, documents.open(id), step, 'redone', () => steps.setUndone(step, false))
    if (!took) writer.transact(() => steps.setUndone(step, false))
  },
})

/** Makes a step backwards or again on the packet of today; false where others' edits left nothing of it to do. */
export const travel = (
  documents: Documents,
  open: OpenDocument,
  step: Pick<PacketStep, 'before' | 'after'>,
  kind: 'undone' | 'redone',
  alongside: () => void,
): boolean => {
  const versions = fenced(() => ({ before: packetAt(open.doc, step.before), after: packetAt(open.doc, step.after) }))
  if (!versions.ok) throw new Error(`${open.id}: the versions of a step can't be read: ${versions.reason}`)
  const { before, after } = versions.value
  const [from, to] = kind === 'undone' ? [after, before] : [before, after]
  const edits = rebaseChanges(packetShape, from, to, open.packet)
  const next = planEdits(open.packet, edits)
  if (equal(next, open.packet)) return false
  documents.store(open, { kind, after: next, edits }, alongside)
  return true
}

/** The place that all edits type in, where it is one prose. Typing comes as `set`; a splice stands for itself. */
const burstOf = (edits: readonly Edit[]): string | null => {
  const [place, ...others] = new Set(
    edits.map(({ op, path }) => (op === 'set' ? JSON.stringify(path) : '')),
  )
  if (place === undefined || place === '' || others.length > 0) return null
  return shapeAt(packetShape, JSON.parse(place) as string[])?.kind === 'prose' ? place : null
}
