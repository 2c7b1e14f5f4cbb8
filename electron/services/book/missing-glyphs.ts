import type { Finding } from '../../../shared/checks/finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { MissingGlyph } from '../typeset/measure-context.ts'

/** One warning for each character that no font has, in each field it stands in. */
export const missingGlyphFindings = (missing: readonly MissingGlyph[], packets: readonly Packet[]): Finding[] => {
  const titles = new Map(packets.map((packet) => [packet.id, packet.title]))
  const findings = new Map<string, Finding>()
  for (const { codePoint, place } of missing) {
    const character = String.fromCodePoint(codePoint)
    const key = `${codePoint} ${place.packetId} ${place.path?.join('.')}`
    if (findings.has(key)) continue
    findings.set(key, {
      code: 'glyph-missing',
      severity: 'warning',
      packetId: place.packetId,
      rowId: place.rowId,
      path: place.path === null ? null : [...place.path],
      params: { character, codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`, title: titles.get(place.packetId ?? '') ?? '' },
      fixes: [],
      related: [],
    })
  }
  return [...findings.values()].filter((finding, _, all) => !all.some((other) => isInside(other, finding)))
}

/** A page that tells several fields together names the list they stand in; the field's own place says it better. */
const isInside = (inner: Finding, outer: Finding): boolean => {
  const [deep, flat] = [inner.path ?? [], outer.path]
  return flat !== null && deep.length > flat.length && inner.packetId === outer.packetId
    && inner.params['codePoint'] === outer.params['codePoint'] && flat.every((part, at) => part === deep[at])
}
