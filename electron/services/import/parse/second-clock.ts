import type { LineFacts } from './line-facts.ts'
import { isTimeAlone } from './titles-above.ts'

/** `Local Event Time:`, `현지 시각:`: the label of a clock, alone in its line. */
const CLOCK_LABEL = /(?:^|\s|\p{Script=Hangul})(?:time|시간|시각)\s*[:：]$/iu
const FEWEST = 2

/** Where a time stands below such a label, and the row above has its own hour and its words already. */
const secondClocks = (facts: readonly LineFacts[]): ReadonlySet<number> => {
  const found = new Set<number>()
  let hasHour = false
  let hasWords = false
  facts.forEach((fact, at) => {
    const isLabelled = isTimeAlone(fact) && CLOCK_LABEL.test(facts[at - 1]?.line.text.trim() ?? '')
    if (isLabelled && hasHour && hasWords) found.add(at)
    if (fact.row && !isLabelled) [hasHour, hasWords] = [fact.row.place === 'lead' && fact.row.span.start !== null, fact.row.content !== '']
    // A row whose hour is labelled too has no other: two labels follow each other there.
    else if (isLabelled) hasHour = false
    else hasWords ||= hasHour && fact.line.kind !== 'rule' && !CLOCK_LABEL.test(fact.line.text.trim())
  })
  return found
}

/** `1:45 PM` ↵ `The Vice President speaks at …` ↵ `Local Event Time:` ↵ `12:45 PM CDT`: the same hour by another clock says more of its row, and begins none. */
export const withoutSecondClocks = (facts: LineFacts[]): LineFacts[] => {
  const second = secondClocks(facts)
  return second.size < FEWEST ? facts : facts.map((fact, at) => (second.has(at) ? { ...fact, row: null, opens: null, labelled: null, valueOf: null } : second.has(at + 1) ? { ...fact, opens: null, labelled: null } : fact))
}
