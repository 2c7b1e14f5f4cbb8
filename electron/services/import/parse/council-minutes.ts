import { readRowLine } from '../rows/lines/row-line.ts'
import type { LineFacts } from './line-facts.ts'
import { splitMarker } from './marker.ts'

/** `(10시34분 개의)`: the clock and the step, between the words that were said. */
const STEP = /^\(\s*((?:오전|오후)?\s?\d{1,2}\s?시(?:\s?\d{1,2}\s?분)?)\s*([가-힣]{2,6}(?:\s[가-힣]{2,4})?)\s*\)$/
/** Items with a clock below them: so many make the minutes a programme; a transcript notes its steps too. */
const FEWEST_ITEMS = 2

const isClockBelowItem = ({ row, line }: LineFacts, above: LineFacts | undefined): boolean =>
  row !== null && row.content === '' && row.span.start !== null && line.cells === null && /^\(.*\)$/.test(line.text.trim()) && above !== undefined && splitMarker(above.line.text).kind === 'number'

/** `1. 위원장 선임의 건` ↵ `(10시37분)`: minutes that tell when each item was taken tell so when the sitting was opened, broken off and closed. */
export const withNotedSteps = (facts: LineFacts[], year: number | null): LineFacts[] => {
  if (facts.filter((fact, at) => isClockBelowItem(fact, facts[at - 1])).length < FEWEST_ITEMS) return facts
  return facts.map((fact) => {
    const [, time = '', step = ''] = fact.row || fact.line.cells ? [] : (STEP.exec(fact.line.text.trim()) ?? [])
    const row = time === '' ? null : readRowLine(`${time} ${step}`, year)
    return row ? { ...fact, row, opens: null, labelled: null } : fact
  })
}
