import type { IsoDate } from '../time/calendar-date.ts'
import { formatClock } from '../time/clock-time.ts'
import type { Packet } from '../packet/packet.ts'
import type { Block, Paragraph, Place } from './block.ts'
import { noteParagraphs } from './note-paragraphs.ts'
import type { OutlineContext } from './outline-context.ts'
import { capitalised, joinFilled, paragraph, run } from './paragraph.ts'
import { participationText } from './participation.ts'
import { proseParagraphs } from './prose.ts'

/** 개요: labelled items, each only where it has a value. */
export const overviewBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const { overview } = packet
  const { say } = context
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  const item = (field: keyof Packet['overview'], label: string, text: string): Paragraph[] =>
    labelledItem(label, text, at('overview', field))
  const items = [
    ...item('purpose', say('book.overview.purpose'), overview.purpose),
    ...item('theme', say('book.overview.theme'), overview.theme),
    ...whenAndWhere(packet, context),
    ...labelledItem(say('book.overview.attendance'), attendanceText(packet, context), at('attendance', 'text')),
    ...item('summary', say('book.overview.summary'), overview.summary),
    ...item('interpretation', say('book.overview.interpretation'), interpretationText(packet, context)),
    ...labelledItem(say('book.overview.participation'), capitalised(participationText(packet.participation, context)), at('participation')),
    ...labelledItem(say('book.overview.access'), packet.access === null ? '' : say(`book.access.${packet.access}`), at('access')),
    ...item('dress', say('book.overview.dress'), overview.dress),
    ...noteParagraphs(overview.notes, packet.id, ['overview', 'notes']),
  ]
  return items.length === 0 ? [] : [paragraph('heading', say('book.overview'), { marker: '□' }), ...items]
}

/** `- (목적) …`; the further lines of a longer value stand below it. */
export const labelledItem = (label: string, text: string, place: Place): Paragraph[] => {
  const [first, ...rest] = proseParagraphs(text, { role: 'item', place, aligned: true, level: 1, noteRole: 'note' })
  if (!first) return []
  const marker = first.marker === '' ? '' : `${first.marker} `
  return [
    paragraph('item', [run(`(${label})`, 'strong'), run(` ${marker}`), ...first.runs], { marker: '-', level: 1, place }),
    ...rest,
  ]
}

const whenAndWhere = (packet: Packet, context: OutlineContext): Paragraph[] => {
  const { say } = context
  const when = whenText(packet, context)
  const where = joinFilled(' ', [packet.overview.place, packet.overview.placeEn && `(${packet.overview.placeEn})`])
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  if (when === '') return labelledItem(say('book.overview.where'), where, at('place'))
  if (where === '') return labelledItem(say('book.overview.when'), when, at('date'))
  return labelledItem(say('book.overview.when-where'), `${when} / ${where}`, at('place'))
}

const HOME_ZONE = 'Asia/Seoul'

/** `2026. 7. 1.(수) 09:00~09:30`, over several days `2026. 7. 1.(수) 17:00 ~ 7. 2.(목) 11:30`. */
export const whenText = ({ overview, zone }: Packet, context: OutlineContext): string => {
  const { date, endDate, start, end } = overview
  const isOneDay = endDate === null || date === null || endDate === date
  const text = isOneDay
    ? joinFilled(' ', [date && context.date(date), context.range(start, end)])
    : joinFilled(` ${context.dash} `, [
      joinFilled(' ', [context.date(date), start === null ? '' : formatClock(start)]),
      joinFilled(' ', [dateAfter(date, endDate, context), end === null ? '' : formatClock(end)]),
    ])
  return text === '' || zone === HOME_ZONE ? text : `${text} (${context.zone(zone)})`
}

/** A date that stands after an earlier one: without its year where that is the same. */
export const dateAfter = (first: IsoDate, last: IsoDate, context: OutlineContext): string =>
  (last.slice(0, 4) === first.slice(0, 4) ? context.shortDate : context.date)(last)

/** As stated; the figure is added only where the words do not hold it. */
const attendanceText = ({ attendance }: Packet, { say }: OutlineContext): string => {
  const { stated, text, approximate } = attendance
  if (stated === null || text.includes(String(stated))) return text
  const count = say(approximate ? 'book.overview.attendance.approximate' : 'book.overview.attendance.stated', { count: stated })
  return joinFilled(', ', [text, count])
}

/** The words of the draft say more than the mode; the mode alone where there are none. */
const interpretationText = ({ overview }: Packet, { say }: OutlineContext): string => {
  if (overview.interpretation === null) return overview.interpretationText
  const mode = say(`book.interpretation.${overview.interpretation}`)
  return overview.interpretationText.trim() === '' ? mode : overview.interpretationText
}
