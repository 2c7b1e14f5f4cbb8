import ICAL from 'ical.js'
import { instantOf } from '../day/instant.ts'
import { message } from '../messages/catalogue.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import { addDays } from '../time/calendar-date.ts'

/** RFC 5545, 3.1 allows 75 bytes to a line; the library does not count the space before a line that goes on. */
ICAL.foldLength = 74

const ALARM_MINUTES = 15
const MS_PER_MINUTE = 60_000
/** Names events over time, so that a calendar that takes the file again changes them and doubles none. */
const UID_DOMAIN = 'briefing-book'

/**
 * Meetings with a date as iCalendar (RFC 5545), each with an alarm before it. Times are UTC, which every
 * calendar shows in its own zone and which needs no zone table in the file; a meeting without an hour is
 * an event of the whole day. `today` is the ISO date of the making.
 */
export const toCalendar = (packets: readonly Packet[], settings: Settings, today: string): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Briefing Book//KO')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const packet of packets) {
    const event = eventOf(packet, settings, today)
    if (event) calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

const eventOf = (packet: Packet, settings: Settings, today: string): ICAL.Component | null => {
  const { date } = packet.overview
  if (date === null) return null
  const event = new ICAL.Component('vevent')
  const add = (name: string, value: string | ICAL.Time): void => void event.addPropertyWithValue(name, value)
  const title = packet.title.trim() || packet.titleEn.trim() || message(settings.locale, 'book.untitled')
  add('uid', `${packet.id}@${UID_DOMAIN}`)
  add('dtstamp', utc(today, 0, 'Etc/UTC'))
  addHours(packet, date, add)
  add('summary', title)
  if (packet.overview.place.trim() !== '') add('location', packet.overview.place.trim())
  const description = descriptionOf(packet, settings)
  if (description !== '') add('description', description)
  add('status', statusOf(packet))
  // What is not for everybody to see is not for everybody's calendar either.
  if (packet.documentMark.security === 'official-use' || packet.documentMark.disclosure === 'closed') add('class', 'CONFIDENTIAL')
  if (packet.tags.length > 0) event.addProperty(categories(packet.tags))
  event.addSubcomponent(alarm(title, settings))
  return event
}

const addHours = ({ overview, zone }: Packet, date: string, add: (name: string, value: ICAL.Time) => void): void => {
  if (overview.start === null) {
    add('dtstart', wholeDay(date))
    add('dtend', wholeDay(addDays(overview.endDate ?? date, 1)))
    return
  }
  add('dtstart', utc(date, overview.start, zone))
  if (overview.end !== null) add('dtend', utc(overview.endDate ?? date, overview.end, zone))
}

const wholeDay = (date: string): ICAL.Time => ICAL.Time.fromDateString(date)

const utc = (date: string, minutes: number, zone: string): ICAL.Time =>
  ICAL.Time.fromJSDate(new Date(instantOf(date, minutes, zone) * MS_PER_MINUTE), true)

/** Purpose and the principal's part; nothing that is said or answered. */
const descriptionOf = ({ overview, participation }: Packet, { locale }: Settings): string => [
  overview.purpose.trim(),
  participation === null ? '' : `${message(locale, `book.participation.${participation.mode}`)} (${message(locale, `book.status.${participation.status}`)})`,
].filter((text) => text !== '').join('\n')

const statusOf = ({ participation }: Packet): 'CANCELLED' | 'TENTATIVE' | 'CONFIRMED' => {
  if (participation?.status === 'cancelled') return 'CANCELLED'
  return participation?.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'
}

const categories = (tags: readonly string[]): ICAL.Property => {
  const property = new ICAL.Property('categories')
  property.setValues([...tags])
  return property
}

const alarm = (title: string, { locale }: Settings): ICAL.Component => {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-ALARM_MINUTES * 60))
  component.addPropertyWithValue('description', message(locale, 'export.alarm', { title, minutes: ALARM_MINUTES }))
  return component
}
