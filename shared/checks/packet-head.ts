import type { DraftDocument } from '../import/draft.ts'
import { Access, type Packet } from '../packet/packet.ts'
import { formatClock } from '../time/clock-time.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding, Fix } from './finding.ts'
import { askForYear } from './year-missing.ts'
import { asRelated, inPacket, newFinding, NOWHERE, packetName, setFix } from './new-finding.ts'

/** No title, or one that we proposed since the draft had lost it: a person confirms it. */
export const checkTitle = (packet: Packet): Finding[] => {
  const place = inPacket(packet, 'title')
  if (packet.title.trim() === '') return [newFinding('title-missing', 'warning', place)]
  if (!packet.titleProposed) return []
  return [newFinding('title-missing', 'question', place, { variant: 'proposed', title: packet.title }, {
    fixes: [setFix('finding.fix.accept-title', {}, ['titleProposed'], false)],
  })]
}

/** No date, or one whose year is asked for; or a date without the hour, where no row tells it either. */
export const checkDate = (packet: Packet, { today }: Pick<CheckContext, 'today'>): Finding[] => {
  const { date, start } = packet.overview
  const year = today === undefined ? null : askForYear(packet, today)
  if (year) return [year]
  if (date === null) return [newFinding('date-missing', 'warning', inPacket(packet, 'overview', 'date'))]
  if (start !== null) return []
  const first = packet.runOfShow.find(row => row.start !== null && row.day === 0)?.start ?? null
  return [newFinding('date-missing', 'info', inPacket(packet, 'overview', 'start'), { variant: 'start' }, {
    fixes: first === null
      ? []
      : [setFix('finding.fix.set-meeting-start', { time: formatClock(first) }, ['overview', 'start'], first)],
  })]
}

/** 공개 범위 is not stated. It is asked, never taken over from another meeting. */
export const checkAccess = (packet: Packet): Finding[] => {
  if (packet.access !== null) return []
  return [newFinding('access-missing', 'question', inPacket(packet, 'access'), { packet: packetName(packet) }, {
    fixes: Access.options.map(access => (
      setFix('finding.fix.set-access', { access: `@book.access.${access}` }, ['access'], access)
    )),
  })]
}

/** What an import has asked already stays open as a note, so that it isn't one more loud question a packet. */
export const asNote = (finding: Finding): Finding => ({ ...finding, severity: 'info' })

/** Nobody is named who answers for this packet. A press release that reports on it may name somebody. */
export const checkResponsible = (packet: Packet, { documents }: Pick<CheckContext, 'documents'>): Finding[] => {
  if (packet.responsible.length > 0) return []
  const fixes = documents.flatMap(document => contactsFix(packet, document)).slice(0, 1)
  const params = { packet: packetName(packet) }
  return [newFinding('responsible-missing', 'info', inPacket(packet, 'responsible'), params, { fixes })]
}

const contactsFix = ({ id }: Packet, { press }: DraftDocument): Fix[] => {
  const reports = press?.headings.some(({ packetIds }) => packetIds.includes(id)) ?? false
  if (!press || !reports || press.contacts.length === 0) return []
  const officers = press.contacts.map((contact, at) => ({ id: `press-contact-${at + 1}`, ...contact }))
  return [{
    labelKey: 'finding.fix.use-press-contacts',
    params: { names: press.contacts.map(({ name }) => name).join(', ') },
    edits: officers.map((value, at) => (
      { op: 'insert', path: ['responsible'], after: officers[at - 1]?.id ?? null, value }
    )),
  }]
}

/** The same question about several packets of one import is asked once. */
export const askedOnce = (findings: readonly Finding[]): Finding[] => {
  const [first] = findings
  if (!first || findings.length === 1) return [...findings]
  const packets = findings.map(({ params }) => params['packet']).join(', ')
  return [newFinding(first.code, first.severity, NOWHERE, { variant: 'import', count: findings.length, packets }, {
    related: findings.flatMap(asRelated).map(one => ({ ...one, params: { ...one.params, variant: 'packet' } })),
  })]
}
