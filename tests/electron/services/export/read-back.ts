import { readBytes } from '../../../../electron/services/import/formats/read-bytes.ts'
import { readDocument } from '../../../../electron/services/import/draft/read-document.ts'
import { readText } from '../../../../electron/services/import/read/read-text.ts'
import { writeExport } from '../../../../electron/services/export/write-export.ts'
import { draftSection } from '../../../../shared/export/draft-section.ts'
import { newOutlineContext } from '../../../../shared/book/outline-context.ts'
import type { Block } from '../../../../shared/book/block.ts'
import { cellLines, lineOf } from '../../../../shared/export/block-text.ts'
import type { ExportFormat } from '../../../../shared/export/export-kinds.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'

export const settings = { ...defaultSettings, principal: { title: '차관', titleEn: 'Vice Minister', name: '홍길동', ministry: '', ministryShort: '' } }
export const TODAY = '2026-09-01'

/** Writes packets in a format and reads the file with the ordinary readers: nothing else goes along. */
export const writeAndRead = async (packets: readonly Packet[], format: ExportFormat): Promise<{ packets: Packet[]; unassigned: string[] }> => {
  const { name, bytes } = await writeExport({ packets, settings, format, what: 'packet', today: TODAY })
  const read = format === 'md'
    ? readText(name, new TextDecoder().decode(bytes))
    : await readBytes({ name, bytes, password: null, onProgress: () => {} })
  let last = 0
  const ids = (): string => `r${(last += 1)}`
  const reading = readDocument({ file: 0, name, sha256: '', convertedFrom: null, read, ids, settings })
  return { packets: reading.packets, unassigned: reading.unassigned.map(({ text }) => text) }
}

/** Every line that a draft prints of a packet, cell by cell. */
export const printedLines = (packet: Packet): string[] =>
  draftSection(packet, newOutlineContext('ko', settings.principal), packet.documentMark.security === 'official-use').blocks.flatMap(blockLines)

const blockLines = (block: Block): string[] => {
  if (block.kind === 'paragraph') return [lineOf(block)]
  return block.kind === 'table' ? [block.head.join(' | '), ...block.rows.map(({ cells }) => cells.map((cell) => cellLines(cell).join(' / ')).join(' | '))] : []
}

/** The values that a draft prints, without ids and without what the reader works out by itself. */
export const printedFields = ({ overview, ...packet }: Packet): object => ({
  mark: packet.mark, title: packet.title, titleEn: packet.titleEn, access: packet.access, asOf: packet.asOf, documentMark: packet.documentMark,
  overview: { ...overview, notes: overview.notes.map(({ text }) => text), endDate: null },
  attendance: packet.attendance,
  responsible: packet.responsible.map(({ department, duty, title, name, phone }) => ({ department, duty, title, name, phone })),
  sides: packet.sides.map(({ name, statedCount, listOpenEnded, attendees }) => ({
    name, statedCount, listOpenEnded, attendees: attendees.map(({ name: person, nameEn, organisation, title, role, attendance, confirmed }) => ({ person, nameEn, organisation, title, role, attendance, confirmed })),
  })),
  topics: packet.topics.map(({ label, text, textEn }) => ({ label, text, textEn })),
  // A remark that names nobody is a note too; the paper has it once.
  rows: packet.runOfShow.map(({ parentId, ordinal, start, end, statedMinutes, title, titleEn, details, notes, remarks }) => ({
    level: parentId === null ? 1 : 2, ordinal, start, end, statedMinutes, title, titleEn, remarks, details: details.map(({ text, textEn }) => [text, textEn]),
    notes: notes.map(({ text }) => text).filter((text) => !remarks.includes(text)),
  })),
  talkingPoints: packet.talkingPoints.map(({ kind, use, heading, text, textEn }) => ({ kind, use, heading, text, textEn })),
  qa: packet.qa.map(({ question, answer, questionEn, answerEn, use, ifRaised }) => ({ question, answer, questionEn, answerEn, use, ifRaised })),
})
