import { array, assert, boolean, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edition, selectForEdition } from '../../../shared/edition/edition.ts'
import { DAY_ENTRY_TABLE, PACKET_TABLE } from '../../../shared/edition/edition-table.ts'
import { findLeaks } from '../../../shared/edition/leak-check.ts'
import type { TextAt } from '../../../shared/edition/select-fields.ts'
import { DayEntry } from '../../../shared/day/day-entry.ts'
import { EDITION_KINDS } from '../../../shared/packet/edition-rule.ts'
import { newAttendee, newPacket, newRow, newSide } from '../../../shared/packet/new-packet.ts'
import { Packet } from '../../../shared/packet/packet.ts'
import { filledPacket, patternOf, sentinel } from './filled-packet.ts'
import { pathsOfSchema } from './schema-paths.ts'

const GUEST: Edition = { kind: 'guest', sideId: 'sides' }
const EDITIONS: Edition[] = [
  { kind: 'principal' },
  { kind: 'staff' },
  { kind: 'interpreter' },
  GUEST,
  { kind: 'press' },
]
const byKind = (kind: Edition['kind']): Edition => (kind === 'guest' ? GUEST : { kind })

const shownTo = (kind: Edition['kind'], packet: Packet): string =>
  JSON.stringify(selectForEdition(packet, byKind(kind)).packet)
/** A text of the packet itself, not a printed form made of several. */
const isSentinel = ({ path, text }: TextAt): boolean => text === sentinel(patternOf(path))

describe('the table', () => {
  test('decides about every field of the schema, and about nothing else', () => {
    expect(Object.keys(PACKET_TABLE).toSorted()).toEqual(pathsOfSchema(Packet).toSorted())
    expect(Object.keys(DAY_ENTRY_TABLE).toSorted()).toEqual(pathsOfSchema(DayEntry).toSorted())
  })

  test('keeps everything for the principal', () => {
    const packet = filledPacket()
    const { packet: shown, excluded } = selectForEdition(packet, { kind: 'principal' })
    expect(shown).toEqual(packet)
    expect(excluded).toEqual([])
  })
})

describe.each(EDITIONS)('the $kind edition', edition => {
  const packet = filledPacket()
  const selection = selectForEdition(packet, edition)

  test('fits the schema and leaves the packet alone', () => {
    expect(Packet.parse(selection.packet)).toEqual(selection.packet)
    expect(packet).toEqual(filledPacket())
  })

  test('accounts for every text once: shown and in `included`, or not shown and in `excluded`', () => {
    const shown = JSON.stringify(selection.packet)
    const all = selectForEdition(packet, { kind: 'principal' }).included.filter(isSentinel)
    expect(all.length).toBeGreaterThan(70)
    for (const { text } of all) {
      expect(selection.excluded.some(item => item.text === text)).toBe(!shown.includes(text))
      expect(selection.included.some(item => item.text === text)).toBe(shown.includes(text))
    }
  })

  test('a sentinel from any excluded field is caught in the file, an included one is not', () => {
    for (const { path, text } of selection.excluded) {
      const leaks = findLeaks(selection.excluded, selection.included, [
        { place: 'page 1', text: `개요 ${text.slice(0, 4)}\n${text.slice(4)} 끝` },
      ])
      expect(leaks.map(leak => leak.path)).toContain(path)
    }
    const honest = selection.included.map(item => item.text).join('\n')
    expect(findLeaks(selection.excluded, selection.included, [{ place: 'page 1', text: honest }])).toEqual([])
  })
})

describe('no false alarm', () => {
  test('a line of the draft that is printed again from its values is no leak', () => {
    const line = "09:00~09:02 ('2) ○ 개회 및 참석자 소개"
    const row = { ...newRow('r'), marker: '○', start: 540, end: 542, statedMinutes: 2, title: '개회 및 참석자 소개' }
    const unit = { id: 'u', file: 0, line: 1, kind: 'table-row' as const, text: line, field: 'runOfShow.r' }
    const packet = { ...newPacket('p'), sides: [newSide('sides')], runOfShow: [row], sourceUnits: [unit] }
    const { excluded, included } = selectForEdition(packet, GUEST)
    expect(findLeaks(excluded, included, [{ place: 'page 1', text: line }])).toEqual([])
  })

  test('nor is a name with its post and hanja that an excluded text holds too', () => {
    const attendee = {
      ...newAttendee('a'),
      name: '홍길동',
      nameHanja: '洪吉童',
      title: '국제협력관',
      organisation: '예시기술부',
      bio: '홍길동(洪吉童) 국제협력관은 1970년생',
    }
    const note = { id: 'n', mark: null, text: '예시기술부 홍길동 국제협력관에게 확인' }
    const packet = { ...newPacket('p'), sides: [{ ...newSide('sides'), attendees: [attendee] }], notes: [note] }
    const { excluded, included } = selectForEdition(packet, GUEST)
    const page = (text: string) => findLeaks(excluded, included, [{ place: 'page 1', text }]).map(leak => leak.run)
    expect(page('예시기술부 홍길동 국제협력관\n예시기술부 국제협력관 홍길동(洪吉童)')).toEqual([])
    expect(page('홍길동(洪吉童) 국제협력관은 1970년생')).toHaveLength(1)
  })
})

describe('edition rules', () => {
  test('the nearer rule wins, and of two equal ones the one that hides', () => {
    const packet = filledPacket(each => {
      each.editionRules = [
        { target: 'notes', editions: ['staff'], show: false },
        { target: 'notes.notes', editions: ['staff'], show: true },
        { target: 'qa.qa', editions: ['staff'], show: true },
        { target: 'qa.qa', editions: ['staff'], show: false },
      ]
    })
    expect(shownTo('staff', packet)).toContain(sentinel('notes.text'))
    expect(shownTo('staff', packet)).not.toContain('〈qa')
  })

  test('whatever the rules are: the result fits the schema, and no text is both shown and hidden', () => {
    const rule = record({
      target: constantFrom(
        'packet',
        'seating',
        'sides',
        'notes',
        ...Object.keys(PACKET_TABLE),
        'runOfShow.runOfShow',
        'qa.qa.answer',
      ),
      editions: subarray([...EDITION_KINDS]),
      show: boolean(),
    })
    assert(
      property(array(rule, { maxLength: 6 }), constantFrom(...EDITIONS), (rules, edition) => {
        const { packet, included, excluded } = selectForEdition(
          filledPacket(each => {
            each.editionRules = rules
          }),
          edition,
        )
        expect(Packet.safeParse(packet).success).toBe(true)
        const shown = JSON.stringify({ ...packet, editionRules: [] })
        expect(excluded.filter(isSentinel).filter(item => shown.includes(item.text))).toEqual([])
        expect(included.filter(isSentinel).filter(item => !shown.includes(item.text))).toEqual([])
      }),
    )
  })

  test.each(EDITION_KINDS)('a packet hidden as a whole shows the %s nothing', kind => {
    const packet = filledPacket(
      each => void each.editionRules.push({ target: 'packet', editions: [kind], show: false }),
    )
    expect(selectForEdition(packet, byKind(kind))).toMatchObject({
      visible: false,
      packet: newPacket('packet'),
      included: [],
    })
  })
})
