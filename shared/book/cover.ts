import { daysBetween } from '../time/calendar-date.ts'
import type { BookOptions } from '../api/contract.ts'
import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Section } from './block.ts'
import { securityMarks } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { dateAfter } from './overview.ts'
import { joinFilled, paragraph, paragraphIf } from './paragraph.ts'

/** What the cover tells: whose book, of which days, how many meetings, as of when, from whom. */
export const coverSection = (packets: readonly Packet[], options: CoverOptions, context: OutlineContext): Section => {
  const { say } = context
  const [mark = ''] = securityMarks(packets, context)
  return {
    id: 'cover',
    packetId: null,
    foot: '',
    numbered: false,
    onePage: false,
    bookmark: '',
    head: null,
    blocks: [
      ...paragraphIf('cover-mark', joinFilled(' · ', [mark, options.edition])),
      { kind: 'space', mm: 46 },
      { kind: 'rule', weight: 'heavy' },
      paragraph('cover-title', options.title),
      { kind: 'rule', weight: 'light' },
      ...paragraphIf('cover-line', options.days),
      ...paragraphIf('cover-kicker', say('book.packets', { count: packets.length })),
      { kind: 'rest' },
      ...paragraphIf('cover-kicker', asOfText(packets, context)),
      ...paragraphIf('cover-org', options.org),
      { kind: 'space', mm: 14 },
    ],
  }
}

export interface CoverOptions extends Pick<BookOptions, 'title' | 'org'> {
  /** `2026. 7. 1.(수)~7. 3.(금)` */
  readonly days: string
  /** 차관용 */
  readonly edition: string
}

/** First to last day of the packets; '' where none has a date. */
export const daysText = (packets: readonly Packet[], context: OutlineContext): string => {
  const dates = packets.flatMap(({ overview }) => [overview.date, overview.endDate]).filter((date) => date !== null).toSorted()
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return ''
  if (daysBetween(first, last) === 0) return context.date(first)
  return `${context.date(first)} ${context.dash} ${dateAfter(first, last, context)}`
}
