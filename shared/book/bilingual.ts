import type { Finding } from '../checks/finding.ts'
import { newFinding } from '../checks/new-finding.ts'
import type { MessageKey } from '../messages/catalogue.ts'
import type { Place } from './block.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import type { Settings } from '../settings/settings.ts'

/** Both languages of a paper, and what it found only in Korean. */
export interface Bilingual {
  readonly ko: OutlineContext
  readonly en: OutlineContext
  readonly untranslated: { place: Place; text: string }[]
}

export const newBilingual = (principal: Settings['principal']): Bilingual =>
  ({ ko: newOutlineContext('ko', principal), en: newOutlineContext('en', principal), untranslated: [] })

/** Letters set apart, as the head of a column has them: 시 간. */
const APART = /^\S(?: \S)+$/u

/** `시간 Time` */
export const bilingualLabel = ({ ko, en }: Bilingual, key: MessageKey, separator = '\n'): string => {
  const korean = ko.say(key)
  return [APART.test(korean) ? korean.replaceAll(' ', '') : korean, en.say(key)].join(separator)
}

/** Letters that English readers can't read: without any, a text stands for both languages. */
const KOREAN = /[\p{Script=Hangul}\p{Script=Han}]/u
export const isKorean = (text: string): boolean => KOREAN.test(text)

/** A text and its translation; one that has none is noted. `place` is where the English belongs. */
export const bothTexts = (
  { untranslated }: Bilingual, korean: string, english: string, place: Place,
): { korean: string; english: string } => {
  if (korean.trim() !== '' && english.trim() === '' && isKorean(korean)) untranslated.push({ place, text: korean.replaceAll('\n', ' ') })
  return { korean, english: english.trim() === korean.trim() ? '' : english }
}

/** What the office is told of the texts that have no English. */
export const untranslatedFindings = ({ untranslated }: Bilingual): Finding[] => untranslated.map(({ place, text }) => newFinding(
  'english-missing', 'warning', { packetId: place.packetId, rowId: place.rowId, path: place.path && [...place.path] }, { text },
))
