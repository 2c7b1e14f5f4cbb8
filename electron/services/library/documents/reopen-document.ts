import equal from 'fast-deep-equal'
import type { LoroDoc } from 'loro-crdt'
import { documentChanges } from '../../../../shared/packet/document-changes.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { packetShape } from '../../../../shared/packet/shape.ts'
import { fenced } from './fenced.ts'
import { loadEngine, type Refused } from './load-engine.ts'
import type { EngineRows } from './document-rows.ts'
import { foundDocument, readPacket, writeChange, type Author } from './packet-engine.ts'

/** How the engine's document stands to the stored packet, which is right. */
export interface Reopened {
  doc: LoroDoc
  refused: Refused[]
  /** Something was refused or differed: `doc` was brought to the stored packet and must be stored anew. */
  repaired: boolean
  /** Its history could not be read at all and begins here: older versions are unknown to it. */
  refounded: boolean
}

/** The document behind stored bytes, showing `stored`, whatever the bytes are worth. */
export const reopenDocument = (rows: EngineRows, stored: Packet, author: () => Author): Reopened => {
  const { doc, refused } = loadEngine(rows)
  const shown = doc && fenced(() => readPacket(doc))
  if (!doc || !shown?.ok) {
    const unreadable = doc && rows.snapshot ? [{ reason: 'its content is no packet', bytes: rows.snapshot }] : []
    return {
      doc: foundDocument(stored, author()),
      refused: [...refused, ...unreadable],
      repaired: true,
      refounded: true,
    }
  }
  const differs = !equal(shown.value, stored)
  if (differs) writeChange(doc, shown.value, stored, documentChanges(packetShape, shown.value, stored), author())
  return { doc, refused, repaired: differs || refused.length > 0, refounded: false }
}
