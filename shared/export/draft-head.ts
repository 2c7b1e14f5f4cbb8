import type { Block } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { joinFilled, paragraphIf } from '../book/paragraph.ts'
import type { Packet } from '../packet/packet.ts'

/** 대외비 (a paper that holds one such meeting is so as a whole), `1-1`, `한국-캐나다 정부 간 대화 (비공개)`, the English title: one to a line, as drafts have them. */
export const headBlocks = (packet: Packet, { say }: OutlineContext, officialUse: boolean): Block[] => [
  ...paragraphIf('head-mark', officialUse ? say('book.official-use') : ''),
  ...paragraphIf('byline', packet.mark ?? ''),
  ...paragraphIf('title', titleLine(packet, packet.access === null ? '' : say(`book.access.${packet.access}`))),
  ...paragraphIf('title-english', packet.titleEn),
]

const titleLine = ({ title }: Packet, access: string): string =>
  title.trim() === '' ? '' : joinFilled(' ', [title.trim(), access === '' ? '' : `(${access})`])
