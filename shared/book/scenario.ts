import type { Packet, Row, ScenarioStep } from '../packet/packet.ts'
import { formatClock } from '../time/clock-time.ts'
import type { Block, Book, Paragraph, Place, Section } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { dayName } from './day-band.ts'
import { withoutNoteSigns } from '../packet/note-signs.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { labelledItem, whenText } from './overview.ts'
import { joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { introductionBlocks } from './scenario-introductions.ts'
import { stepsByRow } from './scenario-steps.ts'
import { rowSpeakers } from './speech.ts'
import { titleBlocks, titledSection } from './titled-section.ts'

/** 진행 시나리오: for the moderator or the chair, to be read aloud from. Meetings without words of a moderator have none. */
export const scenarioOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.product.scenario')
  const sections = input.packets.filter(({ scenario }) => scenario.some(isFilled)).map((packet) => scenarioSection(packet, title, context))
  return newBook(input, context, { title, sections })
}

const isFilled = ({ words, wordsEn, direction }: ScenarioStep): boolean => `${words}${wordsEn}${direction}`.trim() !== ''

const scenarioSection = (packet: Packet, title: string, context: OutlineContext): Section => {
  const { say } = context
  const { overview } = packet
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  const mode = overview.interpretation === null ? '' : say(`book.interpretation.${overview.interpretation}`)
  return {
    ...titledSection(packet, title, context),
    onePage: false,
    blocks: [
      ...titleBlocks(packet, title, context, packet.titleEn),
      ...labelledItem(say('book.overview.when-where'), joinFilled(' / ', [whenText(packet, context), overview.place]), at('overview', 'place')),
      ...labelledItem(say('book.overview.interpretation'), mode, at('overview', 'interpretation')),
      ...introductionBlocks(packet, context),
      paragraph('heading', say('book.programme'), { marker: '□' }),
      ...programmeBlocks(packet, context),
    ],
  }
}

/** Every row in its order, with what is said and done in it. */
const programmeBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const { before, of } = stepsByRow(packet)
  const { runOfShow: rows } = packet
  const isLong = rows.some(({ day }) => day !== 0)
  return [
    ...stepParagraphs(packet, before, context),
    ...rows.flatMap((row, index) => [
      ...(isLong && row.day !== rows[index - 1]?.day ? dayHead(packet, row.day, index > 0, context) : []),
      ...rowBlocks(packet, row, of(row), context),
    ]),
  ]
}

/** A new day stands off from what was before it. */
const dayHead = (packet: Packet, day: number, isLater: boolean, context: OutlineContext): Block[] => [
  ...(isLater ? [{ kind: 'space', mm: 4 } as const] : []),
  paragraph('day', dayName(packet, day, context), { keepWithNext: true }),
]

const rowBlocks = (packet: Packet, row: Row, steps: readonly ScenarioStep[], context: OutlineContext): Block[] => {
  const { say, zone, dash, from } = context
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, ...path] })
  const isInner = row.parentId !== null
  const about = joinFilled(', ', [
    row.end === null ? '' : `${dash}${formatClock(row.end)}`,
    row.zone === null || row.zone === packet.zone ? '' : zone(row.zone),
    row.interpretation === null ? '' : say(`book.interpretation.${row.interpretation}`),
    row.internal ? say('book.programme.internal') : '',
  ])
  const marker = row.start === null ? '' : row.openEnded ? from(row.start) : formatClock(row.start)
  const below = [
    ...paragraphIf('scene-speaker', steps.length === 0 ? rowSpeakers(packet, row) : '', { level: 1, place: at('speakers') }),
    ...row.cues.flatMap((cue) => directionParagraphs(cueText(cue), at('cues', cue.id, 'text'))),
    ...stepParagraphs(packet, steps, context),
  ]
  return [
    ...(isInner ? [] : [{ kind: 'rule', weight: 'light' } as const]),
    paragraph('scene', [run(withoutNoteSigns(row.title).replaceAll('\n', ' '), isInner ? 'plain' : 'strong'), ...(about === '' ? [] : [run(`  ${about}`, 'soft')])], {
      marker, level: marker === '' ? 1 : 0, place: at('title'), keepWithNext: below.length > 0,
    }),
    ...below,
  ]
}

const cueText = ({ at, text }: Row['cues'][number]): string => {
  const time = at === null ? '' : formatClock(at)
  return text.startsWith(time) ? text : joinFilled(' ', [time, text])
}

/** Who speaks, his words, the same in English, and who moves: those stand apart. */
const stepParagraphs = (packet: Packet, steps: readonly ScenarioStep[], { say }: OutlineContext): Paragraph[] => steps.flatMap((step) => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: step.rowId, path: ['scenario', step.id, field] })
  const words = `${step.words}${step.wordsEn}`.trim()
  return [
    ...paragraphIf('scene-speaker', step.speaker.trim() === '' && words !== '' ? say('book.role.moderator') : step.speaker, { level: 1, place: at('speaker'), keepWithNext: true }),
    ...proseParagraphs(step.words, { role: 'spoken', level: 1, flat: true, place: at('words') }),
    ...proseParagraphs(step.wordsEn, { role: 'spoken-english', level: 1, flat: true, place: at('wordsEn') }),
    ...directionParagraphs(step.direction, at('direction')),
  ]
})

const DIRECTION = '▷'

const directionParagraphs = (text: string, place: Place): Paragraph[] =>
  proseParagraphs(text, { role: 'direction', level: 1, flat: true, place }).map((line) => ({ ...line, marker: line.marker || DIRECTION }))
