import type { Packet } from '../packet/packet.ts'
import type { OutlineContext } from './outline-context.ts'

/** `축사(확정)`; '' where he takes no part. */
export const participationText = (participation: Packet['participation'], { say }: OutlineContext): string =>
  (participation === null ? '' : say('book.participation.stated', {
    mode: say(`book.participation.${participation.mode}`), status: say(`book.status.${participation.status}`),
  }))
