import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import { type ProgrammeWalk, pushSeed } from '../programme-walk.ts'
import { newSeed } from '../seed.ts'

/** Words that stand where other rows have their hours. */
export const TIME_IN_WORDS = /(?<=^|\s)(?:하루\s?종일|종일|상시|상설|수시|\d{1,2}일간|(?:축제|행사|대회)\s?기간(?:\s?중)?)(?=\s|$)/
/** What is done before them, and where or by whom behind. */
const LONGEST_BEFORE = 40
const LONGEST_BEHIND = 60
/** Lines above and below in which rows that are told alike stand. */
const REACH = 3

/** `이웃식당 운영 1일간`, `체험마당 상시 읍내광장` among `성밟기 10:00~14:30 둘레길`: a row of which words stand behind what is done, where the others have their hours. */
export const readTimeInWords = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  const isAlike = (placed: PlacedLine): boolean => walk.accepted.has(placed) && placed.row?.place !== 'lead' && placed.row?.marker === null
  const isAmong = walk.lines.slice(Math.max(0, at - REACH), at).some(isAlike) && walk.lines.slice(at + 1, at + 1 + REACH).some(isAlike)
  const time = isAmong && line.cells === null && splitMarker(line.text).kind === null ? TIME_IN_WORDS.exec(line.text) : null
  const [content, behind] = time ? [line.text.slice(0, time.index).trim(), line.text.slice(time.index + time[0].length).trim()] : ['', '']
  if (!time || content === '' || content.length > LONGEST_BEFORE || behind.length > LONGEST_BEHIND) return false
  pushSeed(walk, newSeed(line, null, content, { day: walk.day, remarks: [time[0], behind].filter((text) => text !== '') }))
  return true
}
