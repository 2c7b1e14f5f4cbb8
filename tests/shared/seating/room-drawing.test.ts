import { describe, expect, test } from 'vitest'
import { message } from '../../../shared/messages/catalogue.ts'
import { type Packet, SeatingLayout, Wall } from '../../../shared/packet/packet.ts'
import { apartWords } from '../../../shared/seating/place-words.ts'
import { upperParty } from '../../../shared/seating/plan-layouts.ts'
import { LEAST_READABLE_PT } from '../../../shared/seating/plate-words.ts'
import { roomDrawing } from '../../../shared/seating/room-drawing.ts'
import { flagsInOrder } from '../../../shared/seating/room-frame.ts'
import type { Rect } from '../../../shared/seating/room-plan.ts'
import { seatPlan } from '../../../shared/seating/seat-plan.ts'
import { fitLines } from '../../../shared/seating/text-estimate.ts'
import { meetingOf, peopleNamed, sideOf } from './meeting-of.ts'

const ROOM: Rect = { x: 0, y: 22, width: 273, height: 147 }
const WORDS = { door: '출입문', stage: '단상', flag: ({ name }: { name: string }) => name }
const drawn = (packet: Packet, tableTop = false) => {
  const plan = seatPlan(packet, apartWords((key, params) => message('ko', key, params)))
  return { plan, ...roomDrawing(packet, plan, ROOM, WORDS, { names: 'both', tableTop }) }
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01
const isInside = (a: Rect, b: Rect): boolean => a.x >= b.x - 0.01 && a.y >= b.y - 0.01 && a.x + a.width <= b.x + b.width + 0.01 && a.y + a.height <= b.y + b.height + 0.01
/** A plate too small for a seat number in the least size. */
const SMALLEST_PLATE_MM = { width: 10, height: 4 }

/** Numbers of seats. */
const LEAST_NUMBER_PT = 4.5

const COUNTS = [[1, 1], [2, 0], [1, 3], [5, 5], [4, 9], [12, 8], [20, 20], [30, 30], [59, 1], [60, 0]] as const
const layouts = SeatingLayout.options.flatMap((layout) => COUNTS.map(([ours, theirs]) => ({ layout, ours, theirs })))

describe.each(layouts)('$layout with $ours and $theirs', ({ layout, ours, theirs }) => {
  const LONG = '가나다라마바사아자차'.repeat(20)
  const packets: Record<string, Packet> = {
    'of short names': meetingOf(peopleNamed('홍길동', ours), peopleNamed('Kim', theirs), {}, { layout, door: 'bottom', flags: 'host-left' }),
    'of names of 200 characters': meetingOf(peopleNamed('a', ours, { name: LONG, title: LONG }), peopleNamed('b', theirs, { name: LONG }), {}, { layout, door: 'left', flags: 'guest-left' }),
    'in hanja': meetingOf(peopleNamed('a', ours, { name: '洪吉童' }), peopleNamed('b', theirs, { name: '佐藤見本' }), {}, { layout, door: 'top' }),
  }

  test.each(Object.keys(packets))('%s: each has a plate, none lies over another, all are inside', (name) => {
    const packet = packets[name] as Packet
    const { plan, room, texts } = drawn(packet)
    expect(plan.seats.length).toBe(ours + theirs)
    expect(room.plates.map(({ key }) => key).toSorted()).toEqual(plan.seats.map(({ slot }) => [slot.bank, slot.row, slot.number, slot.words].join(':')).toSorted())
    for (const [at, plate] of room.plates.entries()) {
      expect(isInside(plate, ROOM)).toBe(true)
      expect(plate.width).toBeGreaterThan(SMALLEST_PLATE_MM.width)
      expect(plate.height).toBeGreaterThan(SMALLEST_PLATE_MM.height)
      for (const other of room.plates.slice(at + 1)) expect(overlap(plate, other), `${plate.key} ${other.key}`).toBe(false)
      for (const table of room.tables) expect(table.form === 'box' && overlap(plate, table), `${plate.key} over a table`).toBe(false)
      for (const { x, y, radius, key } of room.chairs) {
        expect(overlap(plate, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }), `${plate.key} over chair ${key}`).toBe(false)
      }
    }
    for (const [at, { x, y, radius }] of room.chairs.entries()) {
      for (const other of room.chairs.slice(at + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius - 0.01)
    }
    for (const text of texts) expect(isInside(text, ROOM)).toBe(true)
  })

  test.each(Object.keys(packets))('%s: every word that stands there can be read', (name) => {
    const { texts } = drawn(packets[name] as Packet)
    for (const { lines, width, height } of texts) {
      const fitted = fitLines(lines, width, height)
      expect(fitted, lines.map(({ text }) => text).join(' / ')).not.toBeNull()
      const isOfAPerson = lines.length > 1
      expect(Math.min(...(fitted ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(isOfAPerson ? LEAST_READABLE_PT : LEAST_NUMBER_PT)
    }
  })
})

test.each(Wall.options)('a door in the %s wall is drawn, flags across from it', (door) => {
  const { texts, room } = drawn(meetingOf(peopleNamed('a', 3), peopleNamed('b', 3), {}, { door, flags: 'host-left', layout: 'two-sided' }))
  const placed = (words: string) => texts.find(({ lines }) => lines.some(({ text }) => text === words)) as Rect
  const [doorText, flag] = [placed('출입문'), placed('한국')]
  for (const plate of room.plates) expect([overlap(plate, doorText), overlap(plate, flag)]).toEqual([false, false])
  const isFar = door === 'top' || door === 'bottom' ? Math.abs(doorText.y - flag.y) > 100 : Math.abs(doorText.x - flag.x) > 200
  expect(isFar).toBe(true)
})

test('guests face the door; of a table end-on they have the right as one comes in; the office may turn it round', () => {
  expect((['bottom', 'top', 'right', 'left'] as const).map((door) => upperParty({ door, honour: null }))).toEqual(['theirs', 'ours', 'theirs', 'ours'])
  expect([upperParty({ door: null, honour: null }), upperParty({ door: 'bottom', honour: 'hosts' })]).toEqual(['theirs', 'ours'])
})

test('of two flags the host’s is left as one looks at them, of three in the middle', () => {
  const sides = [sideOf('한국', { ours: true }, []), sideOf('캐나다', {}, []), sideOf('영국', {}, [])]
  expect(flagsInOrder(sides.slice(0, 2), 'host-left').map(({ name }) => name)).toEqual(['한국', '캐나다'])
  expect(flagsInOrder(sides.slice(0, 2), 'guest-left').map(({ name }) => name)).toEqual(['캐나다', '한국'])
  expect(flagsInOrder(sides, 'host-left').map(({ name }) => name)).toEqual(['캐나다', '한국', '영국'])
})

test('on a table the names of the far side are turned, and only these', () => {
  const packet = meetingOf(peopleNamed('a', 3), peopleNamed('b', 3), {}, { layout: 'two-sided' })
  const turned = drawn(packet, true).texts.filter((text) => text.turned).flatMap(({ lines }) => lines.map(({ text }) => text))
  expect(turned.filter((text) => /^[ab]\d$/.test(text)).toSorted()).toEqual(['b1', 'b2', 'b3'])
  expect(drawn(packet).texts.some((text) => text.turned)).toBe(false)
})

/** Sizes that stand on the paper, by the words. */
const sizesOf = (packet: Packet): Map<string, number> => new Map(drawn(packet).texts.flatMap(({ lines, width, height }) => (fitLines(lines, width, height) ?? []).map(({ text, size }) => [text, size] as const)))
const MIXED = [{ name: '홍길동' }, { name: '제인 플레이스홀더' }, { name: '이영희' }]
const mixed = (more: object[] = []) => [...MIXED, ...more].map((fields, at) => ({ ...peopleNamed('x', 1, fields)[0], id: `x${at}` }))

describe('type of the plates', () => {
  test('names of a row are of one size, long or short, and large where there is room', () => {
    const sizes = sizesOf(meetingOf(mixed(), peopleNamed('b', 3), {}, { layout: 'two-sided' }))
    expect(new Set(MIXED.map(({ name }) => sizes.get(name)?.toFixed(3))).size).toBe(1)
    expect(sizes.get('홍길동')).toBeGreaterThan(18)
  })

  test('a name that needs the whole width gets smaller, not what stands below it', () => {
    const far = { name: 'Nguyễn Thị Phượng Hoàng', title: '심의관' } as const
    const sizes = sizesOf(meetingOf(mixed([far]), peopleNamed('b', 4), {}, { layout: 'two-sided' }))
    expect(sizes.get(far.name)).toBeLessThan((sizes.get('홍길동') ?? 0) * 0.8)
    const below = (post: string): number | undefined => [...sizes].find(([text]) => text.endsWith(post))?.[1]
    expect(below('심의관')).toBeCloseTo(below('국장') ?? 0)
  })

  test('one name of 200 characters does not make the others small', () => {
    const sizes = sizesOf(meetingOf(mixed([{ name: '가나다라마바사아자차'.repeat(20) }]), peopleNamed('b', 3), {}, { layout: 'two-sided' }))
    expect(sizes.get('홍길동')).toBeGreaterThan(13)
  })

  test('plates of both sides of a table are of one size', () => {
    const { room } = drawn(meetingOf(peopleNamed('a', 5), peopleNamed('b', 2), {}, { layout: 'two-sided' }))
    expect(new Set(room.plates.map(({ width, height }) => `${width.toFixed(2)} ${height.toFixed(2)}`)).size).toBe(1)
    expect(Math.max(...room.plates.map(({ x, width }) => x + width)) - Math.min(...room.plates.map(({ x }) => x))).toBeGreaterThan(ROOM.width * 0.9)
  })
})

const middleOf = (all: readonly { x: number; width: number }[]): number => (Math.min(...all.map(({ x }) => x)) + Math.max(...all.map(({ x, width }) => x + width))) / 2

describe('rows and banks alike', () => {
  test('rows of plates at a table are equally deep, the back ones too', () => {
    const { room } = drawn(meetingOf(peopleNamed('홍', 15), peopleNamed('김', 15), {}, { layout: 'two-sided' }))
    expect(room.plates.some(({ key }) => key.startsWith('ours-back'))).toBe(true)
    expect(new Set(room.plates.map(({ height }) => height.toFixed(2))).size).toBe(1)
  })

  test('a back row in a U is as wide as the rows before it, and has no number where its chairs stand beside it', () => {
    const { room, texts } = drawn(meetingOf(peopleNamed('홍', 30), peopleNamed('김', 30), {}, { layout: 'u' }))
    const legs = room.plates.filter(({ key }) => /^(?:left|right)/.test(key))
    expect(new Set(legs.map(({ width }) => width.toFixed(2))).size).toBe(1)
    const back = legs.filter(({ key }) => key.includes('-back'))
    expect(back.length).toBeGreaterThan(2)
    const numbers = texts.filter(({ lines }) => lines.length === 1 && /^\d+$/.test(lines[0]?.text ?? ''))
    for (const plate of back) expect(numbers.filter((text) => isInside(text, plate))).toEqual([])
  })

  test('stage and rows of a hall keep the middle of the room, whoever sits apart', () => {
    const packet = meetingOf(peopleNamed('홍', 12), peopleNamed('김', 12), {}, { layout: 'theatre', seats: [{ id: 's', attendeeId: '홍2', label: '', place: '통역실' }] })
    const { room } = drawn(packet)
    const rows = [...room.plates.filter(({ key }) => key.startsWith('row')), ...room.chairs.filter(({ key }) => key.startsWith('row')).map(({ x, y, radius }) => ({ x: x - radius, y, width: 2 * radius, height: 2 * radius }))]
    const [stage] = room.tables
    expect(stage && stage.x + stage.width / 2).toBeCloseTo(ROOM.x + ROOM.width / 2, 1)
    expect(Math.abs(middleOf(rows) - (ROOM.x + ROOM.width / 2))).toBeLessThan(1)
    const apart = room.plates.filter(({ key }) => key.startsWith('apart'))
    expect(apart.length).toBeGreaterThan(0)
    for (const plate of apart) for (const other of rows) expect(overlap(plate, other)).toBe(false)
  })
})
