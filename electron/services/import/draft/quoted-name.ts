import type { LineFacts } from '../parse/line-facts.ts'
import type { Candidate } from './title-candidates.ts'
import { whenAbove } from './when-above.ts'

/** `“Harbours without Smoke”`: a line that is a name in its signs. */
const QUOTED = /^(?:"([^"]{4,120})"|“([^“”]{4,120})”|‘([^‘’]{4,120})’)$/
/** `Subject: FW: programme for tomorrow` tells what is sent, `G20 SIDE EVENT` what kind of thing it is. */
const SUBJECT = /^(?:제목|subject)\s*[:：]/i
const KIND = /^(?:\S+ ){0,2}(?:side event|webinar|workshop|seminar|conference|symposium|forum|round\s?table|briefing)$/i
const isWeak = ({ title, fact: { line } }: Candidate): boolean => SUBJECT.test(line.text) || (KIND.test(title) && title === title.toUpperCase())

/** Lines between the name and its day: who holds it. */
const LINES_BETWEEN = 2

/** The name in quotes above the day and the hours of the whole, where only a subject or a kind is the title besides; below a title that names the gathering it is a motto. */
export const quotedAboveWhen = (facts: readonly LineFacts[], chosen: Candidate | null, year: number | null): Candidate | null => {
  if (chosen && !isWeak(chosen)) return null
  const when = whenAbove(facts, year)
  const fact = facts.slice(Math.max(0, when - 1 - LINES_BETWEEN), Math.max(0, when)).findLast(({ line }) => line.cells === null && QUOTED.test(line.text.trim()))
  const [, ...names] = QUOTED.exec(fact?.line.text.trim() ?? '') ?? []
  const title = names.find((name) => name !== undefined)
  return fact && title ? { fact, title, titleEn: '', more: [] } : null
}
