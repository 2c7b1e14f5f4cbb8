import type { Packet } from '../packet/packet.ts'
import type { Place, Section } from './block.ts'
import { numberedTitle, securityMarks } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { whenText } from './overview.ts'
import { joinFilled, paragraph, paragraphIf } from './paragraph.ts'

/** 간지: a sheet of stronger paper before a meeting, to find it by. It counts as a page and shows no number. */
export const dividerSection = (packet: Packet, context: OutlineContext): Section => {
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  return {
    id: `divider:${packet.id}`,
    packetId: null,
    bookmark: '',
    head: null,
    foot: '',
    numbered: false,
    onePage: true,
    blocks: [
      ...paragraphIf('cover-mark', joinFilled(' · ', securityMarks([packet], context))),
      { kind: 'space', mm: 82 },
      { kind: 'rule', weight: 'heavy' },
      paragraph('cover-title', numberedTitle(packet, context), { place: at('title') }),
      { kind: 'rule', weight: 'light' },
      ...paragraphIf('cover-line', whenText(packet, context), { place: at('overview', 'date') }),
      ...paragraphIf('cover-kicker', packet.overview.place, { place: at('overview', 'place') }),
    ],
  }
}
