import type { Interpretation, Packet, Row } from '../packet/packet.ts'

/** The mode that holds in a row: its own, else that of the block around it, else the meeting's. */
export const interpretationOf = (packet: Pick<Packet, 'runOfShow' | 'overview'>, row: Row): Interpretation | null => {
  const walked = new Set<Row>()
  for (let at: Row | undefined = row; at && !walked.has(at); at = parentOf(packet.runOfShow, at)) {
    if (at.interpretation !== null) return at.interpretation
    walked.add(at)
  }
  return packet.overview.interpretation
}

const parentOf = (rows: readonly Row[], { parentId }: Row): Row | undefined =>
  parentId === null ? undefined : rows.find(row => row.id === parentId)
