import { describe, expect, test } from 'vitest'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { outlineBook } from '../../../shared/book/outline-book.ts'
import { packetSection } from '../../../shared/book/packet-section.ts'
import { DEFAULT_PARTS, PART_NAMES, type PartName, partsInOrder } from '../../../shared/book/part-order.ts'
import { MeetingKind } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'

const texts = (blocks: readonly object[] = []): string[] => blocks.map((block) => JSON.stringify(block))
const context = newOutlineContext('ko', defaultSettings.principal)

describe('the order of the parts of a packet', () => {
  test.each(MeetingKind.options)('holds every part of %s once, whatever the office names', (kind) => {
    const named: PartName[][] = [[], ['references'], ['talking-points', 'overview', 'talking-points'], [...PART_NAMES].toReversed()]
    expect(DEFAULT_PARTS[kind].toSorted()).toEqual([...PART_NAMES].toSorted())
    for (const parts of named) {
      const order = partsInOrder(kind, [{ kind, parts }])
      expect(order.toSorted()).toEqual([...PART_NAMES].toSorted())
      expect(order.filter((part) => parts.includes(part))).toEqual([...new Set(parts)])
    }
  })

  test('leaves a part that is not named behind the one it follows by default, and other kinds alone', () => {
    const orders = [{ kind: 'talks', parts: ['talking-points', 'overview', 'attendees'] }] as const
    expect(partsInOrder('talks', orders).slice(0, 6)).toEqual(['talking-points', 'questions', 'actions', 'scenario', 'bios', 'seating'])
    expect(partsInOrder('visit', orders)).toEqual(DEFAULT_PARTS.visit)
  })

  test('decides the book, and loses no block of it', () => {
    for (const packet of completePackets()) {
      const parts = partsInOrder(packet.kind, []).toReversed()
      const orders = [{ kind: packet.kind, parts }]
      const usual = packetSection(packet, context)
      const turned = outlineBook({ packets: [packet], settings: { ...defaultSettings, partOrders: orders }, options: {}, today: '2026-09-01' }).sections.at(-1)
      expect(texts(turned?.blocks)).not.toEqual(texts(usual.blocks))
      expect(texts(turned?.blocks).toSorted()).toEqual(texts(usual.blocks).toSorted())
    }
  })
})
