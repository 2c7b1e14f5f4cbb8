import type { Row } from '../packet/packet.ts'

/** Words of a row in which somebody speaks to the meeting; 주요 인사 are persons, not a greeting. */
const SPEAKING = new RegExp([
  '환영사|축사|건배|개회사|폐회사|격려사|기념사|답사|치사|연설|강연|말씀|발언|발제',
  '(?<!주요 ?|초청 ?)인사(?:말|$|[ ,·(]|및)',
  '\\b(?:speech|remarks|toast|address|keynote)',
].join('|'), 'i')

/** Does the principal speak in this row? */
export const isPrincipalSpeaking = (row: Row): boolean =>
  row.principal && (SPEAKING.test(row.title) || SPEAKING.test(row.titleEn) || SPEAKING.test(row.remarks))
