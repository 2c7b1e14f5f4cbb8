import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../../../shared/import/draft.ts'
import { Draft as DraftSchema } from '../../../../shared/import/draft.ts'
import type { Attendee, Packet, Row, Speaker } from '../../../../shared/packet/packet.ts'
import { formatClock } from '../../../../shared/time/clock-time.ts'
import { type ExpectedMeeting, type ExpectedRow, readSample, sampleBytes, truth } from './sample-draft.ts'

const clock = (minutes: number | null): string | null => (minutes === null ? null : formatClock(minutes))

/** What each side's short tag in the sample stands for. */
const SIDES: Readonly<Record<string, string>> = { 한: '한국', 캐: '캐나다', 영: '영국', EU: 'EU' }

type ExpectedSpeaker = Partial<Record<'side' | 'org' | 'title' | 'name' | 'role' | 'raw', string>>

const expectedSpeaker = ({ side, org, title, name, role, raw }: ExpectedSpeaker): object => ({
  side: side === undefined ? null : SIDES[side],
  organisation: org ?? null,
  title: title ?? null,
  name: name ?? null,
  role: role ?? null,
  ...(raw === undefined ? {} : { text: raw }),
})

const actualSpeaker = (
  { side, organisation, title, name, role, text }: Speaker,
  expected: ExpectedSpeaker | undefined,
): object => ({
  side,
  organisation,
  title,
  name,
  role,
  ...(expected?.raw === undefined ? {} : { text }),
})

/** Footnotes of a cell and its asides are notes of the row; a remark that names nobody is one too. */
const expectedNotes = (row: ExpectedRow): string[] =>
  [...row.notes, ...row.footnotes.map((footnote) => (footnote as { text: string }).text)].toSorted()

const memberText = ({ organisation, name, title }: Attendee): string =>
  [organisation, name, title].filter((part) => part !== '').join(' ')

const rowsWith = (packet: Packet, meeting: ExpectedMeeting): [Row, ExpectedRow][] =>
  packet.runOfShow.map((row, index) => [row, meeting.schedule.rows[index] as ExpectedRow])

describe('the sample', () => {
  let draft: Draft
  const pairs = (): [Packet, ExpectedMeeting][] =>
    draft.packets.map((packet, index) => [packet, truth.meetings[index] as ExpectedMeeting])
  const rows = (): [Row, ExpectedRow][] => pairs().flatMap(([packet, meeting]) => rowsWith(packet, meeting))

  beforeAll(async () => {
    draft = await readSample()
  })

  it('fits the schema', () => {
    expect(() => DraftSchema.parse(draft)).not.toThrow()
  })

  it('gives five meetings with mark, title and access', () => {
    expect(
      draft.packets.map(({ mark, title, titleProposed, access }) => ({ mark, title, titleProposed, access })),
    ).toEqual(
      truth.meetings.map((meeting) => ({
        mark: meeting.mark,
        title: meeting.title ?? meeting.titleProposed,
        titleProposed: meeting.title === null,
        access: meeting.disclosure.value === '비공개' ? 'closed' : null,
      })),
    )
    expect(draft.packets.map(({ kind }) => kind)).toEqual(['talks', 'event', 'event', 'talks', 'meal'])
  })

  it('gives every field of the overviews', () => {
    for (const [{ overview }, meeting] of pairs()) {
      const { purpose, when, place } = meeting.overview
      expect({
        purpose: overview.purpose,
        date: overview.date,
        start: clock(overview.start),
        end: clock(overview.end),
        place: overview.place,
      }).toEqual({ purpose: purpose.text, date: when.date, start: when.start, end: when.end, place: place.raw })
      expect(overview.interpretationText).toBe(meeting.interpretation.raw.replace('※ ', ''))
    }
    expect(draft.packets.map(({ overview }) => overview.interpretation)).toEqual([
      'consecutive',
      'simultaneous',
      'simultaneous',
      'consecutive',
      'simultaneous',
    ])
    const reception = draft.packets[4]?.overview
    expect(reception?.theme).toBe('Beyond Possibility : Connecting the Quantum Future')
    expect(reception?.summary).toBe('주요 인사 소개, 환영사, 축사 및 건배사, 네트워킹 오찬 등')
    expect(reception?.notes.map(({ mark, text }) => [mark, text])).toEqual([
      ['*', '각국 대표단, 퀀텀 코리아 국제협력 세션 대표인사 등'],
      ['※', '환영사 → 사진촬영 → 오찬 및 네트워킹 → 전시 투어'],
    ])
    expect(draft.packets[3]?.overview.notes.map(({ mark, text }) => [mark, text])).toEqual([
      ['*', 'Horizon Europe, QuanTERA 등'],
    ])
  })

  it('gives the sides with their counts and members', () => {
    for (const [{ sides, attendance }, { overview }] of pairs()) {
      const { attendees } = overview
      expect(attendance).toEqual({
        stated: attendees.statedTotal,
        approximate: 'qualifier' in attendees,
        text: attendees.raw,
      })
      const expectedSides = 'sides' in attendees ? attendees.sides : []
      expect(sides.map(({ name, statedCount, listOpenEnded }) => ({ name, statedCount, listOpenEnded }))).toEqual(
        expectedSides.map(({ label, statedCount, openEnded }) => ({
          name: label,
          statedCount,
          listOpenEnded: openEnded,
        })),
      )
      // (과기정통부) marks an organisation that the entry inherits.
      expect(sides.map((side) => side.attendees.map(memberText))).toEqual(
        expectedSides.map(({ members }) => members.map((member) => member.replace(/^\(([^()]+)\) /, '$1 '))),
      )
      expect(sides.map(({ ours }) => ours)).toEqual(expectedSides.map(({ label }) => label === '한국'))
    }
  })

  it('gives the topics', () => {
    for (const [{ topics }, { sections }] of pairs()) {
      const items = (sections as { items: { text: string; label?: string }[] }[]).flatMap(({ items: all }) => all)
      expect(topics.map(({ label, text }) => ({ label, text }))).toEqual(
        items.map(({ label, text }) => ({ label: label ?? null, text })),
      )
    }
  })

  it('gives 46 rows, each with times, minutes, level, title, details, notes and remarks', () => {
    expect(rows()).toHaveLength(truth.totals.scheduleEntries)
    expect(rows().filter(([row]) => row.start !== null && row.end !== null)).toHaveLength(truth.totals.timedRows)
    for (const [row, expected] of rows()) {
      expect(
        {
          start: clock(row.start),
          end: clock(row.end),
          statedMinutes: row.statedMinutes,
          level: row.parentId === null ? 1 : 2,
          marker: row.marker,
          title: row.title,
          details: row.details.map(({ mark, text }) => [mark, text]),
          remarks: row.remarks,
          notes: row.notes.map(({ text }) => text).toSorted(),
        },
        expected.id,
      ).toEqual({
        start: expected.start,
        end: expected.end,
        statedMinutes: expected.statedMinutes,
        level: expected.level,
        marker: expected.marker,
        title: expected.title,
        details: expected.subBullets.map(({ marker, text }) => [marker, text]),
        remarks: expected.remarksRaw,
        notes: expectedNotes(expected),
      })
    }
    expect(rows().flatMap(([row]) => row.details)).toHaveLength(truth.totals.subBullets)
  })

  it('puts each row in its block', () => {
    for (const [packet, meeting] of pairs()) {
      const ids = new Map(meeting.schedule.rows.map((row, index) => [row.id, packet.runOfShow[index]?.id ?? '']))
      expect(packet.runOfShow.map(({ parentId }) => parentId)).toEqual(
        meeting.schedule.rows.map(({ parent }) => (parent === null ? null : ids.get(parent))),
      )
    }
  })

  it('gives 44 speakers, resolved to their sides', () => {
    for (const [row, expected] of rows()) {
      const speakers = expected.speakers as ExpectedSpeaker[]
      expect(
        row.speakers.map((speaker, index) => actualSpeaker(speaker, speakers[index])),
        expected.id,
      ).toEqual(speakers.map(expectedSpeaker))
    }
    expect(rows().flatMap(([row]) => row.speakers)).toHaveLength(truth.totals.speakers)
  })

  it('marks what names the principal, and proposes to attend only there', () => {
    expect(
      rows()
        .filter(([row]) => row.principal)
        .map(([, { id }]) => id),
    ).toEqual(['M5.1.2', 'M5.2.2'])
    expect(draft.packets.map(({ participation }) => participation?.mode ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'attend',
    ])
  })

  it('keeps the modes of interpretation of single rows, and the open-ended row open', () => {
    expect(
      rows()
        .filter(([row]) => row.interpretation !== null)
        .map(([row, { id }]) => [id, row.interpretation]),
    ).toEqual([
      ['M5.1', 'consecutive'],
      ['M5.1.1', 'none'],
      ['M5.1.2', 'simultaneous'],
    ])
    expect(
      rows()
        .filter(([row]) => row.openEnded)
        .map(([, { id }]) => id),
    ).toEqual(['M5.2.2'])
  })

  it('reads the press release', () => {
    const { press } = draft.documents[0] ?? {}
    const { embargo, released, morningPaper, title, subtitles, headings, contacts } = truth.press
    expect(press).toMatchObject({ embargo, released, morningPaper, title, subtitles })
    expect(
      press?.headings.map((heading) => ({
        title: heading.title,
        when: heading.when,
        line: heading.line,
        packetIds: heading.packetIds,
      })),
    ).toEqual(
      headings.map((heading) => ({
        title: heading.title,
        when: heading.when,
        line: heading.line,
        packetIds: heading.meetings.map(
          (id) => draft.packets[truth.meetings.findIndex((meeting) => meeting.id === id)]?.id,
        ),
      })),
    )
    expect(press?.headings.every(({ reportsOutcome }) => reportsOutcome)).toBe(true)
    expect(press?.contacts).toEqual(
      contacts.map(({ dept, role, title: post, name, phone }) => ({
        department: dept,
        duty: role,
        title: post,
        name,
        phone,
      })),
    )
    const mapped = Object.entries(truth.lineMap).filter(([, places]) =>
      places.some((place) => place === 'press.body' || place === 'press.footnote'),
    )
    expect(press?.body.map(({ line }) => line)).toEqual(mapped.map(([line]) => Number(line)))
  })

  it('puts every line where the ground truth has it', () => {
    for (const [packet, meeting] of pairs()) {
      const lines = Object.entries(truth.lineMap)
        .filter(([, places]) => places.some((place) => place.startsWith(`${meeting.id}.`)))
        .map(([line]) => Number(line))
      expect(packet.sourceUnits.map(({ line }) => line)).toEqual(lines)
      const [rowLines, expectedRowLines] = [
        packet.runOfShow.map((row) =>
          packet.sourceUnits.filter(({ field }) => field === `runOfShow.${row.id}`).map(({ line }) => line),
        ),
        meeting.schedule.rows.map((row) => row.lines),
      ]
      expect(rowLines).toEqual(expectedRowLines)
    }
    const press = Object.entries(truth.lineMap)
      .filter(([, places]) => places.some((place) => place.startsWith('press.')))
      .map(([line]) => Number(line))
    expect(draft.documents[0]?.sourceLines).toEqual(press)
    expect(draft.unassigned).toEqual([])
  })

  it('accounts for every line that is not empty, with its words', () => {
    const lines = sampleBytes.toString('utf8').split('\n')
    const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    const taken = [
      ...draft.packets.flatMap(({ sourceUnits }) => sourceUnits.map(({ line }) => line)),
      ...(draft.documents[0]?.sourceLines ?? []),
    ]
    expect(filled).toHaveLength(truth.nonBlankLines)
    expect(taken.toSorted((a, b) => a - b)).toEqual(filled)
    for (const unit of draft.packets.flatMap(({ sourceUnits }) => sourceUnits))
      expect(unit.text).toBe(lines[unit.line - 1])
  })
})
