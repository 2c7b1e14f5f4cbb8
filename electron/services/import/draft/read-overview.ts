import type { Packet } from '../../../../shared/packet/packet.ts'
import { mentionsInterpretation } from '../fields/interpretation.ts'
import { readSide } from '../fields/sides.ts'
import type { Labelled } from '../parse/field-label.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { splitMarker } from '../parse/marker.ts'
import { attendeeTableReader } from './attendee-table.ts'
import { bioReader } from './read-bios.ts'
import { addNote, type OverviewContext, setField, setInterpretation } from './overview-fields.ts'
import { QUOTED, setBySection } from './section-lines.ts'

const readTail = (packet: Packet, tail: string, context: OverviewContext): void => {
  const marked = splitMarker(tail)
  const text = marked.kind === 'note' ? marked.rest : tail
  if (text === '' || /^\((?:안|초안|계획|draft|tentative)\)$/i.test(text)) return
  if (mentionsInterpretation(text) && packet.overview.interpretation === null) setInterpretation(packet, text)
  else addNote(packet, marked.marker, text, context)
}

/**
 * Reads everything of a meeting but its titles and its programme into `packet`, line by line. Lines
 * that find no field stay unclaimed. `programme` are lines that belong to rows.
 */
export const readOverview = (
  packet: Packet,
  lines: readonly PlacedLine[],
  programme: ReadonlySet<number>,
  context: OverviewContext,
): void => {
  let heading = ''
  const above: { labelled: Labelled | null; index: number; field: string | null } = { labelled: null, index: -1, field: null }
  const takesAttendee = attendeeTableReader(packet, context.ids, context.claims)
  const takesBio = bioReader(packet, context.ids)
  for (const placed of lines) {
    const { line, opens, labelled, section } = placed
    if (context.claims.has(line) || programme.has(line.index)) continue
    if (line.kind === 'rule') context.claims.claim(line, null, 'rule')
    else if (takesAttendee(line)) continue
    else if (placed.section === 'bios' && !opens) {
      if (takesBio(line)) context.claims.claim(line, 'sides')
    }
    else if (placed.valueOf) context.claims.claim(line, above.field ?? 'overview')
    else if (opens) {
      heading = opens.name
      context.claims.claim(line, null, 'heading')
      readTail(packet, opens.tail, context)
    } else {
      const goesOn =
        above.labelled !== null && above.index === line.index - 1 && continuesValue(placed, above.labelled)
          ? { ...above.labelled, value: line.text.trim() }
          : null
      const field = readLine(packet, placed, goesOn ?? labelled, section, heading, context)
      if (field) context.claims.claim(line, field)
      Object.assign(above, { labelled: goesOn ?? labelled, index: line.index, field })
    }
  }
}

/** A purpose or a summary may go on below its label: directly under it, without a label or an item of the same level. */
const continuesValue = ({ line, labelled, row, section }: PlacedLine, above: Labelled): boolean => {
  const { kind, marker, rest } = splitMarker(line.text)
  const inside = kind === null || (kind === 'bullet' && /^[·ㆍ‧•]$/.test(marker ?? ''))
  return (
    section === 'overview' &&
    (above.field === 'purpose' || above.field === 'summary') &&
    inside &&
    !labelled &&
    !row &&
    !line.afterBlank &&
    line.cells === null &&
    !QUOTED.test(rest)
  )
}

const readLine = (
  packet: Packet,
  placed: PlacedLine,
  labelled: Labelled | null,
  section: PlacedLine['section'],
  heading: string,
  context: OverviewContext,
): string | null => {
  const free = section === null || section === 'overview' || section === 'attendees'
  if (free) {
    const side = readSide(placed.line.text, context.ids, section === 'attendees' ? placed.line.cells : null)
    if (side && !(labelled && labelled.field === 'where')) {
      packet.sides.push(side)
      return `sides.${side.id}`
    }
  }
  if (labelled?.field === 'responsible' && section === 'contact') return setField(packet, labelled, context)
  if (labelled && (free || section === 'background' || section === 'schedule' || section === 'other'))
    return setField(packet, labelled, context)
  return setBySection(packet, placed, heading, context)
}
