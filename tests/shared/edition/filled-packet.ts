import { z } from 'zod'
import { Packet } from '../../../shared/packet/packet.ts'

/** A text that stands in one place only and names it. */
export const sentinel = (path: string): string => `〈${path}〉의 내용`

/**
 * A packet with every field filled, each text with a sentinel of its own. One item a list; side
 * and attendee are ours. `change` makes the case that a test is about.
 */
export const filledPacket = (change: (packet: Packet) => void = () => {}): Packet => {
  const packet = fill(Packet, '') as Packet
  packet.editionRules = []
  for (const point of packet.talkingPoints) point.use = 'say'
  for (const row of packet.runOfShow) Object.assign(row, { parentId: null, internal: false })
  for (const row of packet.runOfShow) for (const cue of row.cues) cue.internal = false
  for (const attachment of packet.attachments) attachment.source = false
  change(packet)
  return Packet.parse(packet)
}

/** The pattern of a path of the filled packet, where an item's id is the name of its list. */
export const patternOf = (path: string): string => path.replace(/\b(\w+)\.\1(?=\.)/g, '$1')

/** References of the filled packet: each list's one item has its list's name as id. */
const REFERENCES: Record<string, string> = {
  rowId: 'runOfShow',
  parentId: 'runOfShow',
  topicId: 'topics',
  attendeeId: 'attendees',
  speakerId: 'attendees',
  photo: 'attachments',
}

const fill = (schema: z.ZodType, path: string): unknown => {
  const key = path.slice(path.lastIndexOf('.') + 1)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return fill(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [
        name,
        fill(field as z.ZodType, path === '' ? name : `${path}.${name}`),
      ]),
    )
  }
  if (schema instanceof z.ZodArray) return [fill(schema.element as z.ZodType, path)]
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodNumber) return 1
  if (schema instanceof z.ZodBoolean) return true
  if (key === 'id') return path.split('.').at(-2) ?? 'packet'
  if (REFERENCES[key]) return REFERENCES[key]
  if (key === 'asOf') return '2031-01-02T18:00'
  if (key === 'sha256') return 'a'.repeat(64)
  return schema.safeParse('2031-01-02').success && !schema.safeParse('x').success ? '2031-01-02' : sentinel(path)
}
