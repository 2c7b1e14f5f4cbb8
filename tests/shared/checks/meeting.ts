import { checkPackets, type CheckInput } from '../../../shared/checks/check-packets.ts'
import type { Finding, FindingCode } from '../../../shared/checks/finding.ts'
import { newAttendee, newPacket, newSide, newSpeaker, newTalkingPoint } from '../../../shared/packet/new-packet.ts'
import type { Attendee, Packet, Row, Side, Speaker, TalkingPoint } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { at } from '../run-of-show/rows.ts'

/** A meeting in which nothing is wrong: 2031-01-02 (a Thursday), 09:00~10:00. */
export const meeting = (
  runOfShow: Row[] = [], more: Partial<Packet> = {}, overview: Partial<Packet['overview']> = {},
): Packet => {
  const packet = newPacket('p')
  return {
    ...packet,
    title: '면담',
    access: 'open',
    responsible: [{ id: 'o', department: '', duty: '담당자', title: '사무관', name: '홍길동', phone: '' }],
    overview: { ...packet.overview, date: '2031-01-02', start: at('09:00'), end: at('10:00'), ...overview },
    runOfShow,
    ...more,
  }
}

export const check = (packet: Packet, more: Partial<CheckInput> = {}): Finding[] =>
  checkPackets({ packets: [packet], documents: [], settings: defaultSettings, importing: false, ...more })

/** Several packets together. */
export const checkAll = (packets: Packet[], importing = false): Finding[] =>
  checkPackets({ packets, documents: [], settings: defaultSettings, importing })

/** What was found as `severity code`, with what stands inside it. */
export const brief = (findings: readonly Finding[]): string[] => findings.map(({ severity, code, params, related }) => [
  severity, params['variant'] === undefined ? code : `${code}.${params['variant']}`,
  ...(related.length > 0 ? [`[${related.map(inner => inner.code).join(' ')}]`] : []),
].join(' '))

export const ofCode = (findings: readonly Finding[], code: FindingCode): Finding[] =>
  findings.filter(finding => finding.code === code)

export const attendee = (id: string, more: Partial<Attendee> = {}): Attendee => ({ ...newAttendee(id), ...more })
export const side = (name: string, attendees: Attendee[], more: Partial<Side> = {}): Side =>
  ({ ...newSide(name), name, attendees, ...more })
export const speaker = (id: string, more: Partial<Speaker> = {}): Speaker => ({ ...newSpeaker(id), text: id, ...more })
export const point = (id: string, more: Partial<TalkingPoint> = {}): TalkingPoint =>
  ({ ...newTalkingPoint(id), ...more })
