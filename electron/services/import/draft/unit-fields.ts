import { fieldsOfUnit, holdsValue, ownerOf, withFields } from '../../../../shared/import/source-fields.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet, SourceUnit } from '../../../../shared/packet/packet.ts'

/** Lists whose lines the reading claims as a whole. */
const LISTS: readonly string[] = ['overview', 'overview.notes', 'sides', 'responsible', 'topics', 'talkingPoints', 'qa', 'notes']

const EMPTY_LABEL = /[:：)\]]\s*\|?\s*$/

/** The items and fields whose origin a line is. What a line only hints at (who takes part) is not in it. */
const fieldsByLine = (origins: readonly ValueOrigin[]): Map<number, string[]> => {
  const found = new Map<number, string[]>()
  for (const { path, units, rule } of origins) {
    if (rule === 'principal-named') continue
    for (const { line } of units) found.set(line, [...(found.get(line) ?? []), ownerOf(path)])
  }
  return found
}

/** The units of a packet that was just read, each with all values that it went into: items by id instead of whole lists. */
export const unitsWithFields = (packet: Packet, origins: readonly ValueOrigin[]): SourceUnit[] => {
  const known = fieldsByLine(origins)
  const last = new Map<string, string>()
  return packet.sourceUnits.map((unit) => {
    const { field } = unit
    if (field === null) return unit
    const told = (known.get(unit.line) ?? []).filter((path) => holdsValue(packet, path))
    const list = LISTS.includes(field) ? field : null
    const item = list === null ? null : (told.find((path) => path.startsWith(`${list}.`)) ?? last.get(list) ?? null)
    if (list !== null && item !== null) last.set(list, item)
    const settled = withFields(unit, [item ?? field, ...told])
    if (fieldsOfUnit(settled).some((path) => holdsValue(packet, path))) return settled
    // `일시:` of a form that nobody filled in says nothing; `일시: 추후 통보` does, and waits for a place.
    return EMPTY_LABEL.test(unit.text) ? { ...unit, field: null } : unit
  })
}
