import type { BookInput } from '../../../shared/book/book-input.ts'
import type { Section, TableRow } from '../../../shared/book/block.ts'
import { keptSection } from '../../../shared/book/section-of.ts'
import type { EditionKind } from '../../../shared/packet/edition-rule.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { PdfPicture } from '../pdf/picture/pdf-picture.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import { newAgingMap } from './aging-map.ts'
import type { KeepPicture } from './portraits.ts'
import { BOOKS_KEPT, newPartCache, noPartCache, type PartCache } from './part-cache.ts'

/** What one book leaves for the next. It changes no byte of it: all is found by content, and a packet is never changed in place. */
export interface BookMemory {
  cacheFor(fonts: FontSet): PartCache
  /** `images` are the pictures that can be printed: a section changes where one of them comes or goes; `edition` names its readers. */
  keepSectionFor(settings: Settings, images: readonly string[], edition: EditionKind): BookInput['keepSection']
  keepRowFor(settings: Settings): BookInput['keepRow']
  keepPicture: KeepPicture
}

/** For a process that makes one book. */
export const noMemory: BookMemory = { cacheFor: () => noPartCache, keepSectionFor: () => undefined, keepRowFor: () => undefined, keepPicture: (_sha256, read) => read() }

/** For a thread that stays. `packet` gives the same object for the same JSON, so that its section need not be made again. */
export interface ThreadMemory extends BookMemory {
  packet(json: string): Packet
  age(): void
}

export const newThreadMemory = (): ThreadMemory => {
  const packets = newAgingMap<Packet>(BOOKS_KEPT)
  const pictures = newAgingMap<PdfPicture | null>(BOOKS_KEPT)
  const sections = new WeakMap<Packet, { words: string; section: Section }>()
  const rows = new WeakMap<Packet, Map<string, TableRow>>()
  const caches = new WeakMap<FontSet, PartCache>()
  return {
    packet: (json) => packets.get(json, () => JSON.parse(json) as Packet),
    age: () => {
      packets.age()
      pictures.age()
    },
    cacheFor: (fonts) => {
      const cache = caches.get(fonts) ?? newPartCache()
      caches.set(fonts, cache)
      return cache
    },
    keepPicture: pictures.get,
    keepRowFor: ({ locale, principal }) => {
      const words = JSON.stringify([locale, principal])
      return (packet, list, isFull, make) => {
        const own = rows.get(packet) ?? new Map<string, TableRow>()
        rows.set(packet, own)
        const key = `${list} ${isFull} ${words}`
        const row = own.get(key) ?? make()
        own.set(key, row)
        return row
      }
    },
    keepSectionFor: ({ locale, principal, partOrders }, images, edition) => {
      const words = JSON.stringify([locale, principal, partOrders, images, edition])
      return (packet, make) => {
        const before = sections.get(packet)
        if (before?.words === words) return before.section
        const section = keptSection(make())
        sections.set(packet, { words, section })
        return section
      }
    },
  }
}
