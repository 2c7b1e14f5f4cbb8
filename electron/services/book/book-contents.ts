import type { Output } from '../../../shared/api/contract.ts'
import { PARTS_OF_PRODUCT } from '../../../shared/book/product-parts.ts'
import type { Product } from '../../../shared/book/product.ts'
import { findingKey, type Finding } from '../../../shared/checks/finding.ts'
import { type ContentItem, countLeftOut, editionContents } from '../../../shared/edition/contents.ts'
import { NO_ANSWERS, selectForEdition } from '../../../shared/edition/edition.ts'
import { WHOLE_PACKET } from '../../../shared/edition/rulings.ts'
import { editionFor } from '../../../shared/edition/edition-for-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { type Audience, editionOf } from './select-content.ts'

type Contents = Output<'book.contents'>

/** A packet with its findings. */
export interface Checked { readonly packet: Packet; readonly findings: readonly Finding[] }

/** What an edition shows of these meetings and what it leaves out. A side that sits in none of them sees none. */
export const bookContents = (checked: readonly Checked[], audience: Audience): Contents => {
  const meetings = checked.filter(({ packet }) => packet.entry === null)
  const packets = meetings.map(({ packet }) => packet)
  const sides = [...new Set(packets.flatMap((packet) => packet.sides.map((side) => side.name)).filter((side) => side !== ''))]
  const edition = editionOf(packets, audience)
  if (edition === null) return { sides, unmarked: [], withheld: packets.map(({ id }) => id), leftOut: [], findings: [] }
  const contents = meetings.map(({ packet, findings }) => ({
    packet, findings, items: editionContents(packet, editionFor(packet, edition, packets), { openMeetings: audience.open ?? null }),
  }))
  const shown = contents.filter(({ items }) => items.some((item) => item.target === WHOLE_PACKET && item.shown))
  return {
    sides,
    unmarked: packets.flatMap((packet) => selectForEdition(packet, edition, NO_ANSWERS).questions.flatMap(({ packetIds }) => packetIds)),
    withheld: contents.filter((each) => !shown.includes(each)).map(({ packet }) => packet.id),
    leftOut: shown.flatMap(({ packet, items }) => countLeftOut(items).filter(({ part }) => prints(audience.product, part)).map((left) => ({ packetId: packet.id, ...left }))),
    findings: [
      ...shown.flatMap(({ packet, findings, items }) => findings.filter((finding) => isOpen(finding, packet) && concerns(finding, items, audience))),
      ...checked.flatMap(({ packet, findings }) => (packet.entry !== null && audience.product === 'schedule' ? findings : [])),
    ],
  }
}

const isOpen = (finding: Finding, { dismissed }: Packet): boolean => finding.severity !== 'info' && !dismissed.includes(findingKey(finding))

/** Is the finding about something that the product prints and the audience sees? */
const concerns = ({ path }: Finding, items: readonly ContentItem[], { product }: Audience): boolean => {
  const [part, id] = path ?? []
  if (part === undefined) return true
  if (!prints(product, part)) return false
  const place = items.find(({ target }) => target === `${part}.${id}`)
  if (place) return place.shown
  const own = items.filter((item) => item.part === part)
  return own.length === 0 || own.some((item) => item.shown)
}

const prints = (product: Product, part: string): boolean => {
  const parts: readonly string[] | null = PARTS_OF_PRODUCT[product]
  return parts === null || parts.includes(part)
}
