import type { DraftDocument } from '../../../../shared/import/draft.ts'
import { confidenceOf, type ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'

/** Where proposed titles come from: the heading of a press release, or what the blocks of the programme share. */
export const titleOrigins = (packets: readonly Packet[], documents: readonly DraftDocument[]): ValueOrigin[] =>
  packets.filter(({ titleProposed }) => titleProposed).map(({ id, title }): ValueOrigin => {
    for (const { file, press } of documents) {
      const heading = press?.headings.find(({ packetIds }) => packetIds.includes(id))
      if (heading)
        return {
          packetId: id, path: 'title', raw: heading.title, units: [{ file, line: heading.line, cell: null }],
          rule: 'press-heading', confidence: confidenceOf('press-heading'),
        }
    }
    return { packetId: id, path: 'title', raw: title, units: [], rule: 'common-block', confidence: confidenceOf('common-block') }
  })
