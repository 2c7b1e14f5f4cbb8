import type { SourceText, PeopleList } from '../draft.ts'
import { findDates } from '../../time/korean-date.ts'

/** What is known of a meeting of the library without reading it. */
interface KnownMeeting { readonly id: string; readonly title: string; readonly date: string | null }

/** Lines above a table of people that say whose list it is. */
const HEAD_LINES = 6
const SHORTEST_WORD = 2
/** Words of lists, and of any title. */
const OF_ANY = /^(?:참석자?|명단|약력|프로필|목록|최종|수정|일정|회의|면담|간담회|행사|list|participants|attendees|meeting|final|the|of|and|for|with)$/i

const letters = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '')
const wordsOf = (text: string): string[] =>
  [...new Set(text.normalize('NFC').split(/[\s\p{P}\p{S}]+/u).filter(word => letters(word).length >= SHORTEST_WORD && !OF_ANY.test(word)))]

/** What a file of people says of its meeting: its name, and the words above the table. */
export const aboutList = (fileName: string, source: SourceText | undefined): string =>
  [fileName, ...(source?.lines ?? []).filter(({ cells }) => cells === null).slice(0, HEAD_LINES).map(({ text }) => text)].join('\n')

/** Month and day as file names tell them: 1207, 12.7, 12월 7일. */
const isOnDay = (about: string, date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return findDates(about, { bare: true, year }).some(found => found.date === date)
    || new RegExp(`(?:^|\\D)(?:${year}|${year % 100})?${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}(?:\\D|$)`).test(about)
}

/** Names in common count most, then the day, then the words of the title that the file says. */
const fitOf = ({ inLibrary, sides }: PeopleList, about: string, { id, title, date }: KnownMeeting): number => {
  const people = sides.reduce((sum, { attendees }) => sum + attendees.length, 0)
  const common = (inLibrary.find(({ packetId }) => packetId === id)?.names ?? 0) / Math.max(1, people)
  const words = wordsOf(title)
  const said = words.filter(word => letters(about).includes(letters(word))).length / Math.max(1, words.length)
  return common * 2 + (date !== null && isOnDay(about, date) ? 1 : 0) + said
}

/** From here on a meeting is proposed. */
const PROPOSED = 0.5

/** The meetings of the library in the order in which a list of people fits them, and the one that is surer than all others. */
export const libraryTargets = <M extends KnownMeeting>(list: PeopleList, about: string, meetings: readonly M[]): { ordered: M[]; proposed: M | null } => {
  const fits = meetings.map(meeting => ({ meeting, fit: fitOf(list, about, meeting) })).toSorted((a, b) => b.fit - a.fit)
  const [first, second] = fits
  return { ordered: fits.map(({ meeting }) => meeting), proposed: first && first.fit >= PROPOSED && first.fit > (second?.fit ?? 0) ? first.meeting : null }
}
