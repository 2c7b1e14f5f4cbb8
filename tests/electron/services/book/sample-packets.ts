import { readFileSync } from 'node:fs'
import { newAttendee, newPacket, newRow, newSide, newSpeaker } from '../../../../shared/packet/new-packet.ts'
import { type Access, type Interpretation, Packet, type Row, type Side, type Speaker } from '../../../../shared/packet/packet.ts'
import { parseTypedClock } from '../../../../shared/time/clock-time.ts'

/** The parts of the sample's ground truth that a book prints. */
interface ExpectedRow {
  id: string; start: string | null; end: string | null; statedMinutes: number | null; level: number; parent: string | null
  marker: string | null; ordinal: string | null; title: string; remarksRaw: string
  subBullets: { marker: string | null; text: string }[]
  speakers: { side?: string; org?: string; title?: string; name?: string; role?: string; raw?: string }[]
  notes: { text?: string; raw?: string }[]
}
interface ExpectedMeeting {
  id: string; mark: string | null; title: string | null
  disclosure: { value: string | null } | null
  interpretation: { mode: string; raw: string } | null
  overview: {
    purpose: { text: string } | null
    when: { date: string; start: string; end: string }
    place: { raw: string }
    attendees: { raw: string; statedTotal: number | null; sides?: { label: string; statedCount: number; openEnded: boolean; members: string[] }[] }
  }
  schedule: { rows: ExpectedRow[] }
}

const FIXTURE = new URL('../../../fixtures/quantum-korea-2026.expected.json', import.meta.url)
const MODES: Record<string, Interpretation> = { 순차통역: 'consecutive', 동시통역: 'simultaneous' }

const clock = (text: string | null): number | null => (text === null ? null : parseTypedClock(text))

/** `①` is 1. */
const ordinal = (sign: string | null): number | null => (sign === null ? null : sign.charCodeAt(0) - 0x245f)

const toSpeaker = (given: ExpectedRow['speakers'][number], id: string): Speaker => ({
  ...newSpeaker(id), side: given.side ?? null, organisation: given.org ?? null, title: given.title ?? null,
  name: given.name ?? null, role: given.role ?? null,
})

const toRow = (given: ExpectedRow): Row => ({
  ...newRow(given.id),
  parentId: given.level === 2 ? given.parent : null,
  ordinal: ordinal(given.ordinal), marker: given.marker,
  start: clock(given.start), end: clock(given.end), statedMinutes: given.statedMinutes,
  openEnded: given.start !== null && given.end === null,
  title: given.title,
  details: given.subBullets.map(({ marker, text }, index) => ({ id: `${given.id}d${index}`, mark: marker, text, textEn: '' })),
  remarks: given.remarksRaw,
  speakers: given.speakers.map((speaker, index) => toSpeaker(speaker, `${given.id}s${index}`)),
})

const toSide = (id: string, given: NonNullable<ExpectedMeeting['overview']['attendees']['sides']>[number]): Side => ({
  ...newSide(id), name: given.label, statedCount: given.statedCount, listOpenEnded: given.openEnded,
  attendees: given.members.map((member, index) => ({ ...newAttendee(`${id}a${index}`), organisation: member })),
})

const toPacket = (given: ExpectedMeeting): Packet => {
  const packet = newPacket(given.id)
  const { overview } = given
  const access: Access | null = given.disclosure?.value === '비공개' ? 'closed' : null
  return Packet.parse({
    ...packet,
    mark: given.mark,
    title: given.title ?? `${overview.place.raw} 일정`,
    titleProposed: given.title === null,
    access,
    overview: {
      ...packet.overview,
      purpose: overview.purpose?.text ?? '',
      date: overview.when.date, start: clock(overview.when.start), end: clock(overview.when.end),
      place: overview.place.raw,
      interpretation: MODES[given.interpretation?.mode ?? ''] ?? null,
      interpretationText: given.interpretation?.raw.replace(/^※\s*/, '') ?? '',
    },
    attendance: { stated: overview.attendees.statedTotal, approximate: true, text: overview.attendees.raw },
    sides: (overview.attendees.sides ?? []).map((side, index) => toSide(`${given.id}side${index}`, side)),
    runOfShow: given.schedule.rows.map(toRow),
  })
}

/** The five meetings of the office's sample, made from its ground truth and so independent of the import. */
export const samplePackets = (): Packet[] =>
  (JSON.parse(readFileSync(FIXTURE, 'utf8')) as { meetings: ExpectedMeeting[] }).meetings.map(toPacket)
