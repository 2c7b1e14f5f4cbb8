import type { RowFacts } from './row-facts.ts'
import { isMovement, withoutMovements } from './internal-movement.ts'
import { withoutPoints } from './own-row-title.ts'

/**
 * Conditions that the table of editions names. Each looks at one list item (or at the packet)
 * and answers false where it can't tell: what is not known to be harmless stays inside.
 */
export const CONDITIONS = {
  /** 언급: what will be said; background and do-not-disclose are not. */
  'use-is-say': item => 'use' in item && item.use === 'say',
  /** Neither the row (or cue) itself nor a row above it is for the office only. */
  'not-internal': (item, facts) => !isInternal(item, facts),
  /** A row for outsiders: no internal row, no movement of the principal, no point of our own speech. */
  'public-row': (item, facts) => !isInternal(item, facts) && !facts.movement.has(item) && !facts.ourPoint.has(item),
  /** A sub-bullet under a row in which nobody of ours speaks. */
  'not-ours': (item, facts) => facts.othersDetail.has(item) && 'text' in item && !isMovement(String(item.text)),
  /** Somebody of the list who comes. */
  'takes-part': item => 'attendance' in item && item.attendance !== 'absent',
  /** An attachment other than the draft itself, which holds everything. */
  'not-source': item => 'source' in item && item.source === false,
  /** An entry of the day that is not the principal's private affair. */
  'not-personal': item => 'kind' in item && item.kind !== 'personal',
} as const satisfies Record<string, (item: object, facts: RowFacts) => boolean>

/** Ways to show a text in part. */
export const EXTRACTS = {
  /** Less what it says about who leaves when. */
  'less-movements': (text) => withoutMovements(text),
  /** A row's title; where we speak, less the lines below it that tell our points. */
  'row-title': (text, row, facts) => withoutMovements(facts.ours.has(row) ? withoutPoints(text, row) : text),
} as const satisfies Record<string, (text: string, item: object, facts: RowFacts) => string>

export type Verdict = boolean | keyof typeof CONDITIONS | keyof typeof EXTRACTS

/**
 * Marks on the item itself that hold against a general permission: a rule that opens all talking
 * points opens no point marked "do not disclose", and none of attendees one who is absent. Only naming the very item does.
 */
export const isWithheld = (item: object, facts: RowFacts): boolean =>
  ('use' in item && item.use === 'do-not-disclose') || ('attendance' in item && item.attendance === 'absent') || isInternal(item, facts)

const isInternal = (item: object, facts: RowFacts): boolean =>
  facts.internal.has(item) || ('internal' in item && item.internal !== false)
