import type { MessageKey } from '../messages/catalogue.ts'
import type { Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'

/** Both languages of a paper, and what it found only in Korean. */
export interface Bilingual {
  readonly ko: OutlineContext
  readonly en: OutlineContext
  readonly untranslated: { place: Place; text: string }[]
}

/** `시간 Time` */
export const bilingualLabel = ({ ko, en }: Bilingual, key: MessageKey, separator = '\n'): string =>
  [ko.say(key).replaceAll(' ', ''), en.say(key)].join(separator)

/** Letters that English readers can't read: without any, a text stands for both languages. */
const KOREAN = /[\p{Script=Hangul}\p{Script=Han}]/u

/** A text and its translation; one that has none is noted. `place` is where the English belongs. */
export const bothTexts = (
  { untranslated }: Bilingual, korean: string, english: string, place: Place,
): { korean: string; english: string } => {
  if (korean.trim() !== '' && english.trim() === '' && KOREAN.test(korean)) untranslated.push({ place, text: korean.replaceAll('\n', ' ') })
  return { korean, english: english.trim() === korean.trim() ? '' : english }
}
