import type { Edit } from '../../../../shared/packet/edit.ts'
import type { Attachment, Attendee, Side } from '../../../../shared/packet/packet.ts'

/** What a portrait hangs on: the person, where the person stands, and what is in the packet. */
export interface PortraitPlace {
  readonly person: Attendee
  /** Path of the person. */
  readonly path: readonly string[]
  readonly sides: readonly Side[]
  readonly attachments: readonly Attachment[]
}

/**
 * One step that gives a person this portrait, or none. The file of the one before leaves the packet, unless it is of
 * somebody else too.
 */
export const portraitEdits = ({ person, path, sides, attachments }: PortraitPlace, portrait: Attachment | null): Edit[] => {
  const before = attachments.find(({ id }) => id === person.photo)
  const isShared = sides.some(({ attendees }) => attendees.some(({ id, photo }) => id !== person.id && photo === person.photo))
  return [
    ...(portrait === null ? [] : [{ op: 'insert' as const, path: ['attachments'], value: portrait, after: attachments.at(-1)?.id ?? null }]),
    { op: 'set', path: [...path, 'photo'], value: portrait?.id ?? null },
    ...(before && !isShared ? [{ op: 'remove' as const, path: ['attachments'], id: before.id }] : []),
  ]
}
