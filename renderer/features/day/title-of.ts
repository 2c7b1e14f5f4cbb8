import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useText, type Translate } from '../../app/text.ts'

type Named = Pick<PacketSummary, 'title' | 'entry'>

/** How a list names a meeting; an entry of the day without a title by its kind. */
export const titleOf = ({ title, entry }: Named, t: Translate): string => title || t(entry === null ? 'packet.untitled' : `book.day.${entry}`)

export const useTitleOf = (): ((packet: Named) => string) => {
  const t = useText()
  return packet => titleOf(packet, t)
}
