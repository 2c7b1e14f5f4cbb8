import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import { rowMinutes } from '../run-of-show/row-minutes.ts'
import type { Packet, Row } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import { speakingClock } from '../speech/speaking-clock.ts'
import { type Bilingual, bilingualLabel } from './bilingual.ts'
import type { Block, Paragraph, Place, TableRow } from './block.ts'
import { dayBand } from './day-band.ts'
import { withoutNoteSigns } from '../packet/note-signs.ts'
import { continuedLine, paragraph, paragraphIf } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { rowSpeakers } from './speech.ts'
import { type Speech, speechesByRow } from './spoken.ts'

const SECONDS_PER_MINUTE = 60

/** 통역 순서: each row with its mode of interpretation and the time that this leaves the speaker. */
export const interpretedRows = (packet: Packet, settings: Settings, both: Bilingual): Block[] => {
  const rows = packet.runOfShow
  if (rows.length === 0) return []
  const context = both[settings.locale]
  const heading = bilingualLabel(both, 'book.interpreter.rows', ' ')
  const isLong = rows.some(({ day }) => day !== 0)
  const { of } = speechesByRow(packet, settings)
  return [
    paragraph('heading', heading, { marker: '□' }),
    {
      kind: 'table',
      columns: [{ share: 35, align: 'centre' }, { share: 66, align: 'left' }, { share: 32, align: 'centre' }, { share: 37, align: 'left' }],
      head: (['book.programme.time', 'book.programme.item', 'book.overview.interpretation', 'book.interpreter.time'] as const).map((key) => bilingualLabel(both, key)),
      continued: continuedLine(`${heading} ${bilingualLabel(both, 'book.continued', ' ')}`),
      rows: rows.flatMap((row, index) => [
        ...(isLong && row.day !== rows[index - 1]?.day ? [dayBand(packet, row.day, context, { packetId: packet.id, rowId: row.id, path: null })] : []),
        tableRow(packet, row, of(row.id), both, settings),
      ]),
    },
  ]
}

const tableRow = (packet: Packet, row: Row, speeches: readonly Speech[], both: Bilingual, { locale }: Settings): TableRow => {
  const { say, zone, range, from } = both[locale]
  const at = (field: string): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, field] })
  const isInner = row.parentId !== null
  const isBlock = packet.runOfShow.some(({ parentId }) => parentId === row.id)
  const mode = interpretationOf(packet, row)
  const time = row.openEnded && row.start !== null ? from(row.start) : range(row.start, row.end)
  const level = isInner ? 1 : 0
  return {
    cells: [
      [
        ...paragraphIf('cell-time', time, { place: at('start') }),
        ...paragraphIf('cell-time', row.zone === null || row.zone === packet.zone ? '' : zone(row.zone), { place: at('zone') }),
      ],
      [
        ...proseParagraphs(withoutNoteSigns(row.title), { role: isInner ? 'cell' : 'cell-strong', level, flat: true, place: at('title') }),
        ...proseParagraphs(withoutNoteSigns(row.titleEn), { role: 'cell-small', level, flat: true, place: at('titleEn') }),
        ...paragraphIf('cell-small', rowSpeakers(packet, row), { level, place: at('speakers') }),
      ],
      mode === null || isBlock ? [] : [paragraph('cell-centred', say(`book.interpretation.${mode}`), { place: at('interpretation') })],
      // The rows inside a block have its time.
      isBlock && speeches.length === 0 ? [] : timeParagraphs(row, mode, speeches, both[locale].say, at('start')),
    ],
    tone: isBlock ? 'block' : isInner ? 'inner' : 'plain', keepWithNext: isBlock, marked: false,
  }
}

const half = (minutes: number): { time: string } => ({ time: speakingClock(minutes * SECONDS_PER_MINUTE / 2) })

/** What a row has, what its text takes with its interpretation, and what is left; without a text, what a speaker may take. */
const timeParagraphs = (row: Row, mode: ReturnType<typeof interpretationOf>, speeches: readonly Speech[], say: Bilingual['ko']['say'], place: Place): Paragraph[] => {
  const minutes = rowMinutes(row)
  const small = (text: string): Paragraph[] => paragraphIf('cell-small', text, { place })
  const slot = minutes === null ? [] : small(say('book.interpreter.slot', { minutes }))
  const whole = speeches.reduce((sum, { seconds }) => sum + seconds, 0)
  if (whole === 0) {
    return [...slot, ...(mode === 'consecutive' && minutes !== null ? [...small(say('book.interpreter.speaker', half(minutes))), ...small(say('book.interpreter.interpreter', half(minutes)))] : [])]
  }
  const alone = speeches.reduce((sum, each) => sum + each.alone, 0)
  const left = minutes === null ? null : minutes * SECONDS_PER_MINUTE - whole
  return [
    ...slot,
    ...small(say('book.interpreter.text', { time: speakingClock(alone) })),
    ...(mode === 'consecutive' ? small(say('book.interpreter.interpreted', { time: speakingClock(whole) })) : []),
    ...(left === null ? [] : [paragraph(left < 0 ? 'cell-strong' : 'cell-small', say(left < 0 ? 'book.interpreter.over' : 'book.interpreter.left', { time: speakingClock(Math.abs(left)) }), { place })]),
  ]
}
