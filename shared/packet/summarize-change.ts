import { message, type Locale, type MessageKey } from '../messages/catalogue.ts'
import type { Packet } from './packet.ts'

/** Why a packet changed; `repaired` brings a document whose history was damaged back to its stored state. */
export type ChangeKind = 'created' | 'imported' | 'reimported' | 'duplicated' | 'edited' | 'undone' | 'redone' | 'merged' | 'repaired'

/** The part of a packet, as people name it, that a field belongs to. */
const SECTIONS: Readonly<Record<keyof Packet, MessageKey>> = {
  id: 'section.other',
  version: 'section.other',
  kind: 'section.other',
  entry: 'section.overview',
  zone: 'section.other',
  mark: 'section.title',
  title: 'section.title',
  titleEn: 'section.title',
  titleProposed: 'section.title',
  access: 'section.access',
  documentMark: 'section.document-mark',
  participation: 'section.participation',
  asOf: 'section.responsible',
  responsible: 'section.responsible',
  overview: 'section.overview',
  attendance: 'section.attendance',
  sides: 'section.sides',
  topics: 'section.topics',
  runOfShow: 'section.run-of-show',
  talkingPoints: 'section.talking-points',
  qa: 'section.qa',
  actionPlan: 'section.action-plan',
  aides: 'section.action-plan',
  scenario: 'section.scenario',
  seating: 'section.seating',
  attachments: 'section.attachments',
  notes: 'section.notes',
  tags: 'section.tags',
  sourceFiles: 'section.source',
  sourceUnits: 'section.source',
  dismissed: 'section.findings',
  editionRules: 'section.editions',
}

/** One line for the history: what was done, and in which parts. `fields` are the packet's own keys. */
export const summarizeChange = (kind: ChangeKind, fields: readonly string[], locale: Locale): string => {
  const sections = new Set(fields.map(field => message(locale, sectionOf(field))))
  return message(locale, `history.${kind}`, { sections: [...sections].join(', ') })
}

/** The words for the part of a packet that one of its keys belongs to. */
export const sectionOf = (field: string): MessageKey =>
  Object.hasOwn(SECTIONS, field) ? SECTIONS[field as keyof Packet] : 'section.other'
