import type { DayEntry } from '../day/day-entry.ts'
import type { Packet } from '../packet/packet.ts'
import type { FieldPath } from './field-path.ts'
import type { Verdict } from './verdict.ts'

/** principal, staff, interpreter, guest, press: the order of `EDITION_KINDS`. */
export type Verdicts = readonly [Verdict, Verdict, Verdict, Verdict, Verdict]
export type EditionTable = Readonly<Record<string, Verdicts>>

/** Goes with its item: who sees the item sees this. Also ids and references, which print as nothing. */
const withItem: Verdicts = [true, true, true, true, true]
/** The office's own: the principal and the staff. */
const office: Verdicts = [true, true, false, false, false]
/** The office and its interpreter. */
const prepared: Verdicts = [true, true, true, false, false]
/** All who sit in the meeting, the press not. */
const inTheRoom: Verdicts = [true, true, true, true, false]
/** Everybody, the press where the meeting is open to it. */
const everyone: Verdicts = [true, true, true, true, true]
const principalAlone: Verdicts = [true, false, false, false, false]
const shownTitle: Verdicts = [true, true, true, 'row-title', 'row-title']
const shownDetail: Verdicts = [true, true, true, 'less-movements', 'less-movements']

/**
 * Who may see what: one line for every field of a packet (the type holds it complete). An item's
 * line (`qa.*`) decides whether the item is there at all, the lines below it what it shows then.
 *
 * The press sees a meeting only where it is open, and in it the frame of the programme; every
 * other item stays out until the office marks it open (an edition rule of the packet). `withItem`
 * below such an item says what the mark opens.
 */
export const PACKET_TABLE: Readonly<Record<FieldPath<Packet>, Verdicts>> = {
  id: everyone,
  version: everyone,
  kind: everyone,
  entry: office,
  mark: everyone,
  title: everyone,
  titleEn: everyone,
  titleProposed: office,
  access: everyone,
  'documentMark.disclosure': prepared,
  'documentMark.basis': prepared,
  'documentMark.security': everyone,
  zone: everyone,
  participation: prepared,
  asOf: prepared,

  'responsible.*': prepared,
  'responsible.*.id': withItem,
  'responsible.*.department': withItem,
  'responsible.*.duty': withItem,
  'responsible.*.title': withItem,
  'responsible.*.name': withItem,
  'responsible.*.phone': office,

  'overview.purpose': prepared,
  'overview.date': everyone,
  'overview.endDate': everyone,
  'overview.start': everyone,
  'overview.end': everyone,
  'overview.place': everyone,
  'overview.placeEn': everyone,
  'overview.interpretation': inTheRoom,
  'overview.interpretationText': [true, true, true, 'less-movements', false],
  'overview.theme': prepared,
  'overview.summary': prepared,
  'overview.dress': prepared,
  'overview.notes.*': prepared,
  'overview.notes.*.id': withItem,
  'overview.notes.*.mark': withItem,
  'overview.notes.*.text': withItem,

  'attendance.stated': prepared,
  'attendance.approximate': prepared,
  'attendance.text': prepared,

  'sides.*': everyone,
  'sides.*.id': withItem,
  'sides.*.name': withItem,
  'sides.*.nameEn': withItem,
  'sides.*.ours': withItem,
  'sides.*.statedCount': prepared,
  'sides.*.listOpenEnded': inTheRoom,
  // Who doesn't come is the office's to know.
  'sides.*.attendees.*': [true, true, 'takes-part', 'takes-part', false],
  'sides.*.attendees.*.id': withItem,
  'sides.*.attendees.*.personId': withItem,
  'sides.*.attendees.*.name': withItem,
  'sides.*.attendees.*.nameEn': withItem,
  'sides.*.attendees.*.nameHanja': withItem,
  'sides.*.attendees.*.title': withItem,
  'sides.*.attendees.*.titleEn': withItem,
  'sides.*.attendees.*.organisation': withItem,
  'sides.*.attendees.*.organisationEn': withItem,
  'sides.*.attendees.*.role': withItem,
  'sides.*.attendees.*.attendance': inTheRoom,
  'sides.*.attendees.*.confirmed': office,
  'sides.*.attendees.*.bio': office,
  'sides.*.attendees.*.phone': principalAlone,
  'sides.*.attendees.*.privateNote': principalAlone,
  'sides.*.attendees.*.photo': office,

  'topics.*': prepared,
  'topics.*.id': withItem,
  'topics.*.label': withItem,
  'topics.*.text': withItem,
  'topics.*.textEn': withItem,

  'runOfShow.*': [true, true, 'not-internal', 'public-row', 'public-row'],
  'runOfShow.*.id': withItem,
  'runOfShow.*.parentId': withItem,
  'runOfShow.*.day': withItem,
  'runOfShow.*.zone': withItem,
  'runOfShow.*.ordinal': withItem,
  'runOfShow.*.marker': withItem,
  'runOfShow.*.start': withItem,
  'runOfShow.*.end': withItem,
  'runOfShow.*.statedMinutes': withItem,
  'runOfShow.*.openEnded': withItem,
  'runOfShow.*.title': shownTitle,
  'runOfShow.*.titleEn': shownTitle,
  'runOfShow.*.details.*': [true, true, true, 'not-ours', false],
  'runOfShow.*.details.*.id': withItem,
  'runOfShow.*.details.*.mark': withItem,
  'runOfShow.*.details.*.text': shownDetail,
  'runOfShow.*.details.*.textEn': shownDetail,
  'runOfShow.*.notes.*': prepared,
  'runOfShow.*.notes.*.id': withItem,
  'runOfShow.*.notes.*.mark': withItem,
  'runOfShow.*.notes.*.text': withItem,
  'runOfShow.*.remarks': prepared,
  'runOfShow.*.remarksEn': prepared,
  'runOfShow.*.speakers.*': inTheRoom,
  'runOfShow.*.speakers.*.id': withItem,
  'runOfShow.*.speakers.*.side': withItem,
  'runOfShow.*.speakers.*.organisation': withItem,
  'runOfShow.*.speakers.*.title': withItem,
  'runOfShow.*.speakers.*.name': withItem,
  'runOfShow.*.speakers.*.role': withItem,
  'runOfShow.*.speakers.*.text': prepared,
  'runOfShow.*.speakers.*.attendeeId': withItem,
  'runOfShow.*.cues.*': [true, true, 'not-internal', false, false],
  'runOfShow.*.cues.*.id': withItem,
  'runOfShow.*.cues.*.at': withItem,
  'runOfShow.*.cues.*.text': withItem,
  'runOfShow.*.cues.*.internal': withItem,
  'runOfShow.*.interpretation': inTheRoom,
  'runOfShow.*.principal': prepared,
  'runOfShow.*.internal': prepared,

  'talkingPoints.*': [true, true, 'use-is-say', false, false],
  'talkingPoints.*.id': withItem,
  'talkingPoints.*.kind': withItem,
  'talkingPoints.*.rowId': withItem,
  'talkingPoints.*.topicId': withItem,
  'talkingPoints.*.speakerId': withItem,
  'talkingPoints.*.heading': withItem,
  'talkingPoints.*.text': withItem,
  'talkingPoints.*.textEn': withItem,
  'talkingPoints.*.use': withItem,

  'qa.*': office,
  'qa.*.id': withItem,
  'qa.*.topicId': withItem,
  'qa.*.question': withItem,
  'qa.*.answer': withItem,
  'qa.*.questionEn': withItem,
  'qa.*.answerEn': withItem,
  'qa.*.use': withItem,
  'qa.*.ifRaised': withItem,

  'actionPlan.*': office,
  'actionPlan.*.id': withItem,
  'actionPlan.*.kind': withItem,
  'actionPlan.*.at': withItem,
  'actionPlan.*.text': withItem,
  'actionPlan.*.contact': withItem,
  'actionPlan.*.phone': office,
  'actionPlan.*.rowId': withItem,

  'aides.*': office,
  'aides.*.id': withItem,
  'aides.*.name': withItem,
  'aides.*.title': withItem,
  'aides.*.phone': office,

  'scenario.*': prepared,
  'scenario.*.id': withItem,
  'scenario.*.rowId': withItem,
  'scenario.*.speaker': withItem,
  'scenario.*.words': withItem,
  'scenario.*.wordsEn': withItem,
  'scenario.*.direction': office,

  // Whoever is in the room sees who sits where.
  'seating.layout': inTheRoom,
  'seating.door': inTheRoom,
  'seating.honour': inTheRoom,
  'seating.flags': inTheRoom,
  'seating.seats.*': inTheRoom,
  'seating.seats.*.id': withItem,
  'seating.seats.*.attendeeId': withItem,
  'seating.seats.*.label': withItem,
  'seating.seats.*.place': withItem,
  'seating.notes': office,

  'attachments.*': [true, 'not-source', false, false, false],
  'attachments.*.id': withItem,
  'attachments.*.name': withItem,
  'attachments.*.mime': withItem,
  'attachments.*.size': withItem,
  'attachments.*.sha256': withItem,
  'attachments.*.source': withItem,
  'attachments.*.keepOnly': withItem,

  'notes.*': office,
  'notes.*.id': withItem,
  'notes.*.mark': withItem,
  'notes.*.text': withItem,

  tags: office,

  // The draft's own lines repeat everything above, whoever may see it; the rest is the office's bookkeeping.
  'sourceFiles.*': principalAlone,
  'sourceFiles.*.name': withItem,
  'sourceFiles.*.sha256': withItem,
  'sourceFiles.*.kind': withItem,
  'sourceUnits.*': principalAlone,
  'sourceUnits.*.id': withItem,
  'sourceUnits.*.file': withItem,
  'sourceUnits.*.line': withItem,
  'sourceUnits.*.kind': withItem,
  'sourceUnits.*.text': withItem,
  'sourceUnits.*.field': withItem,
  'sourceUnits.*.alsoIn': withItem,
  dismissed: principalAlone,
  'editionRules.*': principalAlone,
  'editionRules.*.target': withItem,
  'editionRules.*.editions': withItem,
  'editionRules.*.show': withItem,
}

/**
 * A draft's line is what its values were read from (`09:00~09:02 ('2) ○ 개회`): printed from those
 * values it stands in the book again, word for word, though the line itself is never shown. What
 * it says that no value says is kept as a note.
 */
export const COPIED_TEXTS: ReadonlySet<FieldPath<Packet>> = new Set<FieldPath<Packet>>([
  'sourceUnits.*.text',
  'sourceFiles.*.name',
])

const timeIsTaken: Verdicts = [true, true, false, false, false]
const dayEntryText: Verdicts = [true, 'not-personal', false, false, false]

/** The principal's day is the office's affair; of a private entry the staff sees that the time is taken. */
export const DAY_ENTRY_TABLE: Readonly<Record<FieldPath<DayEntry>, Verdicts>> = {
  id: timeIsTaken,
  date: timeIsTaken,
  start: timeIsTaken,
  end: timeIsTaken,
  zone: timeIsTaken,
  kind: timeIsTaken,
  title: dayEntryText,
  place: dayEntryText,
  note: dayEntryText,
}
