import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import type { z } from 'zod'
import type {
  Access, ActionKind, AttendanceForm, AttendeeRole, Interpretation, MeetingKind, ParticipationMode, ParticipationStatus, TalkingPointKind, Use,
} from '../../../../shared/packet/packet.ts'

/** The word on screen for each value of the schema's closed lists. */
export const accessWord = (value: z.infer<typeof Access>): MessageKey => `access.${value}`
export const interpretationWord = (value: z.infer<typeof Interpretation>): MessageKey => `interpretation.${value}`
export const kindWord = (value: z.infer<typeof MeetingKind>): MessageKey => `kind.${value}`
export const modeWord = (value: z.infer<typeof ParticipationMode>): MessageKey => `participation.${value}`
export const statusWord = (value: z.infer<typeof ParticipationStatus>): MessageKey => `status.${value}`
export const roleWord = (value: z.infer<typeof AttendeeRole>): MessageKey => `role.${value}`
export const formWord = (value: z.infer<typeof AttendanceForm>): MessageKey => `attendance.${value}`
export const usageWord = (value: z.infer<typeof Use>): MessageKey => `use.${value}`
export const pointKindWord = (value: z.infer<typeof TalkingPointKind>): MessageKey => `point.${value}`
export const disclosureWord = (value: 'open' | 'partial' | 'closed'): MessageKey => `disclosure.${value}`
export const securityWord = (value: 'none' | 'official-use'): MessageKey => `security.${value}`
export const actionKindWord = (value: z.infer<typeof ActionKind>): MessageKey => `book.action.${value}`
