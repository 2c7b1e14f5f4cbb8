import { findTimes, type TimeMatch } from '../../../../../shared/time/korean-time.ts'
import { isRoomName, namesRoom } from '../../lexicon/rooms.ts'
import type { Reading } from './row-line.ts'
import { isClock, isLength, spanOf } from '../times/row-span.ts'

/** A room, short and with its number: what stands behind `Commerce: 10:00 a.m., `. */
const ROOM = /^(?=.*(?:\d|\b(?:room|hall|chamber|building)\b)).{2,40}$/i

/** `Committee on Finance: to hold hearings on …, 10 a.m., SD-215.`, `Foreign Affairs — 10 a.m. — Rayburn 2172`: words, time and room, parted by the same sign. */
export const beforeRoom = (body: string, times: readonly TimeMatch[]): Reading | null => {
  const match = times.findLast(isClock)
  if (!match) return null
  const before = /^(.*\p{L}.*?)\s*(?:[,:;|](?:['’]{2}|["”])?|[–—]|--|\s-)\s*$/su.exec(body.slice(0, match.start))?.[1]
  const room = /^\s*(?:[,;|]|[–—]|--|-(?=\s))\s*(.+?)[\s.]*$/s.exec(body.slice(match.end))?.[1]
  return before !== undefined && room !== undefined && ROOM.test(room) && findTimes(room).length === 0 ? { span: spanOf(match), content: `${before}  ${room}`, setApart: true } : null
}

/** `Opening ceremony 09:30–10:15 [Hall B]`, `개회식 10:00~10:20 (비공개)`: a bracket of words is all that stands behind the time. */
export const beforeBracket = (body: string, times: readonly TimeMatch[]): Reading | null => {
  const match = times.findLast(isClock)
  if (!match || times.some((time) => time !== match && !isLength(time))) return null
  const behind = /^\s*[([（［]([^()[\]（）［］]{2,40})[)\]）］]\s*$/.exec(body.slice(match.end))?.[1]?.trim()
  const before = body.slice(0, match.start).replace(/[\s,|–—-]+$/, '')
  // `체력단련실: 06:00~22:00 (휴무: 월요일)`: a label and its hours.
  if (behind === undefined || /[:：]$/.test(before) || !/\p{L}/u.test(behind) || !/\p{L}/u.test(before) || /[은는이가을를에,]$/.test(before)) return null
  return { span: spanOf(match), content: `${before}  ${behind}`, setApart: false }
}

const SLASH = /\s+\/\s+/
/** `Gala Dinner @ Old Customs House` */
const BEHIND_AT = /^(.*\S)\s+@\s+(\p{Lu}[^@,.;:]{2,40})$/su

export interface WordsAndRoom {
  readonly words: string
  /** '' where none is told. */
  readonly room: string
  /** What a further slash parts from it: who, of which division. */
  readonly behind: readonly string[]
}

/** `전체회의 / 본관 618호`, `간담회 / 소회의실 / 기업지원과`: the words of a title and the room that stands behind them. Of two places parted so neither is the other's. */
export const splitRoom = (title: string): WordsAndRoom => {
  const parts = title.trim().split(SLASH)
  const at = parts.findIndex((part, index) => index > 0 && isRoomName(part))
  if (at > 0 && !isRoomName(parts[at - 1] ?? '')) return { words: parts.slice(0, at).join(' / '), room: parts[at] ?? '', behind: parts.slice(at + 1) }
  const [, words = title, room = ''] = BEHIND_AT.exec(title) ?? []
  // `Hackathon @ Home For Everyone` is its name.
  return namesRoom(room) ? { words, room, behind: [] } : { words: title, room: '', behind: [] }
}
