import type { BookOptions } from '../api/contract.ts'
import type { DraftDocument } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import type { EditionKind } from '../packet/edition-rule.ts'
import type { Settings } from '../settings/settings.ts'
import type { Book, Section } from './block.ts'
import { contentsSection } from './contents.ts'
import { coverSection, daysText } from './cover.ts'
import { newOutlineContext } from './outline-context.ts'
import { packetSection } from './packet-section.ts'
import { pressSection } from './press-section.ts'
import { scheduleSection } from './schedule.ts'

export interface BookInput {
  readonly packets: readonly Packet[]
  readonly documents?: readonly DraftDocument[]
  readonly settings: Settings
  readonly options: Partial<BookOptions>
  /** For whom; the packets hold only what these may see. */
  readonly edition?: EditionKind
  /** ISO date of the making. */
  readonly today: string
}

/** 자료집: cover, schedule of the days, contents, then every packet in the order given, then press releases. Pure. */
export const outlineBook = ({ packets, documents = [], settings, options, edition = 'principal', today }: BookInput): Book => {
  const context = newOutlineContext(settings.locale, settings.principal.title)
  const title = options.title?.trim() || context.say('book.title')
  const org = options.org?.trim() ?? ''
  const days = options.date ? context.date(options.date) : daysText(packets, context) || context.date(today)
  const annexes = documents.flatMap((document) => (document.press ? [pressSection(document, document.press, context)] : []))
  const body = [...packets.map((packet) => packetSection(packet, context)), ...annexes]
  const schedule = options.schedule === false ? [] : [scheduleSection(packets, context)]
  const front: Section[] = [
    ...(options.cover === false ? [] : [coverSection(packets, { title, org, days, edition: context.say(`book.edition.${edition}`) }, context)]),
    ...schedule,
    ...(options.toc === false ? [] : [contentsSection(body, packets, context)]),
  ]
  return {
    title,
    language: settings.locale === 'ko' ? 'ko-KR' : 'en-GB',
    author: org || settings.principal.name || settings.principal.title,
    date: today,
    edition: context.say(`book.edition.${edition}`),
    words: [days],
    totalPages: options.totalPages ?? false,
    sections: [...front, ...body],
  }
}
