import type { Packet } from '../packet/packet.ts'
import type { Finding } from './finding.ts'
import { inPacket, leadOf, newFinding } from './new-finding.ts'

/** What a summary promises, and the words by which a row keeps the promise. */
const ITEMS: readonly { name: string; promised: string; kept: RegExp }[] = [
  { name: '환영사', promised: '환영사', kept: /환영/ },
  { name: '축사', promised: '축사', kept: /축사|축하 ?(?:말씀|인사|연설)|congratulat/i },
  { name: '건배사', promised: '건배사|건배 ?제의', kept: /건배|toast/i },
  { name: '개회사', promised: '개회사', kept: /개회|인사|opening/i },
  { name: '폐회사', promised: '폐회사', kept: /폐회|마무리|closing/i },
  { name: '기조연설', promised: '기조 ?(?:연설|강연|발제|발표)', kept: /기조|keynote/i },
  { name: '격려사', promised: '격려사', kept: /격려/ },
  { name: '기념사', promised: '기념사', kept: /기념사|기념 ?(?:말씀|연설)/ },
  { name: '답사', promised: '답사', kept: /답사/ },
  { name: '서명식', promised: '(?:MOU|MoU|협약|양해각서|업무협약)? ?(?:서명|체결|조인)식?', kept: /서명|체결|조인|협약|MOU|sign/i },
  { name: '시상식', promised: '시상식?', kept: /시상|수여|award/i },
]

/** An item stands for itself: 축사 between commas is a speech, 축사 시설 is a stable. */
const BEFORE = '(?:^|[,·、/→:(\\n]|및|과|와|후)[ \\t]*'
const AFTER = '(?=[ \\t]*(?:$|[,·、/→)\\n]|및|과 |와 |등))'
const PROMISES = ITEMS.map(item => ({ ...item, promised: new RegExp(`${BEFORE}(?:${item.promised})${AFTER}`, 'i') }))

/** The summary names a speech or a ceremony that no row has. One finding a meeting. */
export const checkPromises = (packet: Packet): Finding[] => {
  const promise = packet.overview.summary
  if (packet.runOfShow.length === 0 || promise === '') return []
  const programme = programmeText(packet)
  const place = inPacket(packet, 'overview', 'summary')
  const missing = PROMISES.filter(({ promised, kept }) => promised.test(promise) && !kept.test(programme))
    .map(({ name }) => newFinding('promised-item-missing', 'warning', place, { item: name }))
  return missing.length === 0 ? [] : [leadOf(missing)]
}

/** Everything the programme says about what happens in it. */
const programmeText = ({ runOfShow, scenario }: Packet): string => [
  ...runOfShow.flatMap(({ title, titleEn, remarks, details, notes, cues, speakers }) => [
    title, titleEn, remarks, ...[...details, ...notes, ...cues, ...speakers].map(({ text }) => text),
  ]),
  ...scenario.map(({ words }) => words),
].join('\n')
