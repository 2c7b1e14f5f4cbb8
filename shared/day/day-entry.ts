import { z } from 'zod'
import { clock, id, isoDate, label, prose } from '../packet/field.ts'

/** 이동, 국회, 내부보고, 회의, 식사, 개인 일정, 그 밖. */
export const DayEntryKind = z.enum(['travel', 'assembly', 'internal-report', 'meeting', 'meal', 'personal', 'other'])

/** One thing in the principal's day that has no packet. */
export const DayEntry = z.object({
  id: id(),
  date: isoDate(),
  /** Minutes since local midnight of `date`; `null` is untimed. */
  start: clock().nullable(),
  end: clock().nullable(),
  /** IANA zone of the times. */
  zone: z.string(),
  kind: DayEntryKind,
  title: label(),
  place: label(),
  note: prose(),
})

export type DayEntry = z.infer<typeof DayEntry>
export type DayEntryKind = z.infer<typeof DayEntryKind>
