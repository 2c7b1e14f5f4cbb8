import { isMessageKey, message, type Locale, type MessageKey } from '../../messages/catalogue.ts'
import type { Packet } from '../../packet/packet.ts'
import { valueAt } from '../../packet/value-at.ts'
import { formatOfficialDate } from '../../time/calendar-date.ts'
import { formatClock } from '../../time/clock-time.ts'
import { formatEnglishDate } from '../../time/english-date.ts'
import { formatProgrammeTime } from '../../time/official-form.ts'
import type { Difference } from './differences.ts'
import { wordsOfItem } from './same-items.ts'

/** A difference in words: where it is, and what stands there in the three states; '' where there is nothing. */
export interface DescribedDifference {
  place: string
  was: string
  is: string
  ours: string
}

const TOP: Readonly<Record<string, MessageKey>> = {
  title: 'packet.title', titleEn: 'overview.titleEn', mark: 'overview.mark', access: 'overview.access', zone: 'overview.zone',
  participation: 'change.participation', asOf: 'overview.asOf', responsible: 'overview.responsible', attendance: 'overview.attendance',
  sides: 'part.attendees', topics: 'overview.topics', runOfShow: 'part.runOfShow', talkingPoints: 'part.talkingPoints', qa: 'part.qa',
  notes: 'source.notes', documentMark: 'overview.disclosure', actionPlan: 'change.actions', aides: 'aide.title', scenario: 'part.scenario', seating: 'part.seating',
}
/** The names of the fields of items of these lists, by the prefix of their messages. */
const FIELDS_OF: Readonly<Record<string, string>> = { actionPlan: 'action', aides: 'person', scenario: 'step', seats: 'seating' }
/** Words for the values of these fields. */
const WORDS_OF: Readonly<Record<string, string>> = { kind: 'book.action', layout: 'book.seating' }
const IN_ROW: Readonly<Record<string, MessageKey>> = { statedMinutes: 'row.minutes', details: 'row.detail', notes: 'row.note' }
const IN_PERSON: Readonly<Record<string, MessageKey>> = { statedCount: 'side.stated', listOpenEnded: 'side.openEnded', ours: 'side.ours' }

const word = (locale: Locale, key: string, otherwise: string): string => (isMessageKey(key) ? message(locale, key) : otherwise)

const nameOf = (packets: readonly Packet[], path: readonly string[]): string => {
  const list = path.at(-2) ?? ''
  for (const packet of packets) {
    const item = valueAt(packet, path)
    if (item !== undefined) return wordsOfItem(list, item as { id: string } & Record<string, unknown>).split('\n')[0] ?? ''
  }
  return ''
}

const FIELD: Readonly<Record<string, MessageKey>> = { phone: 'person.phone' }

/** Of a seat who sits there, of anything else its words. */
const itemName = (path: readonly string[], packets: readonly Packet[]): string => {
  const seat = path[0] === 'seating' ? packets.flatMap(({ seating }) => seating.seats).find(({ id }) => id === path[2]) : undefined
  const who = seat && packets.flatMap(({ sides }) => sides.flatMap(({ attendees }) => attendees)).find(({ id }) => id === seat.attendeeId)
  return who?.name || nameOf(packets, path)
}

/** The place of a path as people name it: `세부 일정 ‘개회’ 소요(분)`. `packets` know the names of items. */
export const placeName = (path: readonly string[], packets: readonly Packet[], locale: Locale): string => {
  const [top = '', id = '', field = '', inner = '', last] = path
  const name = word(locale, TOP[top] ?? '', top)
  if (top === 'overview') return word(locale, `overview.${id}`, name)
  if (top === 'runOfShow') {
    const row = nameOf(packets, path.slice(0, 2))
    const part = word(locale, IN_ROW[field] ?? `row.${field}`, '')
    return field === '' ? message(locale, 'change.row') : message(locale, 'change.row.of', { row, field: part })
  }
  if (top === 'sides' && id !== '') {
    const side = nameOf(packets, path.slice(0, 2))
    if (field === '' || field === 'name') return name
    if (field !== 'attendees') return message(locale, 'change.side.of', { side, field: word(locale, IN_PERSON[field] ?? `side.${field}`, field) })
    const list = message(locale, 'change.person.of', { side })
    return last === undefined ? list : `${list} ‘${nameOf(packets, ['sides', id, 'attendees', inner])}’ ${word(locale, `person.${last}`, last)}`
  }
  if (top === 'seating' && id !== 'seats') return [name, word(locale, `seating.${id}`, '')].filter(text => text !== '').join(' ')
  const list = top === 'seating' ? 'seats' : top
  const [item, part] = top === 'seating' ? [path.slice(0, 3), inner] : [path.slice(0, 2), field]
  if (FIELDS_OF[list] === undefined || part === '' || part === undefined) return name
  return message(locale, 'change.item.of', { part: name, item: itemName(item, packets), field: word(locale, FIELD[part] ?? `${FIELDS_OF[list]}.${part}`, part) })
}

/** A value as it stands on paper. */
export const valueText = (path: readonly string[], value: unknown, locale: Locale): string => {
  const key = path.at(-1) ?? ''
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'boolean') return message(locale, value ? 'change.yes' : 'change.no')
  if (typeof value === 'number') return key === 'start' || key === 'end' || key === 'at' ? formatClock(value) : String(value)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return locale === 'ko' ? formatOfficialDate(value) : formatEnglishDate(value)
    return word(locale, `${WORDS_OF[key] ?? key}.${value}`, word(locale, `${key}.${value}`, value))
  }
  if (Array.isArray(value)) return value.map(item => valueText([...path, ''], item, locale)).filter(text => text !== '').join(', ')
  const item = value as { id: string } & Record<string, unknown>
  if ('mode' in item) return [word(locale, `participation.${String(item['mode'])}`, ''), word(locale, `status.${String(item['status'])}`, '')].join(' · ')
  const list = path.at(-2) ?? ''
  const words = wordsOfItem(list, item)
  if (list === 'actionPlan') return [valueText(['at'], item['at'], locale), valueText(['kind'], item['kind'], locale), words].filter(text => text !== '').join(' ')
  if (list === 'seats') return [item['place'], item['label']].filter(text => text !== '').join(' ')
  return list === 'runOfShow' ? `${formatProgrammeTime(item as unknown as Packet['runOfShow'][number])} ${words}`.trim() : words
}

export const describeDifference = (difference: Difference, packets: readonly Packet[], locale: Locale): DescribedDifference => {
  const { path, was, is, ours } = difference
  const text = (value: unknown): string => valueText(path, value, locale)
  return { place: placeName(path, packets, locale), was: text(was), is: text(is), ours: text(ours) }
}
