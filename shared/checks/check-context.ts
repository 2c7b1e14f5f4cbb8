import type { DraftDocument } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { IsoDate } from '../time/calendar-date.ts'
import type { Finding } from './finding.ts'

/** What a check may look at beside the packet. */
export interface CheckContext {
  readonly documents: readonly DraftDocument[]
  readonly settings: Settings
  /** The day of the check; without it nothing is counted from today. */
  readonly today?: IsoDate | undefined
}

/** One check of one packet: pure, and silent on what it can't judge. */
export type PacketCheck = (packet: Packet, context: CheckContext) => Finding[]
