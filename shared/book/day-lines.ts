import { attendsHimself, type DayItem } from '../day/day-item.ts'
import { datesOf, principalDay, type PrincipalDay } from '../day/principal-day.ts'
import type { IsoDate } from '../time/calendar-date.ts'
import { formatClock } from '../time/clock-time.ts'
import type { BookInput } from './book-input.ts'
import type { OutlineContext } from './outline-context.ts'
import { capitalised, joinFilled } from './paragraph.ts'
import { participationText } from './participation.ts'

/** One line of a day's schedule in words, for paper and for a messenger alike. */
export interface DayLine {
  readonly packetId: string | null
  readonly time: string
  readonly title: string
  /** `참석(잠정)`, `국회` */
  readonly traits: string
  readonly place: string
  readonly remarks: string
  /** An early leave, overlaps, a way for which no time is set aside. */
  readonly warnings: readonly string[]
  /** The principal is there himself. */
  readonly attends: boolean
}

export interface DayLines { readonly date: IsoDate; readonly lines: readonly DayLine[] }

/** Every day on which the principal has anything, in order; the one that the options name, if they name one. */
export const dayLinesOf = ({ packets, entries = [], options }: BookInput, context: OutlineContext): DayLines[] => {
  const remarks = new Map([
    ...packets.map((packet): [string, string] => [packet.id, aidesText(packet.aides, context)]),
    ...entries.map((entry): [string, string] => [entry.id, entry.note]),
  ])
  return datesOf(packets, entries).filter((date) => (options.date ?? date) === date).map((date) => {
    const day = principalDay(date, packets, entries)
    return { date, lines: day.items.map((item) => lineOf(item, day, remarks.get(item.id) ?? '', context)) }
  })
}

const lineOf = (item: DayItem, day: PrincipalDay, remarks: string, context: OutlineContext): DayLine => {
  const { say } = context
  return {
    packetId: item.source === 'packet' ? item.id : null,
    time: context.range(item.start, item.end),
    title: item.title.trim() === '' ? (item.kind ? say(`book.day.${item.kind}`) : say('book.untitled')) : item.title,
    traits: item.kind !== null && item.title.trim() !== '' ? say(`book.day.${item.kind}`)
      : capitalised(participationText(item.participation, context)),
    place: item.place,
    remarks,
    warnings: [...leaveOf(item, context), ...overlapsOf(item, day, context), ...waysOf(item, day, context)],
    attends: item.participation === null ? item.kind !== 'travel' : attendsHimself(item.participation),
  }
}

/** He leaves before the meeting ends. */
const leaveOf = ({ start, end, presence }: DayItem, { say }: OutlineContext): string[] => {
  const leaves = presence === null || start === null ? null : start + presence.to - presence.from
  return leaves === null || end === null || leaves >= end ? [] : [say('book.day.leaves', { time: formatClock(leaves) })]
}

const overlapsOf = (item: DayItem, { overlaps }: PrincipalDay, { say }: OutlineContext): string[] =>
  overlaps.filter(({ second }) => second === item).map(({ first, minutes }) => say('book.day.overlap', { title: first.title, minutes }))

/** From where he comes, and how long he has, where no entry provides for the way. */
const waysOf = (item: DayItem, { transfers }: PrincipalDay, { say }: OutlineContext): string[] =>
  transfers.filter(({ to, travel }) => to === item && travel.length === 0)
    .map(({ from, minutes }) => say('book.day.transfer', { place: from.place, minutes }))

const aidesText = (aides: readonly { name: string; title: string }[], { say }: OutlineContext): string => {
  const names = joinFilled(', ', aides.map(({ name, title }) => joinFilled(' ', [title, name])))
  return names === '' ? '' : `${say('book.aides')}: ${names}`
}
