import { AppError } from '../../../shared/api/errors.ts'
import { defaultEdition, isMadeFor, type Product } from '../../../shared/book/product.ts'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import type { Edition } from '../../../shared/edition/edition.ts'
import { editionNamed } from '../../../shared/edition/edition-name.ts'
import type { EditionKind } from '../../../shared/packet/edition-rule.ts'
import type { BookSelection } from '../../../shared/edition/select-book.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

export interface Content {
  readonly packets: readonly Packet[]
  readonly entries: readonly DayEntry[]
  readonly documents: readonly DraftDocument[]
}

/** For whom what is made. */
export interface Audience {
  /** Name of an edition (`edition-name.ts`). */
  readonly edition: string
  readonly product: Product
  /** Unmarked meetings that count as open to the press; `null` where nobody was asked. */
  readonly open?: readonly string[] | null
}

export interface SelectedContent extends Pick<BookSelection, 'packets' | 'entries' | 'documents' | 'excluded' | 'included'> {
  readonly edition: EditionKind
  /** Meetings with no stated access that were taken for not open. */
  readonly unmarked: readonly string[]
}

/**
 * What the audience named may see of these. Throws `bad-input` where there is no such edition: a guest
 * edition of a side that sits in none of the meetings.
 */
export const selectContent = async (content: Content, { edition: name, product, open = null }: Audience): Promise<SelectedContent> => {
  const edition = editionOf(content.packets, { edition: name, product })
  if (edition === null) {
    const sides = [...new Set(content.packets.flatMap((packet) => packet.sides.map((side) => side.name)))].filter((side) => side !== '')
    throw new AppError('bad-input', `no edition "${name}" for these packets`, { variant: 'side', edition: name, sides: sides.join(', ') || '–' })
  }
  if (edition.kind === 'principal' && content.packets.every(({ editionRules }) => editionRules.length === 0)) {
    // Hides nothing: there is nothing to select, and nothing that could leak.
    return { ...content, edition: edition.kind, excluded: [], included: [], unmarked: [] }
  }
  // Its table is made from the packet's schema: half of the time that a small book takes.
  const { selectBookForEdition } = await import('../../../shared/edition/select-book.ts')
  const { questions, ...selection } = selectBookForEdition(content, edition, { openMeetings: open })
  return { ...selection, edition: edition.kind, unmarked: questions.flatMap(({ packetIds }) => packetIds) }
}

/** The edition named, or the product's own where it is not made in that one. `null` where there is none of that name. */
export const editionOf = (packets: readonly Packet[], { edition, product }: Pick<Audience, 'edition' | 'product'>): Edition | null => {
  const named = editionNamed(edition, packets)
  return named === null || isMadeFor(product, named.kind) ? named : editionNamed(defaultEdition(product), packets)
}
