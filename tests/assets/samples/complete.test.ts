import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DayEntry, DayEntryKind } from '../../../shared/day/day-entry.ts'
import { packetOfEntry } from '../../../shared/day/entry-packet.ts'
import { datesOf, principalDay } from '../../../shared/day/principal-day.ts'
import { selectBookForEdition } from '../../../shared/edition/select-book.ts'
import { DraftDocument, PressRelease } from '../../../shared/import/draft.ts'
import { EDITION_KINDS } from '../../../shared/packet/edition-rule.ts'
import { type PacketFile, parsePacketFile, printPacketFile } from '../../../shared/packet/packet-file.ts'
import {
  Access,
  ActionKind,
  AttendanceForm,
  AttendeeRole,
  Interpretation,
  Packet,
  ParticipationMode,
  ParticipationStatus,
  FlagOrder,
  HonourParty,
  SeatingLayout,
  Wall,
  TalkingPointKind,
  Use,
} from '../../../shared/packet/packet.ts'
import { Settings } from '../../../shared/settings/settings.ts'
import { pathsOfSchema } from '../../shared/edition/schema-paths.ts'

const text = readFileSync(new URL('../../../assets/samples/complete.json', import.meta.url), 'utf8')
const file: PacketFile = parsePacketFile(text)

/** All values at a pattern (`sides.*.name`) of a document. */
const valuesAt = (value: unknown, keys: readonly string[]): unknown[] => {
  const [key, ...rest] = keys
  if (key === undefined) return [value]
  if (key === '*') return (value as unknown[]).flatMap(item => valuesAt(item, rest))
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}
/** Zero, "no" and an open list are values; nothing, '' and an empty list are not. */
const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const emptyPaths = (schema: Parameters<typeof pathsOfSchema>[0], documents: readonly object[]): string[] =>
  pathsOfSchema(schema).filter(path => !documents.some(each => valuesAt(each, path.split('.')).some(isFilled)))

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(item => item.id)
const packetValues = (path: string): Set<unknown> =>
  new Set(file.packets.flatMap(packet => valuesAt(packet, path.split('.'))))

describe('the complete sample', () => {
  test('fills every field of the schemas somewhere', () => {
    expect(emptyPaths(Packet, [...file.packets, ...file.entries.map(packetOfEntry)])).toEqual([])
    expect(emptyPaths(DayEntry, file.entries)).toEqual([])
    expect(emptyPaths(DraftDocument, file.documents)).toEqual([])
    expect(
      emptyPaths(
        PressRelease,
        file.documents.flatMap(each => each.press ?? []),
      ),
    ).toEqual([])
    expect(emptyPaths(Settings, [file.settings ?? {}])).toEqual([])
  })

  test('says yes somewhere to every yes-or-no field', () => {
    const flags = pathsOfSchema(Packet).filter(path =>
      [...packetValues(path)].some(value => typeof value === 'boolean'),
    )
    expect(flags.filter(path => !packetValues(path).has(true))).toEqual([])
  })

  test.each([
    ['runOfShow.*.interpretation', Interpretation.options.filter(option => option !== 'mixed')],
    ['overview.interpretation', ['consecutive', 'simultaneous', 'mixed']],
    ['talkingPoints.*.kind', TalkingPointKind.options],
    ['talkingPoints.*.use', Use.options],
    ['qa.*.use', Use.options],
    ['actionPlan.*.kind', ActionKind.options],
    ['sides.*.attendees.*.role', AttendeeRole.options],
    ['sides.*.attendees.*.attendance', AttendanceForm.options],
    ['seating.layout', SeatingLayout.options],
    ['seating.flags', FlagOrder.options],
    ['seating.honour', HonourParty.options],
    ['seating.door', Wall.options.filter(option => option !== 'top')],
    ['access', Access.options],
  ])('has each kind of %s', (path, options) =>
    expect([...packetValues(path)]).toEqual(expect.arrayContaining([...options])),
  )

  test('has each kind of day entry', () => {
    expect(new Set(file.entries.map(entry => entry.kind))).toEqual(new Set(DayEntryKind.options))
  })

  test('names modes and states of participation that exist', () => {
    expect(ParticipationMode.options).toEqual(expect.arrayContaining([...packetValues('participation.mode')]))
    expect(ParticipationStatus.options).toEqual(expect.arrayContaining([...packetValues('participation.status')]))
  })

  test('its attachments are the bytes that their SHA-256 names, and nothing else is in the file', () => {
    const used = new Set(file.packets.flatMap(packet => packet.attachments.map(each => each.sha256)))
    expect(new Set(Object.keys(file.files))).toEqual(used)
    for (const [sha256, base64] of Object.entries(file.files)) {
      expect(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')).toBe(sha256)
    }
  })

  test('every reference leads somewhere, and no id stands twice in a list', () => {
    for (const packet of file.packets) {
      const attendees = packet.sides.flatMap(side => ids(side.attendees))
      const lists = [
        ids(packet.runOfShow),
        ids(packet.talkingPoints),
        ids(packet.actionPlan),
        ids(packet.attachments),
        attendees,
      ]
      expect(lists.map(list => new Set(list).size)).toEqual(lists.map(list => list.length))
      const known: Record<string, string[]> = {
        rowId: ids(packet.runOfShow),
        parentId: ids(packet.runOfShow),
        topicId: ids(packet.topics),
        attendeeId: attendees,
        speakerId: attendees,
        photo: ids(packet.attachments),
      }
      const paths = pathsOfSchema(Packet).filter(path => known[path.slice(path.lastIndexOf('.') + 1)])
      const dangling = paths.flatMap(path =>
        valuesAt(packet, path.split('.')).filter(
          value => value !== null && !known[path.slice(path.lastIndexOf('.') + 1)]?.includes(String(value)),
        ),
      )
      expect(dangling).toEqual([])
    }
  })

  test('says in every packet that it is invented', () => {
    for (const packet of file.packets) expect(packet.notes[0]?.text).toContain('가상의 예시')
  })

  test('holds speeches of the length that is really spoken', () => {
    const long = file.packets.flatMap(packet => packet.talkingPoints).filter(point => point.text.length >= 600)
    expect(long.map(point => point.kind)).toEqual(expect.arrayContaining(['welcome', 'congratulatory', 'opening']))
  })

  test('its days have no overlap, and a way is provided for', () => {
    const days = datesOf(file.packets, file.entries).map(date => principalDay(date, file.packets, file.entries))
    expect(days.map(day => day.date)).toEqual(['2026-09-08', '2026-09-09'])
    expect(days.flatMap(day => day.overlaps)).toEqual([])
    const toAssembly = days[0]?.transfers.find(each => each.to.id === 'entry-assembly')
    expect([toAssembly?.minutes, toAssembly?.travel.map(way => way.id)]).toEqual([65, ['entry-way-1']])
  })

  test('is written as the program writes it', () => expect(text).toBe(printPacketFile(file)))

  test.each(EDITION_KINDS)('makes a %s edition', kind => {
    const edition = kind === 'guest' ? { kind, sideId: 's-ex' } : { kind }
    const { packets, questions } = selectBookForEdition(file, edition)
    expect([packets.length, questions]).toEqual([kind === 'press' ? 1 : 4, []])
  })
})
