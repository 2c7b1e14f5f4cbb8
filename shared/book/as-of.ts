import type { Packet } from '../packet/packet.ts'
import { momentText, type OutlineContext } from './outline-context.ts'

/** `2026. 7. 1.(수) 18:00 기준`, the latest of these packets; '' where none says. */
export const asOfText = (packets: readonly Packet[], context: OutlineContext): string => {
  const latest = packets.map(({ asOf }) => asOf).filter((moment) => moment !== null).toSorted().at(-1)
  return latest === undefined ? '' : context.say('book.as-of', { time: momentText(context, latest) })
}
