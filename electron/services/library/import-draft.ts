import { AppError } from '../../../shared/api/errors.ts'
import type { Draft, DraftDocument } from '../../../shared/import/draft.ts'
import { acceptDifferences } from '../../../shared/import/reimport/accept.ts'
import { alignPacket } from '../../../shared/import/reimport/align-packet.ts'
import { waysOf } from '../../../shared/import/reimport/compare-version.ts'
import { differencesOf } from '../../../shared/import/reimport/differences.ts'
import type { KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import { reviewOf, type Review } from '../../../shared/import/review/review.ts'
import { documentChanges } from '../../../shared/packet/document-changes.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { packetShape } from '../../../shared/packet/shape.ts'
import type { Ids } from '../ports.ts'
import type { Attachments } from './attachments.ts'
import type { Documents } from './documents/documents.ts'
import { planEdits } from './documents/plan-edits.ts'
import type { ImportBases } from './import-bases.ts'
import type { LibrarySteps, StepVersions } from './library-steps.ts'
import { attachedTo, documentsOfUse, preparePackets, type ImportFile } from './prepare-import.ts'
import type { SourceDocuments } from './source-documents.ts'
import type { Writer } from './writer.ts'

/** A packet of the draft that is a new version of one in the library. */
export interface ImportUpdate {
  draftId: string
  packetId: string
  /** Of the library's packet when its differences were shown. */
  revision: number
  /** Ids of the differences that go in. */
  accept: readonly string[]
}

export interface ImportRequest {
  draft: Draft
  files: readonly ImportFile[]
  /** The packets to keep as new. */
  packetIds: readonly string[]
  /** The draft as a person left it; without it, as it was read. */
  review?: Review
  updates?: readonly ImportUpdate[]
  known?: readonly KnownVersion[]
}

interface Parts {
  documents: Documents
  steps: LibrarySteps
  sources: SourceDocuments
  attachments: Attachments
  bases: ImportBases
  writer: Writer
  ids: Ids
}

interface Prepared {
  fresh: Packet[]
  changes: UpdatePlan[]
  documents: DraftDocument[]
  bases: { documentId: string; base: Packet }[]
}

interface UpdatePlan {
  known: KnownVersion
  after: Packet
}

/**
 * Puts a draft into the library in one transaction and one step: new packets, and what was accepted of new
 * versions. What the draft said by itself is remembered beside each, for the next version of it.
 * @throws AppError `import-outdated` where a packet is no longer as its differences were shown.
 */
export const importDraft = (parts: Parts, request: ImportRequest): void => {
  const { documents, steps, sources, attachments, bases, writer, ids } = parts
  const prepared = prepare(parts, request)
  const { fresh, changes } = prepared
  const stored = [...fresh, ...changes.map(({ after }) => after)]
  try {
    writer.transact(() => {
      const at = writer.now()
      const attached = attachedTo(stored)
      for (const { bytes, sha256 } of request.files) if (attached.has(sha256)) attachments.put(bytes, at)
      for (const packet of fresh) documents.create(packet, 'imported')
      const versions = changes.map(change => storeUpdate(documents, change))
      const retiredKeys = sources.keysOf(replacedBy(changes, request.files))
      sources.setRemoved(retiredKeys, at)
      const documentKeys = prepared.documents.map(document => {
        const key = ids()
        sources.add(key, document, at)
        return key
      })
      const kind = fresh.length === 0 && changes.length > 0 ? 'update' : 'import'
      const title = stored[0]?.title ?? prepared.documents[0]?.name ?? ''
      const stepId = steps.record({ kind, title, packetIds: fresh.map(({ id }) => id), documentKeys, versions, retiredKeys }, at)
      for (const { documentId, base } of prepared.bases) bases.add(stepId, documentId, base)
    })
  } catch (error) {
    // Memory may be ahead of the disk, which has nothing of it.
    for (const { known } of changes) documents.forget(known.packetId)
    throw error
  }
}

const prepare = (parts: Parts, { draft, files, packetIds, review = reviewOf(draft), updates = [], known = [] }: ImportRequest): Prepared => {
  const { ids } = parts
  const kept = [...packetIds, ...updates.map(({ draftId }) => draftId)]
  const packets = preparePackets(review, { packetIds: kept, beside: known.map(({ draftId }) => draftId) }, files, ids)
  const isTouched = review.unassigned !== draft.unassigned || review.packets.length !== draft.packets.length || review.packets.some((packet, at) => packet !== draft.packets[at])
  const read = isTouched ? preparePackets(reviewOf(draft), { packetIds: draft.packets.map(({ id }) => id) }, [], ids) : packets
  const byId = new Map(packets.map(packet => [packet.id, packet]))
  const fresh = packets.filter(({ id }) => packetIds.includes(id))
  const planned: UpdatePlan[] = []
  for (const update of updates) planned.push(planUpdate(parts, update, { theirs: byId.get(update.draftId), known, before: planned }))
  const targets = new Map(planned.map(({ known: { draftId, packetId } }) => [draftId, packetId]))
  return {
    fresh,
    changes: planned,
    documents: documentsOfUse(draft.documents, packets).map(document => named(document, targets)),
    bases: [
      ...(isTouched ? read.flatMap(base => home(base, review, fresh)) : []),
      ...planned.flatMap(({ known: { draftId, packetId, base } }) => {
        const theirs = read.find(({ id }) => id === draftId)
        return theirs ? [{ documentId: packetId, base: alignPacket(base, theirs) }] : []
      }),
    ],
  }
}

/** Where what was read as one packet went: its own packet, else the one into which a review merged its lines. */
const home = (base: Packet, review: Review, fresh: readonly Packet[]): Prepared['bases'] => {
  if (fresh.some(({ id }) => id === base.id)) return [{ documentId: base.id, base }]
  if (review.packets.some(({ id }) => id === base.id)) return []
  const lines = new Set(base.sourceUnits.map(({ id }) => id))
  const shares = fresh.map(packet => ({ packet, count: packet.sourceUnits.filter(({ id }) => lines.has(id)).length }))
  const [most] = shares.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return most ? [{ documentId: most.packet.id, base }] : []
}

interface UpdateContext {
  theirs: Packet | undefined
  known: readonly KnownVersion[]
  /** Two packets of the draft may be one in the library: the second builds on the first. */
  before: readonly UpdatePlan[]
}

const planUpdate = ({ documents }: Parts, update: ImportUpdate, { theirs, known: all, before }: UpdateContext): UpdatePlan => {
  const known = all.find(({ draftId, packetId }) => draftId === update.draftId && packetId === update.packetId)
  if (!known || !theirs) throw new AppError('bad-input', `${update.draftId} is no new version of ${update.packetId}`)
  const stored = documents.get(update.packetId)
  const outdated = new AppError('import-outdated', `${update.packetId} is not as it was shown`, { title: known.current.title })
  if (!stored || stored.removedAt !== null || stored.revision !== update.revision) throw outdated
  const current = before.findLast(plan => plan.known.packetId === update.packetId)?.after ?? stored.packet
  const ways = waysOf({ ...known, current }, theirs)
  const differences = differencesOf(ways)
  if (update.accept.some(id => differences.every(difference => difference.id !== id))) throw outdated
  return { known, after: acceptDifferences(ways, differences.filter(({ id }) => update.accept.includes(id))) }
}

const storeUpdate = (documents: Documents, { known: { packetId }, after }: UpdatePlan): StepVersions => {
  const open = documents.open(packetId)
  const edits = documentChanges(packetShape, open.packet, after)
  let versions: StepVersions | null = null
  documents.store(open, { kind: 'reimported', after: planEdits(open.packet, edits), edits }, (before, version) => {
    versions = { documentId: packetId, before, after: version }
  })
  if (!versions) throw new Error(`${packetId}: nothing was stored`)
  return versions
}

/** Hashes of the files that the new ones take the place of. */
const replacedBy = (changes: readonly UpdatePlan[], files: readonly ImportFile[]): ReadonlySet<string> => {
  const here = new Set(files.map(({ sha256 }) => sha256))
  return new Set(changes.flatMap(({ known }) => known.base.sourceFiles[0]?.sha256 ?? []).filter(sha256 => !here.has(sha256)))
}

/** A press release names the library's packets, not those of the draft. */
const named = (document: DraftDocument, targets: ReadonlyMap<string, string>): DraftDocument =>
  document.press === null || targets.size === 0 ? document : {
    ...document,
    press: {
      ...document.press,
      headings: document.press.headings.map(heading => ({ ...heading, packetIds: heading.packetIds.map(id => targets.get(id) ?? id) })),
    },
  }
