import { z } from 'zod'
import { DayEntryKind } from '../day/day-entry.ts'
import { EditionRule } from './edition-rule.ts'
import { clock, id, isoDate, isoLocal, label, list, minutes, prose } from './field.ts'

/** 회의 공개 범위: who may watch the meeting. `null` is 미정 (not stated). */
export const Access = z.enum(['open', 'opening-remarks', 'photo', 'closed'])
/** 통역 방식. */
export const Interpretation = z.enum(['consecutive', 'simultaneous', 'whispered', 'none', 'mixed'])
/** 면담, 회의 주재, 행사, 오·만찬, 방문, 그 밖. */
export const MeetingKind = z.enum(['talks', 'chaired-meeting', 'event', 'meal', 'visit', 'other'])
/** 주재·참석·축사·대참·보고만. */
export const ParticipationMode = z.enum(['chair', 'attend', 'address', 'proxy', 'report-only'])
/** 확정·잠정·취소. */
export const ParticipationStatus = z.enum(['confirmed', 'tentative', 'cancelled'])
/** 대표·참석·배석·통역·사회. */
export const AttendeeRole = z.enum(['head', 'participant', 'observer', 'interpreter', 'moderator'])
/** 현장·화상·불참: who is absent stays on the office's list, and on no paper of the room. */
export const AttendanceForm = z.enum(['in-person', 'remote', 'absent'])
/** 언급·참고·언급 금지. */
export const Use = z.enum(['say', 'background', 'do-not-disclose'])
/** 환영사·축사·건배사·모두말씀·의제별 말씀요지·마무리말씀·그 밖. */
export const TalkingPointKind = z.enum(['welcome', 'congratulatory', 'toast', 'opening', 'agenda', 'closing', 'other'])
/** 출발·도착·영접·대기·동선·자리·발언·사진·이석·다음 일정·그 밖. */
export const ActionKind = z.enum([
  'depart', 'arrive', 'met-by', 'waiting-room', 'route', 'seat', 'speak', 'photo', 'leave', 'next', 'other',
])
export const SeatingLayout = z.enum(['two-sided', 'u', 'round', 'theatre'])
/** The wall of the room, as the plan lies before its reader, in which the door is. */
export const Wall = z.enum(['bottom', 'left', 'right', 'top'])
/** Who sits at the place of honour, far from the door. */
export const HonourParty = z.enum(['guests', 'hosts'])
/** Whose flag stands left of the other's, as one looks at them. */
export const FlagOrder = z.enum(['host-left', 'guest-left'])
/** Where a source line came from in its document. */
export const SourceUnitKind = z.enum([
  'text', 'heading', 'table-row', 'table-head', 'rule', 'note', 'footnote', 'list-item', 'header', 'comment', 'hidden', 'deleted', 'text-box',
])

/** Note that stays beside the content it comments. `mark` is the sign it carried in the draft (※, *). */
export const Note = z.object({ id: id(), mark: label().nullable(), text: prose() })

/** 담당: who answers for this packet. */
export const ResponsibleOfficer = z.object({
  id: id(),
  department: label(),
  /** 책임자 or 담당자, as stated. */
  duty: label(),
  title: label(),
  name: label(),
  phone: label(),
})

export const Attendee = z.object({
  id: id(),
  /** The person in the register, once matched. */
  personId: z.string().nullable(),
  name: label(),
  nameEn: label(),
  nameHanja: label(),
  /** 직위, plain, without 님. */
  title: label(),
  titleEn: label(),
  organisation: label(),
  organisationEn: label(),
  role: AttendeeRole.nullable(),
  attendance: AttendanceForm.nullable(),
  confirmed: z.boolean().nullable(),
  /** 약력. */
  bio: prose(),
  phone: label(),
  /** For the principal's own edition only. */
  privateNote: prose(),
  /** Attachment id of a portrait. */
  photo: z.string().nullable(),
})

export const Side = z.object({
  id: id(),
  /** As printed: 한국, 캐나다. */
  name: label(),
  nameEn: label(),
  /** 우리 측. */
  ours: z.boolean(),
  statedCount: z.number().int().min(0).nullable(),
  /** The list ended in 등: it is never compared with a count. */
  listOpenEnded: z.boolean(),
  attendees: list(Attendee),
})

export const Speaker = z.object({
  id: id(),
  /** Side as the row gave it (한, 캐, EU), resolved to the side's name where there is one. */
  side: label().nullable(),
  organisation: label().nullable(),
  title: label().nullable(),
  name: label().nullable(),
  /** 사회, 좌장, 전체. */
  role: label().nullable(),
  /** The words of the draft. */
  text: label(),
  /** The attendee this speaker is, once known. */
  attendeeId: z.string().nullable(),
})

export const RowDetail = z.object({ id: id(), mark: label().nullable(), text: prose(), textEn: prose() })

/** A moment inside a row: 12:25 이석. */
export const Cue = z.object({ id: id(), at: clock().nullable(), text: prose(), internal: z.boolean() })

/** 세부 일정의 한 줄. Rows stand in printed order; `parentId` makes the second level. */
export const Row = z.object({
  id: id(),
  parentId: z.string().nullable(),
  /** Days after the packet's date. */
  day: z.number().int().min(-1).max(31),
  /** IANA zone where it differs from the packet's. */
  zone: z.string().nullable(),
  /** ①, 1) … as a number. */
  ordinal: z.number().int().nullable(),
  /** The marker of the draft (□ ○ - . ※). */
  marker: label().nullable(),
  start: clock().nullable(),
  end: clock().nullable(),
  /** `('5)`: what the draft says, never what the clock says. */
  statedMinutes: minutes().nullable(),
  /** `(12:25~)`: has a start, has no end, takes no part in sums. */
  openEnded: z.boolean(),
  title: prose(),
  titleEn: prose(),
  details: list(RowDetail),
  notes: list(Note),
  /** 비고, as stated. */
  remarks: prose(),
  remarksEn: prose(),
  speakers: list(Speaker),
  cues: list(Cue),
  /** Mode of interpretation of this row alone. */
  interpretation: Interpretation.nullable(),
  /** The principal acts in this row. */
  principal: z.boolean(),
  /** For the office only: never in a handout. */
  internal: z.boolean(),
})

export const TalkingPoint = z.object({
  id: id(),
  kind: TalkingPointKind,
  rowId: z.string().nullable(),
  topicId: z.string().nullable(),
  /** Attendee who says it; `null` is the principal. */
  speakerId: z.string().nullable(),
  heading: label(),
  text: prose(),
  textEn: prose(),
  use: Use,
})

export const QuestionAnswer = z.object({
  id: id(),
  topicId: z.string().nullable(),
  question: prose(),
  answer: prose(),
  questionEn: prose(),
  answerEn: prose(),
  use: Use,
  /** 제기 시 대응: only if the other side raises it. */
  ifRaised: z.boolean(),
})

export const Topic = z.object({ id: id(), label: label().nullable(), text: prose(), textEn: prose() })

export const Action = z.object({
  id: id(),
  kind: ActionKind,
  at: clock().nullable(),
  text: prose(),
  /** 영접자, 안내자. */
  contact: label(),
  phone: label(),
  rowId: z.string().nullable(),
})

export const Aide = z.object({ id: id(), name: label(), title: label(), phone: label() })

/** One step of the 진행 시나리오: exact words of the moderator or chair, and who moves. */
export const ScenarioStep = z.object({
  id: id(), rowId: z.string().nullable(), speaker: label(), words: prose(), wordsEn: prose(), direction: prose(),
})

export const Seat = z.object({ id: id(), attendeeId: z.string().nullable(), label: label(), place: label() })

export const Attachment = z.object({
  id: id(),
  name: label(),
  mime: label(),
  /** Bytes. */
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The draft this packet was read from. */
  source: z.boolean(),
  /** 보관만: kept with the packet and named in the book, its pages not printed. */
  keepOnly: z.boolean().default(false),
})

/** One line of a draft, kept as it was. `field` is the path of the value it went into. */
export const SourceUnit = z.object({
  id: id(),
  /** Index into `sourceFiles`. */
  file: z.number().int().min(0),
  /** 1-based line in its document. */
  line: z.number().int().min(1),
  kind: SourceUnitKind,
  text: z.string(),
  /** `overview.purpose`, `runOfShow.<id>`, or `null` for a line that only structures (a rule, a table head). */
  field: z.string().nullable(),
  /** Further values of the same line: `overview.place` of a line that also tells the day. */
  alsoIn: z.array(z.string()).optional(),
})

export const SourceFile = z.object({ name: label(), sha256: z.string(), kind: label() })

export const Overview = z.object({
  purpose: prose(),
  date: isoDate().nullable(),
  /** Last day where it is not the first. */
  endDate: isoDate().nullable(),
  start: clock().nullable(),
  end: clock().nullable(),
  place: label(),
  placeEn: label(),
  interpretation: Interpretation.nullable(),
  /** As stated: 한영 순차통역으로 진행. */
  interpretationText: label(),
  /** 행사 주제. */
  theme: label(),
  /** 주요 내용 in one line. */
  summary: prose(),
  /** 복장. */
  dress: label(),
  notes: list(Note),
})

/** 참석자 규모 as stated (40명 내외). */
export const Attendance = z.object({
  stated: z.number().int().min(0).nullable(),
  /** 내외, 여: not to be taken to the head. */
  approximate: z.boolean(),
  text: label(),
})

export const Packet = z.object({
  id: id(),
  /** Version of this shape; older packets are brought up in `repair-packet.ts`. */
  version: z.literal(1),
  kind: MeetingKind,
  /** Set: no meeting's papers but a thing in the principal's day alone (`shared/day/entry-packet.ts`). */
  entry: DayEntryKind.nullable().default(null),
  /** 1-1, 3. */
  mark: label().nullable(),
  title: label(),
  titleEn: label(),
  /** The draft lost its title and we propose this one. */
  titleProposed: z.boolean(),
  access: Access.nullable(),
  /** 문서 공개 구분 and 보안 표시: what the paper is. */
  documentMark: z.object({
    disclosure: z.enum(['open', 'partial', 'closed']).nullable(),
    /** 정보공개법 제9조 ①항의 호 (1–8). */
    basis: label(),
    security: z.enum(['none', 'official-use']),
  }),
  /** IANA zone of all times that have none of their own. */
  zone: z.string(),
  participation: z.object({ mode: ParticipationMode, status: ParticipationStatus }).nullable(),
  /** 기준 시각. */
  asOf: isoLocal().nullable(),
  responsible: list(ResponsibleOfficer),
  overview: Overview,
  attendance: Attendance,
  sides: list(Side),
  topics: list(Topic),
  runOfShow: list(Row),
  talkingPoints: list(TalkingPoint),
  qa: list(QuestionAnswer),
  actionPlan: list(Action),
  aides: list(Aide),
  scenario: list(ScenarioStep),
  seating: z.object({
    layout: SeatingLayout.nullable(),
    seats: list(Seat),
    notes: prose(),
    /** `null`: nobody has said; then no door is drawn. */
    door: Wall.nullable().default(null),
    /** `null`: as custom has it, the guests. */
    honour: HonourParty.nullable().default(null),
    /** `null`: no flags. */
    flags: FlagOrder.nullable().default(null),
  }),
  attachments: list(Attachment),
  /** Everything that has no field of its own: kept lines of a draft, the office's remarks. */
  notes: list(Note),
  tags: z.array(label()),
  /** The drafts and their lines, as they stood; only an import changes them. */
  sourceFiles: z.array(SourceFile),
  sourceUnits: z.array(SourceUnit),
  /** Codes of findings a person has looked at and set aside, with the place: `gap@runOfShow.r2`. */
  dismissed: z.array(label()),
  /** Who may see what, where this packet differs from the table of editions. */
  editionRules: z.array(EditionRule).default([]),
})

export type Access = z.infer<typeof Access>
export type Interpretation = z.infer<typeof Interpretation>
export type MeetingKind = z.infer<typeof MeetingKind>
export type Note = z.infer<typeof Note>
export type ResponsibleOfficer = z.infer<typeof ResponsibleOfficer>
export type Attendee = z.infer<typeof Attendee>
export type Side = z.infer<typeof Side>
export type Speaker = z.infer<typeof Speaker>
export type RowDetail = z.infer<typeof RowDetail>
export type Cue = z.infer<typeof Cue>
export type Row = z.infer<typeof Row>
export type TalkingPoint = z.infer<typeof TalkingPoint>
export type QuestionAnswer = z.infer<typeof QuestionAnswer>
export type Topic = z.infer<typeof Topic>
export type Action = z.infer<typeof Action>
export type Aide = z.infer<typeof Aide>
export type ScenarioStep = z.infer<typeof ScenarioStep>
export type Attachment = z.infer<typeof Attachment>
export type SourceUnit = z.infer<typeof SourceUnit>
export type SourceUnitKind = z.infer<typeof SourceUnitKind>
export type SourceFile = z.infer<typeof SourceFile>
export type Packet = z.infer<typeof Packet>
