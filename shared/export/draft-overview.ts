import type { Block, Paragraph } from '../book/block.ts'
import { disclosureText } from '../book/marks.ts'
import { noteParagraphs } from '../book/note-paragraphs.ts'
import { momentText, type OutlineContext } from '../book/outline-context.ts'
import { labelledItem, whenText } from '../book/overview.ts'
import { joinFilled, paragraph } from '../book/paragraph.ts'
import { NO_PLACE } from '../book/block.ts'
import type { Packet, ResponsibleOfficer } from '../packet/packet.ts'
import { listedSides } from './draft-sides.ts'
import { zoneName } from '../time/zone-name.ts'

const OFFICE_ZONE = 'Asia/Seoul'

const item = (label: string, text: string): Paragraph[] => labelledItem(label, text.trim(), NO_PLACE)

/** □ 행사 개요 with its labelled items, then who answers for it. */
export const draftOverview = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const { overview } = packet
  const items = [
    ...item(say('book.overview.purpose'), overview.purpose),
    ...item(say('book.overview.theme'), overview.theme),
    ...whenAndWhere(packet, context),
    ...item(say('export.place-en'), overview.placeEn),
    ...item(say('book.overview.attendance'), attendanceText(packet, context)),
    ...listedSides(packet, context),
    ...item(say('book.overview.summary'), overview.summary),
    ...item(say('book.overview.interpretation'), interpretationText(packet, context)),
    ...item(say('export.participation'), participationText(packet, context)),
    ...item(say('book.overview.access'), packet.title.trim() === '' && packet.access ? say(`book.access.${packet.access}`) : ''),
    ...item(say('book.overview.dress'), overview.dress),
    ...item(say('book.overview.disclosure'), disclosureText(packet, context)),
    ...packet.responsible.flatMap((officer) => item(say('book.responsible'), officerText(officer))),
    ...item(say('export.as-of'), packet.asOf === null ? '' : momentText(context, packet.asOf)),
    ...noteParagraphs(overview.notes, packet.id, ['overview', 'notes']),
  ]
  return items.length === 0 ? [] : [paragraph('heading', say('export.overview'), { marker: '□' }), ...items]
}

/** `(일시/장소) 2026. 7. 1.(수) 09:00~09:30 / DDP 2층`, or the one that is known. */
export const whenAndWhere = (packet: Packet, context: OutlineContext): Paragraph[] => {
  const { say } = context
  const local = packet.zone === OFFICE_ZONE ? '' : `(${zoneName(packet.zone)})`
  const hours = whenText({ ...packet, zone: OFFICE_ZONE }, context)
  const when = joinFilled(' ', [hours, hours === '' ? '' : local])
  const where = packet.overview.place.trim()
  if (when === '') return labelledItem(say('book.overview.where'), where, NO_PLACE)
  return where === ''
    ? labelledItem(say('book.overview.when'), when, NO_PLACE)
    : labelledItem(say('book.overview.when-where'), `${when} / ${where}`, NO_PLACE)
}

/** As stated; the figure is added only where the words do not hold it. */
const attendanceText = ({ attendance: { stated, text, approximate } }: Packet, { say }: OutlineContext): string => {
  if (stated === null || text.includes(String(stated))) return text
  return joinFilled(' ', [text, say(approximate ? 'book.overview.attendance.approximate' : 'book.overview.attendance.stated', { count: stated })])
}

const interpretationText = ({ overview }: Packet, { say }: OutlineContext): string => {
  if (overview.interpretationText.trim() !== '' || overview.interpretation === null) return overview.interpretationText
  return overview.interpretation === 'mixed' ? say('export.interpretation.mixed') : say(`book.interpretation.${overview.interpretation}`)
}

const participationText = ({ participation }: Packet, { say }: OutlineContext): string =>
  participation === null ? '' : `${say(`book.participation.${participation.mode}`)} (${say(`book.status.${participation.status}`)})`

/** `양자혁신기술개발과 책임자 과장 정성욱 (044-202-6870)` */
const officerText = ({ department, duty, title, name, phone }: ResponsibleOfficer): string =>
  joinFilled(' ', [department, duty, title, name, phone.trim() === '' ? '' : `(${phone.trim()})`])
