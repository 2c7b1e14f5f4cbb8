import { describe, expect, test } from 'vitest'
import { bookContents, type Checked } from '../../../../electron/services/book/book-contents.ts'
import { scheduleText } from '../../../../electron/services/book/schedule-text.ts'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { findingKey } from '../../../../shared/checks/finding.ts'
import { inPacket, newFinding } from '../../../../shared/checks/new-finding.ts'
import type { DayEntry } from '../../../../shared/day/day-entry.ts'
import { packetOfEntry } from '../../../../shared/day/entry-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'
import { withoutSpace } from '../pdf/read-text.ts'
import { completePackets } from './complete-packets.ts'

const private1: DayEntry = {
  id: 'e', date: '2026-09-08', start: 1_200, end: 1_260, zone: 'Asia/Seoul', kind: 'personal',
  title: '〈title〉가족 모임의 내용', place: '〈place〉장소의 내용', note: '〈note〉비고의 내용',
}
const meetings = completePackets()
const checked: Checked[] = [...meetings, packetOfEntry(private1)].map((packet) => ({
  packet, findings: [newFinding('speech-missing', 'warning', inPacket(packet, 'talkingPoints')), newFinding('date-missing', 'info', inPacket(packet, 'overview', 'start'))],
}))

describe('what a print will hold', () => {
  test('names the sides of the meetings, what is withheld whole, and what is left out of the rest', () => {
    const press = bookContents(checked, { edition: 'press', product: 'book', open: null })
    expect(press.sides).toEqual(expect.arrayContaining(['한국', '가상국']))
    expect(press.withheld).toEqual(meetings.filter(({ access }) => access !== 'open').map(({ id }) => id))
    expect(new Set(press.leftOut.map(({ packetId }) => packetId))).toEqual(new Set(meetings.filter(({ access }) => access === 'open').map(({ id }) => id)))
    expect(bookContents(checked, { edition: 'principal', product: 'book' })).toMatchObject({ withheld: [], leftOut: [] })
    expect(bookContents(checked, { edition: 'guest:달나라', product: 'book' }).withheld).toHaveLength(meetings.length)
  })

  test('tells only what concerns the product, the audience, and what nobody has set aside', () => {
    const codes = (edition: string, product: 'book' | 'schedule' | 'card'): number =>
      bookContents(checked, { edition, product }).findings.filter(({ packetId }) => packetId !== 'e').length
    expect([codes('principal', 'card'), codes('principal', 'schedule'), codes('guest', 'book')]).toEqual([meetings.length, 0, 0])
    expect(bookContents(checked, { edition: 'guest', product: 'schedule' }).leftOut.every(({ part }) => ['overview', 'aides'].includes(part))).toBe(true)
    const dismissed = checked.map((one) => ({ ...one, packet: { ...one.packet, dismissed: one.findings.map(findingKey) } }))
    expect(bookContents(dismissed, { edition: 'principal', product: 'card' }).findings).toEqual([])
  })
})

test('the staff sees that the time of a private entry is taken, and not by what: on paper and as text', async () => {
  const input = { packets: meetings, entries: [private1], settings: defaultSettings, options: {}, today: '2026-09-07', edition: 'staff' }
  const { bytes } = await buildBook({ ...input, product: 'schedule', fontsDir: FONTS_PATH })
  for (const text of [readBack(bytes).map((part) => part.text).join('\n'), await scheduleText(input)]) {
    expect(withoutSpace(text)).toContain('20:00~21:00개인일정')
    expect(text).not.toMatch(/〈(?:title|place|note)〉/)
  }
  expect(await scheduleText({ ...input, edition: 'principal' })).toContain('〈title〉')
})
