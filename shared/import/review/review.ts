import type { Packet, SourceFile, SourceUnit } from '../../packet/packet.ts'
import type { Draft } from '../draft.ts'

/** A draft while a person looks it through: what the steps of the review change. */
export type Review = Pick<Draft, 'packets' | 'unassigned' | 'documents'>

/** A line of a draft: index of its file among the documents, 1-based line. */
export interface LinePlace {
  readonly file: number
  readonly line: number
}

/** Makes an id for a new item. */
export type NewId = () => string

export const reviewOf = ({ packets, unassigned, documents }: Draft): Review => ({ packets, unassigned, documents })

export const packetOf = (review: Review, packetId: string): Packet | undefined => review.packets.find(({ id }) => id === packetId)

export const withPacket = (review: Review, packet: Packet): Review => ({
  ...review,
  packets: review.packets.map(other => (other.id === packet.id ? packet : other)),
})

/** Index among the documents of the file that a unit of `packet` stands in; -1 where it is none of them. */
export const fileOfUnit = ({ documents }: Pick<Review, 'documents'>, packet: Packet, { file }: SourceUnit): number => {
  const source = packet.sourceFiles[file]
  const same = documents.filter(({ sha256 }) => sha256 === source?.sha256)
  return (same.find(({ name }) => name === source?.name) ?? same[0])?.file ?? -1
}

/** The file of a document, as packets name it. */
export const sourceFileOf = ({ documents }: Pick<Review, 'documents'>, file: number): SourceFile | undefined => {
  const document = documents.find(other => other.file === file)
  return document && { name: document.name, sha256: document.sha256, kind: document.kind }
}

/** The packet with `source` among its files, and the index there. */
export const withSourceFile = (packet: Packet, source: SourceFile): { packet: Packet; at: number } => {
  const known = packet.sourceFiles.findIndex(({ name, sha256 }) => sha256 === source.sha256 && name === source.name)
  if (known >= 0) return { packet, at: known }
  return { packet: { ...packet, sourceFiles: [...packet.sourceFiles, source] }, at: packet.sourceFiles.length }
}

/** Units as the files have them. */
export const inOrder = (units: readonly SourceUnit[]): SourceUnit[] => units.toSorted((a, b) => a.file - b.file || a.line - b.line)

/** `packet` with a unit of `from` among its own. */
export const adoptUnit = (packet: Packet, from: Packet, unit: SourceUnit): Packet => {
  const source = from.sourceFiles[unit.file]
  if (!source) return { ...packet, sourceUnits: inOrder([...packet.sourceUnits, unit]) }
  const known = withSourceFile(packet, source)
  return { ...known.packet, sourceUnits: inOrder([...known.packet.sourceUnits, { ...unit, file: known.at }]) }
}

/** The packet and unit that hold a line, or `undefined` where it is in no packet. */
export const unitAt = (review: Review, place: LinePlace): { packet: Packet; unit: SourceUnit } | undefined => {
  for (const packet of review.packets) {
    const unit = packet.sourceUnits.find(({ line, ...rest }) => line === place.line && fileOfUnit(review, packet, { line, ...rest }) === place.file)
    if (unit) return { packet, unit }
  }
  return undefined
}
