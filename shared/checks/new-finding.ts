import type { EditValue } from '../packet/edit.ts'
import type { Packet, Row } from '../packet/packet.ts'
import { formatProgrammeTime } from '../time/official-form.ts'
import type { Finding, FindingCode, Fix, RelatedFinding, Severity } from './finding.ts'

type Params = Finding['params']
type Place = Pick<Finding, 'packetId' | 'rowId' | 'path'>

/** The place of a packet's field; without a path the packet as a whole. */
export const inPacket = (packet: Packet, ...path: string[]): Place =>
  ({ packetId: packet.id, rowId: null, path: path.length === 0 ? null : path })

/** The place of a row, or of one of its fields. */
export const inRow = (packet: Packet, row: Row, ...field: string[]): Place =>
  ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, ...field] })

/** The place of what belongs to no packet: an import as a whole, a press release. */
export const NOWHERE: Place = { packetId: null, rowId: null, path: null }

export const newFinding = (
  code: FindingCode, severity: Severity, place: Place, params: Params = {},
  { fixes = [], related = [] }: { fixes?: Fix[]; related?: RelatedFinding[] } = {},
): Finding => ({ code, severity, ...place, params, fixes, related })

/** What is left of a finding when it stands inside another one: it and all that stood inside it. */
export const asRelated = ({ code, severity, packetId, rowId, path, params, related }: Finding): RelatedFinding[] =>
  [{ code, severity, packetId, rowId, path, params }, ...related]

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, question: 1, info: 0 }

/** One finding for several that have the same cause: the first of the heaviest leads, the others stand inside it. */
export const leadOf = (findings: readonly Finding[]): Finding => {
  const lead = findings.reduce((best, finding) => (WEIGHT[finding.severity] > WEIGHT[best.severity] ? finding : best))
  const others = findings.filter(finding => finding !== lead)
  return others.length === 0 ? lead : { ...lead, related: [...lead.related, ...others.flatMap(asRelated)] }
}

/** A fix that sets one field. */
export const setFix = (labelKey: string, params: Params, path: string[], value: EditValue): Fix =>
  ({ labelKey, params, edits: [{ op: 'set', path, value }] })

/** More names than this would make the sentence a list. */
const MOST_NAMED = 3

/** The first of several names, for a sentence. */
export const listedNames = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' …' : '')

const LONGEST_NAME = 40

/** How a sentence names a row: by its title, else by its time. */
export const rowName = (row: Row): string => shortened(row.title) || formatProgrammeTime(row) || '–'

/** How a sentence names a packet; an entry of the day without a title by its kind. */
export const packetName = ({ title, mark, entry }: Packet): string =>
  shortened(title) || mark || (entry === null ? '–' : `@book.day.${entry}`)

/** A text on one line, its end left out where it is long, for a sentence. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}
