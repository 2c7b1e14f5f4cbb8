import type { Packet } from '../../../shared/packet/packet.ts'
import type { GatherOptions } from './gather-attachments.ts'
import { type AttachedFiles, type PrintedAttachment, printedAttachments } from './printed-attachments.ts'
import { type Audience, selectContent } from './select-content.ts'

/**
 * The attached files that a book for this audience prints, taken apart; what it may not see is not read. What takes
 * files apart is loaded for a book that has some. Throws `cancelled`, and `bad-input` for an edition that there is not.
 */
export const attachedOf = async (
  packets: readonly Packet[], audience: Audience, options: Omit<GatherOptions, 'withTexts'>,
): Promise<{ printed: readonly PrintedAttachment[]; files: AttachedFiles }> => {
  if (printedAttachments(packets, packets).length === 0) return { printed: [], files: {} }
  const content = await selectContent({ packets, entries: [], documents: [] }, audience)
  const printed = printedAttachments(packets, content.packets)
  if (printed.length === 0) return { printed, files: {} }
  const { gatherAttachments } = await import('./gather-attachments.ts')
  return { printed, files: await gatherAttachments(printed.map(({ attachment }) => attachment), { ...options, withTexts: content.excluded.length > 0 }) }
}
