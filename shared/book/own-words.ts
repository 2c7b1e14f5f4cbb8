import { messageKeys } from '../messages/catalogue.ts'
import type { Settings } from '../settings/settings.ts'
import { newOutlineContext } from './outline-context.ts'

/** Stands in a sentence for what the packets say. */
const PLACEHOLDER = /\{[^}]*\}/

/**
 * Every word that a book may print of itself, in both languages (an agenda has both): headings, labels, the
 * principal's post. They are no secret, though an excluded text may hold the same letters (`for the pres…`).
 */
export const ownWords = (principal: Settings['principal']): string[] => {
  const keys = messageKeys().filter((key) => key.startsWith('book.'))
  const spoken = (['ko', 'en'] as const).flatMap((locale) => {
    const { say } = newOutlineContext(locale, principal)
    return keys.flatMap((key) => say(key).split(PLACEHOLDER))
  })
  return [...new Set(spoken.map((text) => text.trim()).filter((text) => text !== ''))]
}
