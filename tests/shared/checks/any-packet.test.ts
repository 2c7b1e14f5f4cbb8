import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import { Finding } from '../../../shared/checks/finding.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { newRow } from '../../../shared/packet/new-packet.ts'
import { Interpretation, Packet, type Row } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { attendee, meeting, point, side, speaker } from './meeting.ts'
import { pressRelease } from './press-release.ts'

const clock = fc.option(fc.integer({ min: 0, max: 2_000 }))
const words = fc.constantFrom('', '환영사', '축사', '주요 인사 소개', '국장 또는 과장', '1. 2.(금)', 'Q&A', '12:25 차관님 이석', 'ⓐ\u{1F600}')
const mode = fc.option(fc.constantFrom(...Interpretation.options))
const ids = ['a', 'b', 'c', 'd', 'e']

const rowNamed = (id: string): fc.Arbitrary<Row> => fc.record({
  start: clock, end: clock, statedMinutes: fc.option(fc.integer({ min: 0, max: 300 })), title: words, remarks: words,
  openEnded: fc.boolean(), principal: fc.boolean(), interpretation: mode, day: fc.integer({ min: -1, max: 2 }),
  parentId: fc.constantFrom(null, ...ids, 'gone'), zone: fc.constantFrom(null, 'Europe/Paris', 'Nowhere/At-all'),
  speakers: fc.array(words, { maxLength: 2 }).map(names => names.map((name, index) => speaker(`${index}`, { name, text: name, side: '한국' }))),
}).map(row => ({ ...newRow(id), ...row }))

const packet: fc.Arbitrary<Packet> = fc.record({
  rows: fc.tuple(...ids.map(rowNamed)), count: fc.nat(ids.length), start: clock, end: clock, mode, summary: words,
  date: fc.constantFrom(null, '2031-01-02', '2031-12-31'), endDate: fc.constantFrom(null, '2031-01-01', '2031-01-03'),
  stated: fc.option(fc.nat(50)), heads: fc.array(words, { maxLength: 3 }), approximate: fc.boolean(), text: words,
  participation: fc.constantFrom(null, { mode: 'attend', status: 'confirmed' } as const), title: words,
}).map(({ rows, count, start, end, mode: interpretation, summary, date, endDate, stated, heads, approximate, text, ...rest }) => meeting(
  rows.slice(0, count),
  {
    attendance: { stated, approximate, text }, ...rest,
    sides: [side('한국', heads.map((name, index) => attendee(`h${index}`, { name, title: name })), { statedCount: stated })],
    talkingPoints: [point('t', { rowId: 'a', text: text.repeat(200) })],
  },
  { start, end, interpretation, summary, date, endDate },
))

const checkBoth = (one: Packet, other: Packet, importing = false) => checkPackets({
  packets: [one, { ...other, id: 'q' }], documents: [pressRelease()], settings: defaultSettings, importing,
})

describe('whatever the packet', () => {
  it('findings are whole, name a place that exists, and have sentences without holes', () => {
    fc.assert(fc.property(packet, packet, fc.boolean(), (one, other, importing) => {
      for (const finding of checkBoth(one, other, importing)) {
        expect(Finding.safeParse(finding).success).toBe(true)
        for (const said of [finding, ...finding.related]) {
          expect(`${describeFinding(said, 'ko')}${describeFinding(said, 'en')}`).not.toMatch(/[{}@]|undefined|null|NaN/)
          expect(said.rowId === null || ids.includes(said.rowId)).toBe(true)
        }
      }
    }), { numRuns: 100 })
  })

  it('fixes can be applied, keep the packet valid and have a label', () => {
    fc.assert(fc.property(packet, packet, (one, other) => {
      for (const finding of checkBoth(one, other)) {
        for (const fix of finding.fixes) {
          const fixed = applyEdits(finding.packetId === 'q' ? { ...other, id: 'q' } : one, fix.edits)
          expect(Packet.safeParse(fixed).success).toBe(true)
          expect(describeFix(fix, 'ko')).not.toMatch(/[{}@]|finding/)
        }
      }
    }), { numRuns: 100 })
  })

  it('the same packet has the same findings and is left as it was', () => {
    fc.assert(fc.property(packet, one => {
      const before = structuredClone(one)
      expect(checkBoth(one, one)).toEqual(checkBoth(one, one))
      expect(one).toEqual(before)
    }))
  })
})
