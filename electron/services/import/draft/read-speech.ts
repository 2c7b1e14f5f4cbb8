import { newQuestionAnswer, newTalkingPoint } from '../../../../shared/packet/new-packet.ts'
import { type Packet, type TalkingPoint, TalkingPointKind, Use } from '../../../../shared/packet/packet.ts'
import { parseTypedClock } from '../../../../shared/time/clock-time.ts'
import { message } from '../../../../shared/messages/catalogue.ts'
import type { Ids } from '../../ports.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { splitMarker } from '../parse/marker.ts'
import { fitLabel, fitProse } from './fit.ts'

/** The hours that the heading of a talking point names; its row is known once the programme is read. */
export interface SpeechSlot { readonly pointId: string; readonly start: number; readonly end: number }

/** Where the reading of 말씀자료 and 질의·답변 stands. */
export interface SpeechState {
  readonly slots: SpeechSlot[]
  /** Points have headings of their own (`[언급] 환영사: …`): every other line belongs to the one above. */
  headed: boolean
  /** The point that holds the paragraphs of a speech: lines without a sign go on in it. */
  prose: TalkingPoint | null
  /** Questions carry a sign (문1.): nothing else begins one. */
  signed: boolean
  answering: boolean
}

export const newSpeechState = (): SpeechState => ({ slots: [], headed: false, prose: null, signed: false, answering: false })

const useOf = ownWords(Use.options, 'book.use')
const kindOf = ownWords(TalkingPointKind.options, 'book.speech')

const SPEECH_KINDS: readonly (readonly [TalkingPoint['kind'], RegExp])[] = [
  ['welcome', /환영사|welcome/i], ['congratulatory', /축사|congratulat/i], ['toast', /건배사|toast/i],
  ['opening', /모두\s*(?:말씀|발언)|개회사|인사말|opening/i], ['closing', /마무리|폐회사|closing/i],
]
const speechKindOf = (text: string): TalkingPoint['kind'] => SPEECH_KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'agenda'

const joinText = (before: string, text: string): string => (before === '' ? text : `${before}\n${text}`)

const ENGLISH = new RegExp(`^\\((?:${message('ko', 'export.english')}|${message('en', 'export.english')})\\)\\s*(.*)$`, 's')

/** `(영문) …`: the English of what stands above, or `null`. */
export const englishOf = (text: string): string | null => ENGLISH.exec(text.trim())?.[1] ?? null

const POINT_HEAD = /^\[([^[\]]{2,16})\]\s*([^:：()]{2,24}?)(?:\s*[:：]\s*(.*?))?(?:\s\((\d{1,2}:\d{2})~(\d{1,2}:\d{2})\))?$/s

/** `○ [언급] 환영사: 제목 (11:45~11:50)`: opens a talking point; `null` where the line does not. */
const pointOfHead = (text: string, state: SpeechState, ids: Ids): TalkingPoint | null => {
  const head = POINT_HEAD.exec(text)
  const use = head ? useOf(head[1] ?? '') : null
  const kind = head ? kindOf(head[2] ?? '') : null
  if (!head || use === null || kind === null) return null
  const point = { ...newTalkingPoint(ids()), use, kind, heading: fitLabel((head[3] ?? '').trim()) }
  const [start, end] = [parseTypedClock(head[4] ?? ''), parseTypedClock(head[5] ?? '')]
  if (start !== null && end !== null) state.slots.push({ pointId: point.id, start, end })
  return point
}

/** `※ 예산은 언급 금지`, `(대외 언급 자제)`: words that the draft itself says are not to be said. */
const NOT_TO_SAY = /언급\s*(?:은|을|를)?\s*(?:금지|불가|자제|삼가|지양|하지\s)|발언\s*(?:금지|자제)|\b(?:do not|not to) (?:mention|disclose|raise)\b/i

/** A line among the words to be said may be none of them: a note (※, *) is background, and what must not be said never is. */
const useOfLine = (text: string): TalkingPoint['use'] => (NOT_TO_SAY.test(text) ? 'do-not-disclose' : splitMarker(text).kind === 'note' ? 'background' : 'say')

/** A line of 말씀자료: a heading opens a point, other lines go below it; without headings each item is a point, and paragraphs are one. */
export const addTalkingPoint = (packet: Packet, text: string, heading: string, state: SpeechState, ids: Ids): void => {
  const { rest, kind: sign } = splitMarker(text)
  const opened = pointOfHead(rest, state, ids)
  const above = packet.talkingPoints.at(-1)
  const english = englishOf(text)
  const use = useOfLine(text)
  if (opened) {
    state.headed = true
    packet.talkingPoints.push(opened)
  } else if (above && english !== null) above.textEn = fitProse(joinText(above.textEn, english))
  else if (above && state.headed) above.text = fitProse(joinText(above.text, text))
  else if (above && above === state.prose && sign === null && above.heading === fitLabel(heading) && above.use === use) above.text = fitProse(joinText(above.text, rest))
  else {
    const point = { ...newTalkingPoint(ids()), kind: speechKindOf(heading), heading: fitLabel(heading), text: fitProse(rest), use }
    state.prose = sign === null ? point : null
    packet.talkingPoints.push(point)
  }
}

const QUESTION = /^(?:문\s*\d*|질의?\s*\d*|q\s*\d*)\s*[.:)：]\s*/i
const ANSWER = /^(?:답\s*\d*|답변\s*\d*|a\s*\d*)\s*[.:)：]\s*/i
const TAG = /\s*\[([^[\]]{2,20})\]$/

/** Takes `[참고] [제기 시 대응]` off the end of a question. */
const readTags = (question: string): { question: string; use: TalkingPoint['use']; ifRaised: boolean } => {
  const tag = TAG.exec(question)
  const use = tag ? useOf(tag[1] ?? '') : null
  const raised = tag !== null && IF_RAISED.has((tag[1] ?? '').trim())
  if (!tag || (use === null && !raised)) return { question, use: 'say', ifRaised: false }
  const before = readTags(question.slice(0, tag.index))
  return { question: before.question, use: use ?? before.use, ifRaised: raised || before.ifRaised }
}

const IF_RAISED: ReadonlySet<string> = new Set([message('ko', 'book.question.if-raised'), message('en', 'book.question.if-raised')])

/** A line of 질의·답변; `false` where it stands before the first question. */
export const addQa = (packet: Packet, text: string, ifRaised: boolean, state: SpeechState, ids: Ids): boolean => {
  const { rest } = splitMarker(text)
  const last = packet.qa.at(-1)
  const english = englishOf(text)
  if (last && english !== null) {
    const field = state.answering ? 'answerEn' : 'questionEn'
    last[field] = fitProse(joinText(last[field], english))
  } else if (QUESTION.test(rest) || (!state.signed && rest.endsWith('?') && !ANSWER.test(rest))) {
    state.signed ||= QUESTION.test(rest)
    state.answering = false
    const tags = readTags(rest.replace(QUESTION, ''))
    packet.qa.push({ ...newQuestionAnswer(ids()), ...tags, question: fitProse(tags.question), ifRaised: ifRaised || tags.ifRaised })
  } else if (!last) return false
  else if (state.signed && !state.answering && !ANSWER.test(rest)) last.question = fitProse(joinText(last.question, text))
  else {
    const first = ANSWER.test(rest)
    state.answering = true
    last.answer = fitProse(joinText(last.answer, first || !state.signed ? rest.replace(ANSWER, '') : text))
  }
  return true
}

/**
 * Ties talking points to the only row that has their hours, and a 환영사 without hours to the principal's only row of
 * that name, where it is the only one: else nobody would notice that it is longer than its row.
 */
export const linkSpeech = (packet: Packet, { slots }: SpeechState): void => {
  for (const { pointId, start, end } of slots) {
    const rows = packet.runOfShow.filter((row) => row.start === start && row.end === end)
    const point = packet.talkingPoints.find(({ id }) => id === pointId)
    if (point && rows.length === 1) point.rowId = rows[0]?.id ?? null
  }
  for (const [kind, name] of SPEECH_KINDS) {
    const points = packet.talkingPoints.filter((point) => point.kind === kind && point.use === 'say')
    const rows = packet.runOfShow.filter((row) => row.principal && name.test(row.title))
    const [point] = points
    if (point && points.length === 1 && rows.length === 1) point.rowId ??= rows[0]?.id ?? null
  }
}
