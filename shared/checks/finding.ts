import { z } from 'zod'
import { Edit } from '../packet/edit.ts'

/** Closed list: every code has a message in both languages and a test. */
export const FINDING_CODES = [
  'weekday-mismatch',
  'minutes-mismatch',
  'gap',
  'overlap',
  'children-exceed-block',
  'children-short-of-block',
  'row-outside-meeting',
  'untimed-row',
  'open-ended-row',
  'end-before-start',
  'minor-times',
  'attendance-mismatch',
  'interpretation-conflict',
  'principal-overlap',
  'speech-missing',
  'speech-too-long',
  'speaker-unlisted',
  'speakers-do-not-fit',
  'press-before-end',
  'promised-item-missing',
  'already-imported',
  'same-meeting-twice',
  'missing-from-version',
  'people-list',
  'own-book',
  'title-missing',
  'access-missing',
  'responsible-missing',
  'speaker-undecided',
  'date-missing',
  'year-missing',
  'year-elsewhere',
  'alias',
  'person-match',
  'glyph-missing',
  'text-cramped',
  'seat-missing',
  'seat-doubled',
  'seat-of-nobody',
  'seats-proposed',
  'attendee-remote',
  'attendee-absent',
  'speaker-absent',
  'attendee-nameless',
  'attendees-unlisted',
  'picture-unreadable',
  'english-missing',
  'official-use-handout',
  'page-overfull',
  'font-damaged',
  'font-protected',
  'font-unused',
  'text-converted',
  'text-recovered',
] as const

export const FindingCode = z.enum(FINDING_CODES)
export const Severity = z.enum(['error', 'warning', 'info', 'question'])

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** Repairs nothing by itself: the window offers it as a button. */
export const Fix = z.object({ labelKey: z.string(), params, edits: z.array(Edit) })

const place = {
  packetId: z.string().nullable(),
  rowId: z.string().nullable(),
  /** Path of the field (as in edits), for focus in the window; `null` for the packet as a whole. */
  path: z.array(z.string()).nullable(),
}

/** What stands inside another finding because it has the same cause. */
export const RelatedFinding = z.object({ code: FindingCode, severity: Severity, ...place, params })

/**
 * One thing a check found. The sentence is made from the catalogue (`finding.<code>` with
 * `params`, the arithmetic already in them), so both languages say the same.
 */
export const Finding = z.object({
  code: FindingCode,
  severity: Severity,
  ...place,
  params,
  fixes: z.array(Fix),
  related: z.array(RelatedFinding),
})

export type FindingCode = z.infer<typeof FindingCode>
export type Severity = z.infer<typeof Severity>
export type Fix = z.infer<typeof Fix>
export type Finding = z.infer<typeof Finding>
export type RelatedFinding = z.infer<typeof RelatedFinding>

/** The name under which a person sets a finding aside (`Packet.dismissed`). */
export const findingKey = (finding: Pick<Finding, 'code' | 'path' | 'rowId'>): string =>
  `${finding.code}@${finding.path?.join('.') ?? finding.rowId ?? ''}`
