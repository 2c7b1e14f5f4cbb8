import type { Minutes } from '../../../../../shared/time/clock-time.ts'
import { findStatedMinutes } from '../../../../../shared/time/stated-minutes.ts'

/** `(공개, 5분)`, `(사회자/약 3분)`, `(5 minutes; Chair)`: the length is one of the things that a bracket tells. */
const BEFORE = /(?:^|[,;/·ㆍ:])\s*$/
const AFTER = /^\s*(?:$|[,;/·ㆍ])/

/** The length that a bracket tells among other words of the row, or `null`; the words keep it, for it is part of what is said. */
export const lengthInBracket = (text: string): Minutes | null => {
  for (const [, inner = ''] of text.matchAll(/[([（［]([^()[\]（）［］]{3,60})[)\]）］]/g)) {
    const [length, ...others] = findStatedMinutes(inner)
    const isPart = length && others.length === 0 && BEFORE.test(inner.slice(0, length.start)) && AFTER.test(inner.slice(length.end))
    if (isPart && inner.slice(0, length.start) + inner.slice(length.end) !== '') return length.minutes
  }
  return null
}
