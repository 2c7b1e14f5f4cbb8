import { describeFinding } from '../checks/describe-finding.ts'
import type { Finding, RelatedFinding } from '../checks/finding.ts'
import type { Locale } from '../messages/catalogue.ts'
import type { Packet, Row, Side, Speaker } from '../packet/packet.ts'
import { formatClock, type Minutes } from '../time/clock-time.ts'
import type { Draft } from './draft.ts'

/** Empty values are `null`, never '' and never missing: others read this output by name. */
const orNull = (text: string): string | null => (text === '' ? null : text)
const clockOrNull = (minutes: Minutes | null): string | null => (minutes === null ? null : formatClock(minutes))

/** All lines of the draft that went into the packet; the index of its file comes beside them. */
const linesOf = (packet: Packet): number[] => packet.sourceUnits.map(({ line }) => line)

const linesOfRow = (packet: Packet, row: Row): number[] =>
  packet.sourceUnits.filter(({ field }) => field === `runOfShow.${row.id}`).map(({ line }) => line)

const speakerJson = ({ side, organisation, title, name, role, text }: Speaker): object => ({
  side,
  organisation,
  title,
  name,
  role,
  text,
})

const sideJson = ({ name, ours, statedCount, listOpenEnded, attendees }: Side): object => ({
  name,
  ours,
  statedCount,
  listOpenEnded,
  attendees: attendees.map((attendee) => ({
    name: orNull(attendee.name),
    nameEn: orNull(attendee.nameEn),
    title: orNull(attendee.title),
    organisation: orNull(attendee.organisation),
    role: attendee.role,
    attendance: attendee.attendance,
  })),
})

const rowJson = (packet: Packet, row: Row, file: number): object => ({
  id: row.id,
  parentId: row.parentId,
  day: row.day,
  ordinal: row.ordinal,
  marker: row.marker,
  start: clockOrNull(row.start),
  end: clockOrNull(row.end),
  statedMinutes: row.statedMinutes,
  zone: row.zone,
  level: row.parentId === null ? 1 : 2,
  title: orNull(row.title),
  details: row.details.map(({ text }) => text),
  notes: row.notes.map(({ text }) => text),
  remarks: orNull(row.remarks),
  speakers: row.speakers.map(speakerJson),
  interpretation: row.interpretation,
  principal: row.principal,
  openEnded: row.openEnded,
  file,
  sourceLines: linesOfRow(packet, row),
})

const overviewJson = ({ overview }: Packet): object => ({
  purpose: orNull(overview.purpose),
  date: overview.date,
  endDate: overview.endDate,
  start: clockOrNull(overview.start),
  end: clockOrNull(overview.end),
  place: orNull(overview.place),
  placeEn: orNull(overview.placeEn),
  interpretation: overview.interpretation,
  interpretationText: orNull(overview.interpretationText),
  theme: orNull(overview.theme),
  summary: orNull(overview.summary),
  dress: orNull(overview.dress),
  notes: overview.notes.map(({ text }) => text),
})

const packetJson = (packet: Packet, file: number, origins: Draft['origins']): object => ({
  id: packet.id,
  kind: packet.kind,
  mark: packet.mark,
  title: orNull(packet.title),
  titleEn: orNull(packet.titleEn),
  titleProposed: packet.titleProposed,
  access: packet.access,
  documentMark: packet.documentMark,
  zone: packet.zone,
  responsible: packet.responsible.map(({ department, duty, title, name, phone }) => ({
    department,
    duty,
    title,
    name,
    phone,
  })),
  asOf: packet.asOf,
  participation: packet.participation,
  overview: overviewJson(packet),
  attendance: {
    stated: packet.attendance.stated,
    approximate: packet.attendance.approximate,
    text: orNull(packet.attendance.text),
  },
  sides: packet.sides.map(sideJson),
  topics: packet.topics.map(({ label, text }) => (label === null ? text : `(${label}) ${text}`)),
  talkingPoints: packet.talkingPoints.map(({ kind, rowId, heading, text, use }) => ({
    kind,
    rowId,
    heading: orNull(heading),
    text,
    use,
  })),
  qa: packet.qa.map(({ question, answer, use, ifRaised }) => ({ question, answer: orNull(answer), use, ifRaised })),
  runOfShow: packet.runOfShow.map((row) => rowJson(packet, row, file)),
  notes: packet.notes.map(({ text }) => text),
  file,
  sourceLines: linesOf(packet),
  origins: origins.filter(({ packetId }) => packetId === packet.id).map(({ path, raw, units, rule, confidence }) => ({ path, raw, units, rule, confidence })),
})

const relatedJson = (finding: RelatedFinding, locale: Locale): object => ({
  code: finding.code,
  severity: finding.severity,
  packetId: finding.packetId,
  rowId: finding.rowId,
  message: describeFinding(finding, locale),
})

const findingJson = (finding: Finding, locale: Locale): object => ({
  ...relatedJson(finding, locale),
  related: finding.related.map((related) => relatedJson(related, locale)),
})

/**
 * The object that `import --json` prints without its `ok` (DESIGN.md section 6, docs/cli.md): clock
 * times as `09:00`, findings as sentences in `locale`. Fields may be added, never renamed or removed.
 */
export const toImportJson = (draft: Draft, locale: Locale): object => ({
  ok: true,
  packets: draft.packets.map((packet) => packetJson(packet, fileOf(draft, packet), draft.origins)),
  unassigned: draft.unassigned,
  findings: draft.findings.map((finding) => findingJson(finding, locale)),
  documents: draft.documents,
})

/** Index of the packet's own file among the drafts: by its hash, since a packet may stand alone later. */
const fileOf = (draft: Draft, packet: Packet): number =>
  Math.max(
    0,
    draft.documents.findIndex(
      ({ sha256, name }) => sha256 === packet.sourceFiles[0]?.sha256 && name === packet.sourceFiles[0].name,
    ),
  )
