import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import { type Bilingual, newBilingual, untranslatedFindings } from './bilingual.ts'
import type { Block, Place, Section } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { glossaryBlocks } from './glossary.ts'
import { interpretedRows } from './interpreted-rows.ts'
import { interpreterScript } from './interpreter-script.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { labelledItem, whenText } from './overview.ts'
import { packetSectionId } from './packet-section.ts'
import { joinFilled, paragraph, paragraphIf } from './paragraph.ts'

/**
 * 통역 자료: how each row is interpreted and what time that leaves, all that will be said in both languages, names and
 * terms in every spelling given. The packets are those of an interpreter's edition: no background, nothing that must
 * not be disclosed. A name without English is told to the office.
 */
export const interpreterOutline = (input: BookInput): Outline => {
  const both = newBilingual(input.settings.principal)
  const context = both[input.settings.locale]
  const title = input.options.title?.trim() || context.say('book.product.interpreter')
  const sections = input.packets.flatMap((packet) => interpreterSection(packet, input, both, context))
  return { book: newBook(input, context, { title, sections }), findings: untranslatedFindings(both) }
}

const interpreterSection = (packet: Packet, { settings }: BookInput, both: Bilingual, context: OutlineContext): Section[] => {
  const body = [
    ...interpretedRows(packet, settings, both), ...interpreterScript(packet, settings, both), ...glossaryBlocks(packet, both),
  ]
  const isWorthPrinting = packet.runOfShow.length + packet.talkingPoints.length + packet.scenario.length + packet.sides.flatMap(({ attendees }) => attendees).length > 0
  if (!isWorthPrinting) return []
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  return [{
    id: packetSectionId(packet.id),
    packetId: packet.id,
    bookmark: numberedTitle(packet, context),
    head: { text: numberedTitle(packet, context), marks: headMarks(packet, context) },
    foot: asOfText([packet], context),
    numbered: true,
    onePage: false,
    blocks: [
      { kind: 'rule', weight: 'heavy' },
      paragraph('title', numberedTitle(packet, context), { place: at('title') }),
      ...paragraphIf('title-english', packet.title.trim() === '' ? '' : packet.titleEn, { place: at('titleEn') }),
      { kind: 'rule', weight: 'light' },
      ...frame(packet, context),
      ...body,
    ],
  }]
}

const frame = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const { overview } = packet
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  const place = overview.place.trim() === '' ? overview.placeEn : joinFilled(' ', [overview.place, overview.placeEn && `(${overview.placeEn})`])
  const mode = overview.interpretation === null ? '' : say(`book.interpretation.${overview.interpretation}`)
  return [
    ...labelledItem(say('book.overview.when-where'), joinFilled(' / ', [whenText(packet, context), place]), at('place')),
    ...labelledItem(say('book.overview.interpretation'), joinFilled(' / ', [mode, overview.interpretationText.trim() === mode ? '' : overview.interpretationText]), at('interpretation')),
  ]
}
