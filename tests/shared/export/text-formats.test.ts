import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { toCalendar } from '../../../shared/export/calendar.ts'
import { runOfShowClipboard } from '../../../shared/export/clipboard.ts'
import { runOfShowRows } from '../../../shared/export/run-of-show-rows.ts'
import { toCsv, toTsv } from '../../../shared/export/separated-values.ts'
import { zoneName } from '../../../shared/time/zone-name.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings as settings } from '../../../shared/settings/default-settings.ts'

const meeting = (change: Partial<Packet['overview']> = {}): Packet => {
  const packet = newPacket('p1')
  packet.title = '한국-캐나다 정부 간 대화'
  Object.assign(packet.overview, { date: '2026-07-01', start: 540, end: 570, place: 'DDP, 2층', purpose: '양자기술 협력 방안을 논의하고 '.repeat(6).trim(), ...change })
  packet.runOfShow = [
    { ...newRow('r1'), start: 540, end: 550, statedMinutes: 10, title: '개회', remarks: '(한) 국장\n(캐) 국장' },
    { ...newRow('r2'), parentId: 'r1', start: 550, end: null, title: '=1+1' },
  ]
  return packet
}

describe('comma-separated values', () => {
  it('quote what parts cells and defuse formulas', () => {
    expect(toCsv([['a,b', 'c"d', 'e\nf', '=SUM(A1)', '-1', '가']])).toBe('\uFEFF"a,b","c""d","e\nf",\'=SUM(A1),\'-1,가\r\n')
  })

  it('hold the programme one value to a cell', () => {
    const rows = runOfShowRows([meeting()], newOutlineContext('ko', settings.principal))
    expect(rows[1]).toEqual(['한국-캐나다 정부 간 대화', '2026-07-01', '09:00', '09:10', '10', '개회', '', '(한) 국장\n(캐) 국장'])
    expect(rows[2]?.[5]).toBe('ㆍ=1+1')
  })

  it('keep one row to a line on the clipboard', () => {
    expect(toTsv([['a\tb', 'c\nd']])).toBe('a b\tc d\r\n')
  })
})

describe('the clipboard', () => {
  it('has the programme as text and as a table with its own borders', () => {
    const table = runOfShowClipboard(meeting(), settings)
    expect(table?.text.split('\r\n')[1]).toBe("09:00~09:10 ('10)\t○ 개회\t(한) 국장 (캐) 국장")
    expect(table?.html).toContain('(한) 국장<br>(캐) 국장')
    expect(table?.html).toContain('border:0.5pt solid')
  })

  it('has nothing of a packet without a programme', () => {
    expect(runOfShowClipboard(newPacket('p2'), settings)).toBeNull()
  })
})

const parse = (text: string): ICAL.Event => new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined)

describe('a calendar', () => {
  it('tells the same hour in every zone, and the place whole', () => {
    const event = parse(toCalendar([meeting()], settings, '2026-06-30'))
    expect(event.startDate.toString()).toBe('2026-07-01T00:00:00Z')
    expect(event.endDate.toString()).toBe('2026-07-01T00:30:00Z')
    expect(event.location).toBe('DDP, 2층')
    expect(parse(toCalendar([{ ...meeting(), zone: 'America/New_York' }], settings, '2026-06-30')).startDate.toString()).toBe('2026-07-01T13:00:00Z')
  })

  it('folds Korean lines by bytes and ends every line as RFC 5545 wants', () => {
    const text = toCalendar([meeting()], settings, '2026-06-30')
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(parse(text).description).toBe(meeting().overview.purpose)
  })

  it('reminds before the meeting', () => {
    expect(toCalendar([meeting()], settings, '2026-06-30')).toContain('TRIGGER:-PT15M')
  })

  it('takes a day without an hour whole, and leaves out what has no day', () => {
    expect(toCalendar([meeting({ start: null, end: null, endDate: '2026-07-02' })], settings, '2026-06-30')).toContain('DTEND;VALUE=DATE:20260703')
    expect(toCalendar([meeting({ date: null })], settings, '2026-06-30')).not.toContain('VEVENT')
  })

  it('says what is cancelled and what is not for everybody', () => {
    const packet: Packet = { ...meeting(), participation: { mode: 'attend', status: 'cancelled' }, documentMark: { disclosure: 'closed', basis: '5', security: 'none' } }
    expect(toCalendar([packet], settings, '2026-06-30')).toMatch(/STATUS:CANCELLED\r\nCLASS:CONFIDENTIAL/)
  })
})

describe('names of zones', () => {
  it('are what drafts write', () => {
    expect(['Europe/London', 'Etc/GMT-2', 'Africa/Lagos'].map(zoneName)).toEqual(['영국시간', 'GMT+2', 'Africa/Lagos'])
  })
})
