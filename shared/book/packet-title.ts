import type { Packet, ResponsibleOfficer } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Block, Place } from './block.ts'
import { disclosureText, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'

/** The head of a packet's first page: its title between rules, who answers for it and as of when. */
export const packetTitle = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  return [
    { kind: 'rule', weight: 'heavy' },
    paragraph('title', [run(numberedTitle(packet, context)), run(`  ${say(`book.kind.${packet.kind}`)}`, 'soft')], { place: at('title') }),
    ...paragraphIf('title-english', packet.titleEn, { place: at('titleEn') }),
    { kind: 'rule', weight: 'light' },
    ...packet.responsible.flatMap((officer) =>
      paragraphIf('byline', officerText(officer, say('book.responsible')), { place: at('responsible', officer.id) })),
    ...paragraphIf('byline', asOfText([packet], context)),
    ...paragraphIf('byline', labelledDisclosure(packet, context)),
    ...paragraphIf('byline', packet.titleProposed ? `※ ${say('book.title-proposed')}` : ''),
  ]
}

const labelledDisclosure = (packet: Packet, context: OutlineContext): string => {
  const text = disclosureText(packet, context)
  return text === '' ? '' : `${context.say('book.overview.disclosure')}: ${text}`
}

/** `담당: 양자혁신기술개발과 책임자 과장 정성욱 (044-202-6870)` */
export const officerText = (officer: ResponsibleOfficer, label: string): string => {
  const who = joinFilled(' ', [officer.department, officer.duty, officer.title, officer.name])
  const text = joinFilled(' ', [who, officer.phone.trim() === '' ? '' : `(${officer.phone})`])
  return text === '' ? '' : joinFilled(': ', [label, text])
}
