import type { DraftDocument, PressRelease } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import { addDays, daysBetween, type IsoDate, type WeekdayKo, weekdayOf } from '../time/calendar-date.ts'
import { type DateMatch, findDates } from '../time/korean-date.ts'
import type { Finding, Fix } from './finding.ts'
import { inPacket, newFinding, NOWHERE, setFix } from './new-finding.ts'
import { type PacketText, textsOf } from './packet-texts.ts'

/** A quick look before the full search: a weekday in brackets or written out. */
const MAY_STATE_WEEKDAY =
  /[(（[［〔] ?[일월화수목금토](?:요일)?[ ,·/)）\]］〕]|[일월화수목금토]요일|\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b/i
/** Dates without a year that lie further off may be of another year. */
const SAME_YEAR_DAYS = 60
const WEEKDAY_LETTER = /(?<=[(（[［〔][ \t]?)[일월화수목금토]|[일월화수목금토](?=요일)/g

interface Stated { readonly date: IsoDate; readonly weekday: WeekdayKo; readonly match: DateMatch }

/** A weekday that the calendar gives to another day: in the meeting's own date as drafted, and in every text. */
export const checkWeekdays = (packet: Packet): Finding[] => {
  const { date } = packet.overview
  const draft = packet.sourceUnits.filter(({ field }) => field?.startsWith('overview') ?? false)
    .flatMap(({ text }) => wrongIn(text, date))
    .filter(wrong => wrong.date === date || wrong.date === packet.overview.endDate)
  const own = draft[0] ? [ownDate(packet, draft[0])] : []
  const others = textsOf(packet).flatMap(text => wrongIn(text.text, date).map(wrong => inText(packet, text, wrong)))
  return [...own, ...others]
}

/** The same in press releases, which belong to no packet. */
export const checkPressWeekdays = (documents: readonly DraftDocument[], near: IsoDate | null): Finding[] =>
  documents.flatMap(({ name, press }) => (press === null ? [] : pressTexts(press)
    .flatMap(text => wrongIn(text, (press.released ?? press.embargo)?.slice(0, 'yyyy-mm-dd'.length) ?? near))
    .map(wrong => newFinding('weekday-mismatch', 'error', NOWHERE, {
      ...paramsOf(wrong), document: name, variant: 'document',
    }))))

const pressTexts = ({ title, subtitles, headings, body }: PressRelease): string[] =>
  [title, ...subtitles, ...headings.map(({ when }) => when), ...body.map(({ text }) => text)]

const wrongIn = (text: string, near: IsoDate | null): Stated[] => {
  if (!MAY_STATE_WEEKDAY.test(text)) return []
  return findDates(text, { year: near === null ? null : Number(near.slice(0, 4)) })
    .flatMap(statedBy)
    .filter(stated => weekdayOf(stated.date) !== stated.weekday && !isOfAnotherYear(stated, near))
}

const statedBy = (match: DateMatch): Stated[] =>
  ([[match.date, match.weekday], [match.endDate, match.endWeekday]] as const)
    .flatMap(([date, weekday]) => (date === null || weekday === null ? [] : [{ date, weekday, match }]))

const isOfAnotherYear = ({ date, weekday, match }: Stated, near: IsoDate | null): boolean => {
  if (match.year !== null || near === null || Math.abs(daysBetween(near, date)) <= SAME_YEAR_DAYS) return false
  return [-1, 1].some(step => weekdayOf(`${Number(date.slice(0, 4)) + step}${date.slice(4)}`) === weekday)
}

const paramsOf = ({ date, weekday, match }: Stated): Finding['params'] =>
  ({ stated: match.text, date: `@date:${date}`, weekday: term(weekday), right: term(weekdayOf(date)) })

const term = (weekday: WeekdayKo): string => `@finding.weekday.${weekday}`

const ownDate = (packet: Packet, wrong: Stated): Finding => {
  const field = wrong.date === packet.overview.date ? 'date' : 'endDate'
  const near = [-3, -2, -1, 1, 2, 3].map(days => addDays(wrong.date, days))
    .find(date => weekdayOf(date) === wrong.weekday)
  const fixes = near === undefined
    ? []
    : [setFix('finding.fix.set-date', { date: `@date:${near}` }, ['overview', field], near)]
  return newFinding('weekday-mismatch', 'error', inPacket(packet, 'overview', field), paramsOf(wrong), { fixes })
}

const inText = (packet: Packet, { path, rowId, text }: PacketText, wrong: Stated): Finding =>
  newFinding('weekday-mismatch', 'error', { packetId: packet.id, rowId, path: [...path] }, paramsOf(wrong), {
    fixes: correctedText(text, wrong).map((corrected): Fix =>
      setFix('finding.fix.set-weekday', { weekday: term(weekdayOf(wrong.date)) }, [...path], corrected)),
  })

/** The text with the right weekday; nothing where it is not a single Korean letter. */
const correctedText = (text: string, { date, weekday, match }: Stated): string[] => {
  const letters = [...match.text.matchAll(WEEKDAY_LETTER)]
  const letter = date === match.date ? letters[0] : letters.at(-1)
  if (letter?.[0] !== weekday) return []
  const at = match.start + letter.index
  return [text.slice(0, at) + weekdayOf(date) + text.slice(at + weekday.length)]
}
