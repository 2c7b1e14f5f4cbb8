import { attachmentSections } from './attachment-section.ts'
import type { Book, Section } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { contentsSection } from './contents.ts'
import { coverSection, daysText } from './cover.ts'
import { dividerSection } from './divider.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { packetSection } from './packet-section.ts'
import { pressSection } from './press-section.ts'
import { scheduleSection } from './schedule.ts'
import { hasSummary, summarySection } from './summary.ts'

/** 자료집: cover, summary for the principal and the staff, schedule of the days, contents, then every packet in the order given, each behind a divider where these are wanted, then press releases. Pure. */
export const outlineBook = (input: BookInput): Book => {
  const { packets, documents = [], settings, options, edition = 'principal', today, attached = new Map(), keepSection = (_packet, make) => make(), keepRow = (_packet, _list, _isFull, make) => make() } = input
  const context: OutlineContext = { ...newOutlineContext(settings.locale, settings.principal, input.pictures, attached), outside: edition === 'guest' || edition === 'press' }
  const title = options.title?.trim() || context.say('book.title')
  const org = options.org?.trim() ?? ''
  const days = options.date ? context.date(options.date) : daysText(packets, context) || context.date(today)
  const annexes = documents.flatMap((document) => (document.press ? [pressSection(document, document.press, context)] : []))
  const body = [
    ...packets.flatMap((packet) => [...(options.dividers === true ? [dividerSection(packet, context)] : []), keepSection(packet, () => packetSection(packet, context, settings.partOrders)), ...attachmentSections(packet, attached, context)]),
    ...annexes,
  ]
  const schedule = options.schedule === false ? [] : [scheduleSection(packets, context, keepRow)]
  const summary = hasSummary(edition, options.summary) ? [summarySection(packets, context, keepRow)] : []
  const front: Section[] = [
    ...(options.cover === false ? [] : [coverSection(packets, { title, org, days, edition: context.say(`book.edition.${edition}`) }, context)]),
    ...summary,
    ...schedule,
    ...(options.toc === false ? [] : [contentsSection(body, packets, context)]),
  ]
  return newBook(input, context, { title, sections: [...front, ...body], words: [days] })
}
