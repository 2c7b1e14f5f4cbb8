import type { LineFacts } from '../parse/line-facts.ts'
import type { Claims } from './claims.ts'
import type { TitleFacts } from './title-facts.ts'

/** `Friday 26 September 2031, 08:30-13:30` alone right above the heading of the programme: when the meeting is, where no title tells a day. */
export const takeWhenAbove = (head: TitleFacts, facts: readonly LineFacts[], claims: Claims): void => {
  const found = head.date === null ? facts.find(({ row }, at) => row?.place === 'lead' && row.content === '' && row.range && (row.date?.date ?? null) !== null && facts[at + 1]?.opens?.kind === 'schedule') : undefined
  if (!found?.row?.date) return
  Object.assign(head, { date: found.row.date.date, start: found.row.span.start, end: found.row.span.end })
  claims.claim(found.line, 'overview.date')
}
