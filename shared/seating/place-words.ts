import type { MessageKey, MessageParams } from '../messages/catalogue.ts'
import type { ApartWords } from './propose-seats.ts'
import type { Slot } from './seat-place.ts'
import type { Party } from './who-sits.ts'

type Say = (key: MessageKey, params?: MessageParams) => string

/** What the two edges of a table are called; `null`: 우리 측, 상대측. */
export type PartyNames = Readonly<Record<Party, string | null>>

const NO_NAMES: PartyNames = { ours: null, theirs: null }

/** A place in words that `readPlace` reads again. */
export const placeWords = ({ bank, row, number, words }: Slot, say: Say, names: PartyNames = NO_NAMES): string => {
  switch (bank) {
    case 'apart':
      return words
    case 'ours':
    case 'ours-back':
      return say(`book.seat.${bank}`, { number, side: names.ours ?? say('book.seat.our-side') })
    case 'theirs':
    case 'theirs-back':
      return say(`book.seat.${bank}`, { number, side: names.theirs ?? say('book.seat.other-side') })
    default:
      return say(`book.seat.${bank}`, { row, number })
  }
}

/** The words of the places apart that the rules propose. */
export const apartWords = (say: Say): ApartWords => ({
  booth: (number) => say('book.seat.booth', { number }),
  moderator: (number) => (number === 1 ? say('book.seat.moderator') : say('book.seat.moderators', { number })),
})
