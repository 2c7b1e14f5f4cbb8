import { describe, expect, test } from 'vitest'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import { packetOfEntry, splitEntries } from '../../../shared/day/entry-packet.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const travel: DayEntry = {
  id: 'way', date: '2026-07-02', start: 800, end: 850, zone: 'Asia/Seoul', kind: 'travel', title: '', place: '서울역', note: 'KTX 101',
}
const dinner: Packet = {
  ...newPacket('dinner'), title: '만찬', access: 'closed', participation: { mode: 'chair', status: 'confirmed' },
  overview: { ...newPacket('dinner').overview, date: '2026-07-02', start: 840, end: 900, place: '한식당' },
}

describe('an entry of the day', () => {
  test('is kept as a packet and comes back as it was; without a day it is in none', () => {
    const kept = packetOfEntry(travel)
    expect(splitEntries([kept, dinner])).toEqual({ packets: [dinner], entries: [travel] })
    expect(splitEntries([{ ...kept, overview: { ...kept.overview, date: null } }])).toEqual({ packets: [], entries: [] })
  })

  test('overlaps with meetings and is asked for nothing that only a meeting has', () => {
    const findings = checkPackets({ packets: [packetOfEntry(travel), dinner], documents: [], settings: defaultSettings, importing: false })
    expect(findings.filter(({ packetId }) => packetId === 'way').map(finding => [finding.code, describeFinding(finding, 'ko')]))
      .toEqual([['principal-overlap', expect.stringMatching(/^13:20~14:10 ‘이동’.*‘만찬’.*10분/)]])
  })
})
