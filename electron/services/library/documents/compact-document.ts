import equal from 'fast-deep-equal'
import type { Writer } from '../writer.ts'
import type { DocumentRows } from './document-rows.ts'
import type { OpenDocument } from './document-writing.ts'
import { loadEngine } from './load-engine.ts'
import { readPacket } from './packet-engine.ts'
import { seal } from './seal.ts'

/**
 * Puts a full snapshot in the place of a document's stored changes, after it was loaded back and
 * showed the same packet (never a shallow one: imports over those have panicked upstream). A
 * snapshot that does not pass is not used, and the changes stay.
 * @returns whether it was done.
 */
export const compactDocument = (
  { id, doc, packet, revision }: OpenDocument,
  rows: DocumentRows,
  writer: Writer,
): boolean => {
  try {
    const bytes = doc.export({ mode: 'snapshot' })
    const back = loadEngine({ snapshot: seal(bytes), changes: [] }).doc
    if (!back || !equal(readPacket(back), packet)) throw new Error('the snapshot shows another packet')
    back.free()
    writer.transact(() => rows.compact({ id, revision, bytes }))
    return true
  } catch (error) {
    // The edit before is on disk already: compaction may wait for the next one.
    writer.log.error('a packet could not be compacted', { id, error })
    return false
  }
}
