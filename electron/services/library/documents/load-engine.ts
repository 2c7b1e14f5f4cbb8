import { LoroDoc } from 'loro-crdt'
import type { EngineRows } from './document-rows.ts'
import { fenced } from './fenced.ts'
import { unseal } from './seal.ts'

export interface Refused {
  reason: string
  bytes: Uint8Array
}
/** `doc` is `null` where not even the snapshot could be read. */
export interface LoadedEngine {
  doc: LoroDoc | null
  refused: Refused[]
}

/** The document behind its stored bytes, as far as they can be read. Never throws. */
export const loadEngine = ({ snapshot, changes }: EngineRows): LoadedEngine => {
  const doc = new LoroDoc()
  const refused: Refused[] = []
  const take = (bytes: Uint8Array): boolean => {
    const reason = importInto(doc, bytes)
    if (reason !== null) refused.push({ reason, bytes })
    return reason === null
  }
  const founded = snapshot !== null && take(snapshot)
  for (const { bytes } of changes) take(bytes)
  return { doc: founded ? doc : null, refused }
}

/** Takes sealed bytes into `doc`; the reason where they are refused, and then `doc` shows and exports what it did. */
export const importInto = (doc: LoroDoc, sealed: Uint8Array): string | null => {
  const bytes = unseal(sealed)
  if (!bytes) return 'bytes are missing or changed'
  const taken = fenced(() => doc.import(bytes))
  if (!taken.ok) return taken.reason
  const waits = taken.value.pending !== null && taken.value.pending !== undefined
  return waits ? 'it builds on changes that are not here' : null
}
