import type { BookInput } from '../../../shared/book/book-input.ts'
import type { Section } from '../../../shared/book/block.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import { newAgingMap } from './aging-map.ts'
import { BOOKS_KEPT, newPartCache, noPartCache, type PartCache } from './part-cache.ts'

/** What one book leaves for the next. It changes no byte of it: all is found by content, and a packet is never changed in place. */
export interface BookMemory {
  cacheFor(fonts: FontSet): PartCache
  keepSectionFor(settings: Settings): BookInput['keepSection']
}

/** For a process that makes one book. */
export const noMemory: BookMemory = { cacheFor: () => noPartCache, keepSectionFor: () => undefined }

/** For a thread that stays. `packet` gives the same object for the same JSON, so that its section need not be made again. */
export interface ThreadMemory extends BookMemory {
  packet(json: string): Packet
  age(): void
}

export const newThreadMemory = (): ThreadMemory => {
  const packets = newAgingMap<Packet>(BOOKS_KEPT)
  const sections = new WeakMap<Packet, { words: string; section: Section }>()
  const caches = new WeakMap<FontSet, PartCache>()
  return {
    packet: (json) => packets.get(json, () => JSON.parse(json) as Packet),
    age: packets.age,
    cacheFor: (fonts) => {
      const cache = caches.get(fonts) ?? newPartCache()
      caches.set(fonts, cache)
      return cache
    },
    keepSectionFor: ({ locale, principal, partOrders }) => {
      const words = JSON.stringify([locale, principal, partOrders])
      return (packet, make) => {
        const before = sections.get(packet)
        if (before?.words === words) return before.section
        const section = make()
        sections.set(packet, { words, section })
        return section
      }
    },
  }
}
