import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { RowSeed } from '../seed.ts'

/** What only a programme does: a paper of which enough rows say such is one, whatever else stands in it. */
const ACT =
  /개회|개식|폐회|폐식|국민의례|인사말|환영사|축사|기념사|격려사|환담|접견|면담|회담|간담|기념\s?촬영|서명식?|체결식|시찰|참관|오찬|만찬|조찬|다과|휴식|(?<!합격자 ?)발표|토론|토의|질의|세션|시상|수여|공연|참석|주재|방문|이동|출발|도착|등록|리허설|집결|회의(?!실)|\b(?:opening (?!hours|times)|welcome|remarks|address\b|keynote|panel|session|lunch|dinner|breakfast meeting|break\b|coffee|tea\b|reception\b(?! \d)|closing (?:remarks|session|address|ceremony)|signing|ceremony|tour\b|visit|meeting|registration|met by|photo|discussion|speech|workshop|rehearsal|wreath)/i

/** Is it something that only a programme does? */
export const isAct = (text: string): boolean => ACT.test(text)

/** A line that names a programme, and first lines that announce one or name whose it is. */
const NAMES_PROGRAMME = /식순|프로그램|(?:행사|세부|진행|방문|출장|공식|당일)\s?일정|일정표|(?<!(?:복약|복용|열차|버스|배차|운항|진료)\s?)시간표|시나리오|동선|\b(?:programme|agenda|itinerary|run of show|rundown|order of (?:the )?\w+)\b/i
const ANNOUNCES = /(?<!(?:입찰|전형|선발|접수|채용|시험|추진)\s?)일정|행사|식$|기념|대회|축제|[차장]관|포럼|세미나|컨퍼런스|워크숍|간담회|(?:회의|교육|훈련|연수|시찰|방문|공연|전시회|견학|답사)$|\b(?:visit|conference|seminar|workshop|forum|ceremony|festival|assembly|parade|relay|gala|launch|dinner|luncheon|trip|tour|summit|symposium|congress|exhibition|training|concert|open day|minister|ambassador)\b/im
/** `불꽃축제 교통통제 안내`, `Consignment tracking: … (exhibition loan)`: what it is of may be an event, and it is none. */
const OF_AN_EVENT = /(?:통제|우회|통행\s?제한|운행\s?(?:중지|중단|조정|변경)|주차)(?:\s?(?:구간|계획|안내|알림|공지|현황))*$|\b(?:closures?|diversions?|tracking|consignments?|shipments?)\b/i
const LONGEST_NAME = 70
const FIRST_LINES = 4

/** One row in three is hardly ever an act by chance. */
const ENOUGH_ACTS = 0.3

/** From here on a share of rows counts. */
export const HALF = 0.5

/** The first line of a row's words, without its sign. */
export const titleOf = ({ content }: RowSeed): string => splitMarker(content.split('\n', 1)[0] ?? '').rest.trim()

/** How much of the rows, from 0 to 1. */
export const shareOf = (rows: readonly RowSeed[], holds: (row: RowSeed) => boolean): number => rows.filter(holds).length / rows.length

/** Do enough rows say what only a programme does? */
export const tellsActs = (rows: readonly RowSeed[]): boolean => shareOf(rows, (row) => isAct(titleOf(row))) >= ENOUGH_ACTS

/** Does the paper say that it is a programme? What it calls itself counts for more than any of its words. */
export const isNamedProgramme = (lines: readonly PlacedLine[]): boolean => {
  const heads = lines.slice(0, FIRST_LINES).flatMap(({ line, row }) => (row?.place === 'lead' || OF_AN_EVENT.test(line.text.trim()) ? [] : line.text))
  return ANNOUNCES.test(heads.join('\n')) || lines.some(({ line: { text } }) => text.length <= LONGEST_NAME && NAMES_PROGRAMME.test(text))
}
