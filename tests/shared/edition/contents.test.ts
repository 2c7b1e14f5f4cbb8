import { describe, expect, test } from 'vitest'
import { withRule } from '../../../shared/edition/change-rules.ts'
import { countLeftOut, decideItem, decidePart, editionContents } from '../../../shared/edition/contents.ts'
import { type Edition, NO_ANSWERS } from '../../../shared/edition/edition.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { filledPacket } from './filled-packet.ts'

const guest: Edition = { kind: 'guest', sideId: null }
const packet = filledPacket((one) => { one.access = 'open' })
const at = (one: Packet, target: string, edition = guest) => editionContents(one, edition, NO_ANSWERS).find(item => item.target === target)

const decided = (one: Packet, target: string, show: boolean): Packet => ({ ...one, editionRules: decideItem(one, guest, NO_ANSWERS, { target, show }) })
const wholePart = (one: Packet, show: boolean): Packet => ({ ...one, editionRules: decidePart(one, guest, NO_ANSWERS, { part: 'talkingPoints', show }) })

describe('what an edition shows of a packet', () => {
  test('all of it to the principal, by the table to a guest', () => {
    expect(countLeftOut(editionContents(packet, { kind: 'principal' }, NO_ANSWERS))).toEqual([])
    const left = Object.fromEntries(countLeftOut(editionContents(packet, guest, NO_ANSWERS)).map(({ part, count }) => [part, count]))
    expect(left).toMatchObject({ talkingPoints: 1, qa: 1, notes: 1 })
    expect(left).not.toHaveProperty('title')
    expect(at(packet, 'sides.sides.attendees.attendees')).toMatchObject({ shown: true, byTable: true })
  })

  test('a rule of the packet for one item, and back to the table', () => {
    const ruled = { ...packet, editionRules: withRule([], 'notes.notes', 'guest', true) }
    expect(at(ruled, 'notes.notes')).toMatchObject({ shown: true, byTable: false })
    expect(at({ ...packet, editionRules: withRule(ruled.editionRules, 'notes.notes', 'guest', null) }, 'notes.notes')).toMatchObject({ shown: false })
  })

  test('a meeting that is not for the press is withheld whole, unless it counts as open', () => {
    const unmarked = filledPacket((one) => { one.access = null; one.documentMark.security = 'none' })
    const shown = (openMeetings: string[] | null) =>
      editionContents(unmarked, { kind: 'press' }, { openMeetings }).find(({ target }) => target === 'packet')?.shown
    expect([shown(null), shown([]), shown([unmarked.id])]).toEqual([false, false, true])
  })
})

describe('a decision about what is shown', () => {
  const point = 'talkingPoints.talkingPoints'

  test('needs no rule where the table says so, and wins over one about the whole part', () => {
    const shown = decided(packet, point, true)
    expect(at(shown, point)?.shown).toBe(true)
    expect(decided(shown, point, false).editionRules).toEqual([])
    const opened = wholePart(packet, true)
    expect(at(decided(opened, point, false), point)?.shown).toBe(false)
  })

  test('about a part holds for what is added later, but opens nothing marked 언급 금지', () => {
    const secret = filledPacket((one) => { for (const each of one.talkingPoints) each.use = 'do-not-disclose' })
    expect(wholePart(packet, true).editionRules).toEqual([{ target: 'talkingPoints.*', editions: ['guest'], show: true }])
    expect(at(wholePart(secret, true), point)?.shown).toBe(false)
    expect(at(decided(wholePart(secret, true), point, true), point)?.shown).toBe(true)
    expect(wholePart(wholePart(packet, true), false).editionRules).toEqual([])
  })
})

describe('withRule', () => {
  test('gathers editions under one rule and drops what is about none', () => {
    const both = withRule(withRule([], 'qa.*', 'guest', true), 'qa.*', 'press', true)
    expect(both).toEqual([{ target: 'qa.*', editions: ['guest', 'press'], show: true }])
    const turned = withRule(both, 'qa.*', 'press', false)
    expect(turned).toEqual([{ target: 'qa.*', editions: ['guest'], show: true }, { target: 'qa.*', editions: ['press'], show: false }])
    expect(withRule(withRule(turned, 'qa.*', 'guest', null), 'qa.*', 'press', null)).toEqual([])
  })
})
