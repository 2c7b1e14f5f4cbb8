import type { DraftDocument } from '../../../shared/import/draft.ts'
import { settledPackets } from '../../../shared/import/review/keep-as-notes.ts'
import type { Review } from '../../../shared/import/review/review.ts'
import type { Attachment, Packet } from '../../../shared/packet/packet.ts'
import type { Ids } from '../ports.ts'
import { mimeOf } from './mime.ts'

/** A file as it was given, with the SHA-256 of its bytes. */
export interface ImportFile {
  name: string
  sha256: string
  bytes: Uint8Array
}

/**
 * The packets `packetIds` of a draft as they will be stored: each with the lines that have no place and stood
 * nearest to its own as notes, and with the files that it was read from or that name it attached. `beside` are
 * packets that the library has already: lines near them are theirs and nobody else's.
 */
export const preparePackets = (
  review: Review,
  { packetIds, beside = [] }: { packetIds: readonly string[]; beside?: readonly string[] },
  files: readonly ImportFile[],
  ids: Ids,
): Packet[] =>
  settledPackets(review, [...packetIds, ...beside])
    .filter(({ id }) => packetIds.includes(id))
    .map(packet => withAttachments(packet, files, review.documents, ids))

/** Documents that matter to the checks beyond this import (a press release), or with what it keeps. */
export const documentsOfUse = (documents: readonly DraftDocument[], packets: readonly Packet[]): DraftDocument[] => {
  const attached = attachedTo(packets)
  return documents.filter(document => document.press !== null || attached.has(document.sha256))
}

/** The SHA-256 of everything attached. */
export const attachedTo = (packets: readonly Packet[]): ReadonlySet<string> =>
  new Set(packets.flatMap(packet => packet.attachments.map(({ sha256 }) => sha256)))

const withAttachments = (
  packet: Packet,
  files: readonly ImportFile[],
  documents: readonly DraftDocument[],
  ids: Ids,
): Packet => {
  const present = new Set(packet.attachments.map(({ sha256 }) => sha256))
  const added = files
    .filter(({ sha256 }) => !present.has(sha256))
    .flatMap(({ name, sha256, bytes }): Attachment[] => {
      const source = packet.sourceFiles.some(file => file.sha256 === sha256)
      // Its text stands in the book as an annex of its own: the pages would say it twice.
      const named = documents.some(document => document.sha256 === sha256 && names(document, packet))
      return source || named ? [{ id: ids(), name, mime: mimeOf(name), size: bytes.byteLength, sha256, source, keepOnly: !source }] : []
    })
  return { ...packet, attachments: [...packet.attachments, ...added] }
}

const names = (document: DraftDocument, packet: Packet): boolean =>
  document.press?.headings.some(heading => heading.packetIds.includes(packet.id)) ?? false
