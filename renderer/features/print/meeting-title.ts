import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useText } from '../../app/text.ts'

/** How a list names a meeting; an entry of the day without a title by its kind. */
export const useTitleOf = (): ((packet: Pick<PacketSummary, 'title' | 'entry'>) => string) => {
  const t = useText()
  return ({ title, entry }) => title || (entry === null ? t('packet.untitled') : t(`book.day.${entry}`))
}
