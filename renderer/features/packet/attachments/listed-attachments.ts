import type { Attachment, Side } from '../../../../shared/packet/packet.ts'

/** What the list of attachments shows: all but portraits, which belong to their persons. */
export const listedAttachments = (attachments: readonly Attachment[], sides: readonly Side[]): readonly Attachment[] => {
  const portraits = new Set(sides.flatMap(({ attendees }) => attendees.map(({ photo }) => photo)))
  return attachments.filter(({ id }) => !portraits.has(id))
}
