import type { Packet } from '../packet/packet.ts'
import { fieldsOfUnit } from '../import/source-fields.ts'
import { type IsoDate, weekdayOf } from '../time/calendar-date.ts'
import { type DateMatch, findDates } from '../time/korean-date.ts'
import { nearestFittingDay, nextSuchDay } from '../time/year-of-day.ts'
import type { Finding, Fix } from './finding.ts'
import { inPacket, newFinding, packetName } from './new-finding.ts'

interface StatedDay { readonly day: DateMatch; readonly text: string; readonly at: number }

const daysIn = (text: string, bare: boolean): StatedDay[] => findDates(text, { bare }).map((day, at) => ({ day, text, at }))

/** Dates of the lines that tell the meeting's day, else of those above and in its programme. */
const statedDays = (packet: Packet): StatedDay[] => {
  const own = packet.sourceUnits.filter(unit => fieldsOfUnit(unit).some(field => field === 'overview.date' || field === 'overview.endDate'))
  const told = own.flatMap(({ text }) => daysIn(text, true))
  const others = packet.sourceUnits.filter(({ field }) => field === null || field.startsWith('runOfShow.'))
  return told.length > 0 ? told : others.flatMap(({ text }) => daysIn(text, false))
}


/** Sets the day, and the last one where the draft states it. */
const dateFix = ({ text, at }: StatedDay, date: IsoDate): Fix => {
  const endDate = findDates(text, { year: Number(date.slice(0, 4)), bare: true })[at]?.endDate ?? null
  const last = endDate === null ? [] : [{ op: 'set' as const, path: ['overview', 'endDate'], value: endDate }]
  return { labelKey: 'finding.fix.set-date', params: { date: `@date:${date}` }, edits: [{ op: 'set', path: ['overview', 'date'], value: date }, ...last] }
}

/**
 * A packet without a date whose draft states day and month: the year is proposed, counted from `today`, and asked. `null`
 * where the draft says neither. A past day is proposed only where its weekday is right and the coming one's is not.
 */
export const askForYear = (packet: Packet, today: IsoDate): Finding | null => {
  const stated = packet.overview.date === null ? statedDays(packet).find(({ day }) => day.year === null) : null
  const next = stated && nextSuchDay(stated.day, today)
  if (!stated || !next) return null
  const fits = stated.day.weekday === null || weekdayOf(next) === stated.day.weekday
  const date = fits ? next : nearestFittingDay(stated.day, today)
  const params: Finding['params'] = { stated: stated.day.text, today: `@date:${today}`, next: `@date:${next}`, date: `@date:${date ?? next}` }
  if (stated.day.weekday !== null) params['variant'] = fits ? 'fits' : date === null ? 'never' : date < today ? 'past' : 'later'
  return newFinding('year-missing', 'question', inPacket(packet, 'overview', 'date'), params, {
    fixes: [...new Set([date ?? next, next])].map(each => dateFix(stated, each)),
  })
}

const isOn = ({ month, day }: DateMatch, date: IsoDate | null): boolean => date !== null && Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day

/** The day stands without a year, and was read with one that the draft states elsewhere: asked when it is imported. */
export const checkYearElsewhere = (packet: Packet): Finding[] => {
  const { date } = packet.overview
  const days = date === null ? [] : statedDays(packet)
  const stated = days.find(({ day }) => day.year === null && isOn(day, date))
  if (date === null || !stated || days.some(({ day }) => day.date === date)) return []
  const { weekday } = stated.day
  if (weekday !== null && weekday !== weekdayOf(date)) return []
  return [newFinding('year-elsewhere', 'question', inPacket(packet, 'overview', 'date'), {
    ...(weekday === null ? {} : { variant: 'fits' }), packet: packetName(packet), stated: stated.day.text, date: `@date:${date}`,
  })]
}
