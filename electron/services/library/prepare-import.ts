import type { Draft, DraftDocument, UnassignedLine } from '../../../shared/import/draft.ts'
import type { Attachment, Packet } from '../../../shared/packet/packet.ts'
import type { Ids } from '../ports.ts'
import { mimeOf } from './mime.ts'

/** A file as it was given, with the SHA-256 of its bytes. */
export interface ImportFile {
  name: string
  sha256: string
  bytes: Uint8Array
}

export interface ImportRequest {
  draft: Draft
  files: readonly ImportFile[]
  /** The packets to keep. */
  packetIds: readonly string[]
  /** Titles that a person gave, by packet. */
  titles: Readonly<Record<string, string>>
  /** What a person answered for all packets whose draft does not say it; left out where it stays open. */
  access?: Packet['access']
}

/** The sign of a kept line in a packet's notes: the draft said it, and it has no field yet. */
export const UNASSIGNED_MARK = '미배정'

/** What a committed import puts into the library. */
export interface PreparedImport {
  packets: Packet[]
  documents: DraftDocument[]
  files: ImportFile[]
}

/**
 * The chosen packets as they will be stored: titled, each with the unassigned lines that stood
 * nearest to its own as notes, and with the files that it was read from or that name it attached.
 */
export const prepareImport = ({ draft, files, packetIds, titles, access = null }: ImportRequest, ids: Ids): PreparedImport => {
  const chosen = draft.packets.filter(packet => packetIds.includes(packet.id))
  const lines = Map.groupBy(draft.unassigned, line => nearestPacket(line, chosen, draft.documents)?.id)
  const packets = chosen
    .map(packet => withTitle(packet, titles[packet.id]))
    .map(packet => ({ ...packet, access: packet.access ?? access }))
    .map(packet => withNotes(packet, lines.get(packet.id) ?? [], draft.documents, ids))
    .map(packet => withAttachments(packet, files, draft.documents, ids))
  const attached = new Set(packets.flatMap(packet => packet.attachments.map(({ sha256 }) => sha256)))
  return {
    packets,
    documents: draft.documents.filter(isOfUse(attached)),
    files: files.filter(({ sha256 }) => attached.has(sha256)),
  }
}

/** A press release matters to the checks beyond this import; another document only with its packets. */
const isOfUse =
  (attached: ReadonlySet<string>) =>
  (document: DraftDocument): boolean =>
    document.press !== null || attached.has(document.sha256)

const withTitle = (packet: Packet, title: string | undefined): Packet =>
  title === undefined || title === '' ? packet : { ...packet, title, titleProposed: false }

/** The packet with a line of the same file closest above or below; the first one where no packet is of that file. */
const nearestPacket = (
  line: UnassignedLine,
  packets: readonly Packet[],
  documents: readonly DraftDocument[],
): Packet | undefined => {
  const distances = packets.map(packet => ({ packet, distance: distanceTo(line, packet, documents) }))
  return distances.reduce<(typeof distances)[number] | undefined>(
    (best, next) => (best && best.distance <= next.distance ? best : next),
    undefined,
  )?.packet
}

const distanceTo = (line: UnassignedLine, packet: Packet, documents: readonly DraftDocument[]): number => {
  const file = fileIn(packet, line.file, documents)
  const own = packet.sourceUnits.filter(unit => unit.file === file).map(unit => Math.abs(unit.line - line.line))
  return Math.min(Number.MAX_SAFE_INTEGER, ...own)
}

/** Where the draft's file number `file` stands among the packet's own files; -1 where it does not. */
const fileIn = (packet: Packet, file: number, documents: readonly DraftDocument[]): number => {
  const sha256 = documents.find(document => document.file === file)?.sha256
  return packet.sourceFiles.findIndex(source => source.sha256 === sha256)
}

const withNotes = (
  packet: Packet,
  lines: readonly UnassignedLine[],
  documents: readonly DraftDocument[],
  ids: Ids,
): Packet => lines.reduce((grown, line) => withNote(grown, line, documents, ids), packet)

const withNote = (
  packet: Packet,
  { file, line, text }: UnassignedLine,
  documents: readonly DraftDocument[],
  ids: Ids,
): Packet => {
  const note = { id: ids(), mark: UNASSIGNED_MARK, text }
  const sourceFiles =
    fileIn(packet, file, documents) >= 0 ? packet.sourceFiles : [...packet.sourceFiles, ...sourceFile(file, documents)]
  const at = fileIn({ ...packet, sourceFiles }, file, documents)
  const unit = { id: ids(), file: at, line, kind: 'text' as const, text, field: `notes.${note.id}` }
  return {
    ...packet,
    sourceFiles,
    notes: [...packet.notes, note],
    sourceUnits: at < 0 ? packet.sourceUnits : [...packet.sourceUnits, unit],
  }
}

const sourceFile = (file: number, documents: readonly DraftDocument[]): Packet['sourceFiles'] =>
  documents.filter(document => document.file === file).map(({ name, sha256, kind }) => ({ name, sha256, kind }))

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
      const named = documents.some(document => document.sha256 === sha256 && names(document, packet))
      return source || named ? [{ id: ids(), name, mime: mimeOf(name), size: bytes.byteLength, sha256, source }] : []
    })
  return { ...packet, attachments: [...packet.attachments, ...added] }
}

const names = (document: DraftDocument, packet: Packet): boolean =>
  document.press?.headings.some(heading => heading.packetIds.includes(packet.id)) ?? false
