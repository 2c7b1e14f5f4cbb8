import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { editPacket } from '../../../../shared/import/review/edit-packet.ts'
import { advance, redoStep, startHistory, undoStep } from '../../../../shared/import/review/history.ts'
import { keepAsNotes } from '../../../../shared/import/review/keep-as-notes.ts'
import { lostLines } from '../../../../shared/import/review/lost-lines.ts'
import { mergePackets } from '../../../../shared/import/review/merge-packets.ts'
import { moveLine } from '../../../../shared/import/review/move-line.ts'
import { MOVE_TARGETS, type MoveTarget } from '../../../../shared/import/review/move-target.ts'
import { moveValue } from '../../../../shared/import/review/move-value.ts'
import { fileOfUnit, reviewOf, type Review } from '../../../../shared/import/review/review.ts'
import { mergeRows, splitRow } from '../../../../shared/import/review/rows.ts'
import { splitPacket } from '../../../../shared/import/review/split-packet.ts'
import { trayOf } from '../../../../shared/import/review/tray.ts'
import { fieldsOfUnit, holdsValue } from '../../../../shared/import/source-fields.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { leavesOf } from '../../../../shared/packet/leaves.ts'
import { packetShape } from '../../../../shared/packet/shape.ts'
import { validatePacket } from '../../../../shared/packet/validate-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'

const ids = (prefix: string) => {
  let last = 0
  return () => `${prefix}${++last}`
}

let draft: Draft
beforeAll(async () => {
  const sample = readFileSync('assets/samples/quantum-korea-2026.md')
  const second = new TextEncoder().encode('# 한-일 국장급 면담\n\n- 일시: 2026. 7. 3.(금) 10:00~10:30\n- 장소: 서울청사\n- 통역: 순차통역\n\n알 수 없는 줄 하나\n10:00~10:10 개회 및 인사말\n10:10~10:30 의견 교환\n')
  draft = await readDraft([{ name: 'a.md', bytes: sample }, { name: 'b.md', bytes: second }], { ids: ids('d'), settings: defaultSettings })
})

/** Lines that say something: those with a value in a packet, and those of the tray. */
const saying = (review: Review): Set<string> =>
  new Set([
    ...trayOf(review).map(({ file, line }) => `${file}:${line}`),
    ...review.packets.flatMap(packet =>
      packet.sourceUnits.filter(unit => fieldsOfUnit(unit).some(field => holdsValue(packet, field))).map(unit => `${fileOfUnit(review, packet, unit)}:${unit.line}`),
    ),
  ])

type Step = (review: Review, newId: () => string) => Review | null

const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % Math.max(1, items.length)]

/** One step of a person, anywhere in the review. */
const step = fc.tuple(fc.nat(8), fc.nat(9_999), fc.nat(9_999), fc.nat(9_999)).map(([kind, a, b, c]): Step => (review, newId) => {
  const packet = pick(review.packets, a)
  const other = pick(review.packets, b)
  if (!packet || !other) return null
  const leaf = pick(leavesOf(packetShape, packet).filter(({ field, value }) => typeof value === 'string' && value !== '' && !/^(?:id|version|zone|kind|documentMark)|\.id$|Id$/.test(field)), b)
  const unit = pick(packet.sourceUnits, b)
  const row = pick(packet.runOfShow, b)
  const target = pick(MOVE_TARGETS, c) ?? 'note'
  switch (kind) {
    case 0: return leaf ? editPacket(review, packet.id, [{ op: 'set', path: [...leaf.path], value: c % 2 === 0 ? '' : '고친 값' }]) : null
    case 1: return row ? editPacket(review, packet.id, [{ op: 'remove', path: ['runOfShow'], id: row.id }]) : null
    case 2: {
      const line = pick(trayOf(review), b)
      return line ? moveLine(review, line, { packetId: packet.id, target }, newId) : null
    }
    case 3: return unit ? moveLine(review, { file: fileOfUnit(review, packet, unit), line: unit.line }, { packetId: other.id, target }, newId) : null
    case 4: return leaf ? moveValue(review, { packetId: packet.id, path: leaf.path.join('.') }, { packetId: other.id, target }, newId) : null
    case 5: return unit ? splitPacket(review, packet.id, { file: fileOfUnit(review, packet, unit), line: unit.line }, newId) : null
    case 6: return c % 3 === 0 ? mergePackets(review, packet.id, other.id, newId) : null
    case 7: return row ? (c % 2 === 0 ? mergeRows(review, packet.id, row.id) : splitRow(review, packet.id, { rowId: row.id, at: c % 12 }, newId)) : null
    default: return keepAsNotes(review, pick(trayOf(review), b))
  }
})

describe('a draft that was just read', () => {
  it('has every line of a packet in one of its values, or in the tray', () => {
    expect(trayOf(reviewOf(draft))).toEqual(draft.unassigned)
  })

  it('has a line whose value could not be read in the tray', async () => {
    const text = '# 한-일 면담\n\n- 일시: 추후 통보\n- 장소:\n- 목적: 점검\n\n10:00~10:10 개회\n10:10~10:30 논의\n'
    const unread = await readDraft([{ name: 'a.md', bytes: new TextEncoder().encode(text) }], { ids: ids('u'), settings: defaultSettings })
    expect(trayOf(reviewOf(unread)).map(line => line.text)).toEqual(['- 일시: 추후 통보'])
  })
})

describe('the steps of a review', () => {
  it('lose no line, in whatever order they are done, and each can be undone', () => {
    const start = reviewOf(draft)
    const said = saying(start)
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), steps => {
        const newId = ids('n')
        let history = startHistory(start)
        for (const make of steps) {
          const next = make(history.present, newId)
          if (!next) continue
          expect(lostLines(start, next)).toEqual([])
          history = advance(history, next)
        }
        const end = history.present
        const now = saying(end)
        expect([...said].filter(line => !now.has(line))).toEqual([])
        for (const packet of end.packets) expect(validatePacket(packet)).toEqual({ packet })
        while (history.past.length > 0) history = undoStep(history)
        expect(history.present).toBe(start)
        while (history.future.length > 0) history = redoStep(history)
        expect(history.present).toBe(end)
      }),
      { numRuns: 60, seed: 20_261_129 },
    )
  })

  it('a line that was moved to a field is in it, and out of the tray', () => {
    const review = reviewOf(draft)
    const line = trayOf(review).find(({ text }) => text.startsWith('알 수 없는'))
    const packet = review.packets.find(({ title }) => title.includes('한-일'))
    expect([line, packet]).not.toContain(undefined)
    if (!line || !packet) return
    const moved = moveLine(review, line, { packetId: packet.id, target: 'purpose' }, ids('n'))
    expect(moved?.packets.find(({ id }) => id === packet.id)?.overview.purpose).toBe('알 수 없는 줄 하나')
    expect(moved && trayOf(moved)).toEqual(trayOf(review).filter(({ text }) => text !== line.text))
  })

  it('a line that names its field leaves the name behind there, and takes it along elsewhere', () => {
    const review = reviewOf(draft)
    const from = review.packets.find(({ title }) => title.includes('한-일'))
    const other = review.packets.find(packet => packet !== from)
    const unit = from?.sourceUnits.find(({ text }) => text === '- 장소: 서울청사')
    if (!from || !other || !unit) throw new Error('no packets')
    const line = { file: fileOfUnit(review, from, unit), line: unit.line }
    const moved = (target: MoveTarget): Packet | undefined => moveLine(review, line, { packetId: other.id, target }, ids('n'))?.packets.find(({ id }) => id === other.id)
    expect(moved('place')?.overview.place).toBe([other.overview.place, '서울청사'].filter(text => text !== '').join(', '))
    expect(moved('note')?.notes.at(-1)?.text).toBe('장소: 서울청사')
  })

  it('an emptied value gives its line back to the tray until something stands there again', () => {
    const review = reviewOf(draft)
    const packet = review.packets.find(({ title }) => title.includes('한-일'))
    if (!packet) throw new Error('no packet')
    const empty = editPacket(review, packet.id, [{ op: 'set', path: ['overview', 'place'], value: '' }]) ?? review
    expect(trayOf(empty).map(({ text }) => text)).toContain('- 장소: 서울청사')
    const again = editPacket(empty, packet.id, [{ op: 'set', path: ['overview', 'place'], value: '세종청사' }]) ?? empty
    expect(trayOf(again)).toEqual(trayOf(review))
  })

  it('two rows become one and one becomes two', () => {
    const review = reviewOf(draft)
    const packet = review.packets.find(({ title }) => title.includes('한-일'))
    const [first] = packet?.runOfShow ?? []
    if (!packet || !first) throw new Error('no rows')
    const merged = mergeRows(review, packet.id, first.id)?.packets.find(({ id }) => id === packet.id)?.runOfShow
    expect(merged?.map(({ start, end, title }) => [start, end, title])).toEqual([[600, 630, '개회 및 인사말\n의견 교환']])
    const split = splitRow(review, packet.id, { rowId: first.id, at: 3 }, ids('n'))?.packets.find(({ id }) => id === packet.id)?.runOfShow
    expect(split?.map(({ start, end, title }) => [start, end, title])).toEqual([[600, null, '개회'], [null, 610, '및 인사말'], [610, 630, '의견 교환']])
  })
})
