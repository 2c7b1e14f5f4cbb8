import { namesBody } from '../fields/body-name.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isKicker, isNoticeOfMeeting } from '../fields/title-words.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { announcedOf, type Candidate, heldOf, MAX_HEAD_LINES, presentedOf, toldTitle } from './title-candidates.ts'
import type { TitleFacts } from './title-facts.ts'

/** `HarbourWater`, `Tide Institute` above what invites to something: a word or two that name no gathering are whose page it is. */
const saysLittle = ({ title, fact }: Candidate): boolean => fact.line.level === 0 && title.split(/\s+/).length <= 2 && !/\d/.test(title) && meetingKindOf(title) === 'other'

/** `NOTICE OF MEETING` below the name of a body: a sentence says of which. */
const isNoticeOfBody = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ title }) => isNoticeOfMeeting(title)) && candidates.every(({ title }) => isNoticeOfMeeting(title) || namesBody(title))

/** Titles that sentences at the head tell, where none of the `candidates` names the gathering for sure. Day and place of such a sentence go into `head`. */
export const toldTitles = (facts: readonly LineFacts[], candidates: readonly Candidate[], year: number | null, head: TitleFacts): Candidate[] => {
  const isNotice = isNoticeOfBody(candidates)
  const isNamed = !isNotice && candidates.some(({ title, fact: { line } }) => !isKicker(title, line.text))
  if (isNamed && !candidates.every(saysLittle)) return []
  const firstRow = facts.findIndex(({ row }) => row !== null)
  return facts.slice(0, MAX_HEAD_LINES).flatMap((fact, at): Candidate[] => {
    if (fact.labelled) return []
    const presented = at >= firstRow ? null : presentedOf(fact.line.text, year)
    const held = at >= firstRow ? null : presented ?? heldOf(fact.line.text) ?? (isNotice ? announcedOf(fact.line.text) : null)
    if (presented) head.date ??= presented.date
    const title = toldTitle(fact.line.text) ?? held?.title ?? null
    if (held) head.place ||= held.place
    return title === null || (isNamed && meetingKindOf(title) === 'other') ? [] : [{ fact, title, titleEn: '', more: [] }]
  })
}
