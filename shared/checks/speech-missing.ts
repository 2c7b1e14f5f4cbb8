import type { Packet, Row, TalkingPoint } from '../packet/packet.ts'
import { isPrincipalSpeaking } from '../run-of-show/principal-speaking.ts'
import type { Finding } from './finding.ts'
import { inRow, newFinding, rowName } from './new-finding.ts'

/** Which rows a text without a row of its own can be meant for. */
const ROW_OF_KIND: Readonly<Record<TalkingPoint['kind'], RegExp>> = {
  welcome: /환영|개회|인사|welcome|opening/i,
  congratulatory: /축사|기념사|격려|congratulat|remarks|address/i,
  toast: /건배|toast/i,
  opening: /모두|개회|인사|발언|opening/i,
  agenda: /발언|말씀|발제|강연|연설|의제|remarks|speech|address|keynote/i,
  closing: /마무리|폐회|맺음|closing/i,
  other: /(?:)/,
}

/** A row in which the principal speaks, and no text for it; silent where he does not come himself. */
export const checkSpeechMissing = (packet: Packet): Finding[] => {
  if (isAbsent(packet)) return []
  return packet.runOfShow
    .filter(row => isPrincipalSpeaking(row) && !packet.talkingPoints.some(point => serves(point, row, packet)))
    .map(row => newFinding('speech-missing', 'warning', inRow(packet, row), { row: rowName(row) }))
}

const isAbsent = ({ participation }: Packet): boolean =>
  participation?.status === 'cancelled' || participation?.mode === 'proxy' || participation?.mode === 'report-only'

const serves = ({ speakerId, rowId, kind, text, textEn, use }: TalkingPoint, row: Row, packet: Packet): boolean => {
  if (speakerId !== null || use !== 'say' || (text.trim() === '' && textEn.trim() === '')) return false
  return rowId === null ? ROW_OF_KIND[kind].test(`${row.title} ${row.titleEn}`) : isInOrAround(rowId, row, packet)
}

/** A text for a block serves the rows inside it, and the other way round. */
const isInOrAround = (rowId: string, row: Row, { runOfShow }: Packet): boolean =>
  rowId === row.id || rowId === row.parentId || runOfShow.find(({ id }) => id === rowId)?.parentId === row.id
