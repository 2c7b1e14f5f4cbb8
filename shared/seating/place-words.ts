import type { MessageKey, MessageParams } from '../messages/catalogue.ts'
import type { ApartWords } from './propose-seats.ts'
import type { Slot } from './seat-place.ts'

type Say = (key: MessageKey, params?: MessageParams) => string

/** A place in words that `readPlace` reads again. */
export const placeWords = ({ bank, row, number, words }: Slot, say: Say): string =>
  (bank === 'apart' ? words : say(`book.seat.${bank}`, { row, number }))

/** The words of the places apart that the rules propose. */
export const apartWords = (say: Say): ApartWords => ({
  booth: (number) => say('book.seat.booth', { number }),
  moderator: (number) => (number === 1 ? say('book.seat.moderator') : say('book.seat.moderators', { number })),
})
