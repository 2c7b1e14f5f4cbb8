import { roleOf } from '../../fields/speaker-tags.ts'
import { splitPeople } from '../../fields/split-people.ts'
import { isRoomName } from '../../lexicon/rooms.ts'
import { isThosePresent } from '../../fields/those-present.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { ColumnRole } from './columns.ts'
import { isDitto, type RowSeed } from '../seed.ts'
import { cellOf } from './table-cells.ts'
import { isMeal, isPartOfDay } from '../lines/text-rows.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

const LABELLED = /^([가-힣A-Za-z- ]{2,20}?)\s*[:：]\s*(?=\S)/
/** Labels of speakers that are titles as well. */
const DELIVERED = ['축사', '환영사']
/** What is said beside the people: `* 각 3분`, `※ 영상`. */
const ASIDE = /\s[*※]\s?\S.*$/

const areKoreanPeople = (text: string): boolean => /[가-힣]/.test(text) && splitPeople(text).every(isPersonPhrase)

/** `홍길동 차관`, `사회 : 홍길동 아나운서`, `국회의원, 시장 * 각 3분`: does the first line only say who does something? */
const saysWho = (content: string): boolean => {
  const people = (content.split('\n', 1)[0] ?? '').replace(ASIDE, '').trim()
  const role = roleOf(LABELLED.exec(people)?.[1] ?? '')
  return people !== '' && splitMarker(people).kind === null && (role === null ? areKoreanPeople(people) : !DELIVERED.includes(role))
}

const GOES = /^(?:이동|출발|도착|복귀|귀환|귀가|귀경|귀임)$/
const WAY = /^[^:：]{2,20}?\s?(?:→|⇒|➔|➜|->)\s?[^:：]{2,30}$/
/** `등록 | 3층 로비`, `이동 | 본관 → 별관`, `질의응답 | 방청객`: do the words only say where, which way, or which of those present? */
const saysWhereOrWhom = (content: string, part: string): boolean => isRoomName(content) || (GOES.test(part) && WAY.test(content)) || content.split(/\s*(?:[,·/]|및)\s*/).every(isThosePresent)

/** `기념사 | 홍길동 차관`, `주제발표 |`: the part of the programme that names a row, for its own words only say who does it, or where, or are missing; '' where they name it. */
export const partOf = (cells: readonly string[], roles: readonly ColumnRole[]): string => {
  const [part, content] = [cellOf(cells, roles, 'category'), cellOf(cells, roles, 'content')]
  const isPart = part !== '' && !isDitto(part) && !isDitto(content)
  return isPart && (content === '' || ((!isPartOfDay(part) || isMeal(part)) && (saysWho(content) || saysWhereOrWhom(content, part)))) ? part : ''
}

/** Does what stands below the row belong to the part that names it? */
export const isNamedByPart = ({ content, lines: [first] }: RowSeed, roles: readonly ColumnRole[]): boolean =>
  content !== '' && partOf(first?.cells ?? [], roles) === content.split('\n', 1)[0]

/** `국민의례, 내빈소개` below `개회 | 사회 : 홍길동`: an item of that part, unless it says who else or what to note. */
export const isItemOfPart = (content: string): boolean => {
  const { kind, marker } = splitMarker(content)
  return content !== '' && kind !== 'note' && !/^[-–·ㆍ]$/.test(marker ?? '') && !saysWho(content)
}
