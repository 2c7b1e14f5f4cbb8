import { applyEdits } from '../packet/apply-edit.ts'
import type { Packet } from '../packet/packet.ts'
import { type Finding, findingKey } from './finding.ts'
import { asRelated } from './new-finding.ts'

const placeKey = (finding: Finding): string => `${findingKey(finding)} ${finding.severity}`

/**
 * A block that its rows outgrow often has the wrong end, and then the gap behind it has the same cause: what the fix
 * of such a finding would cure stands inside it, if the fix brings up nothing new.
 */
export const withCured = (packet: Packet, findings: readonly Finding[], check: (packet: Packet) => Finding[]): Finding[] => {
  let rest = [...findings]
  for (const finding of findings) {
    const [fix] = finding.code === 'children-exceed-block' ? finding.fixes : []
    if (!fix || !rest.includes(finding)) continue
    const after = new Set(check(applyEdits(packet, fix.edits)).map(placeKey))
    const known = new Set(findings.map(placeKey))
    const cured = rest.filter(other => other !== finding && !after.has(placeKey(other)))
    if (cured.length === 0 || [...after].some(key => !known.has(key))) continue
    const whole = { ...finding, related: [...finding.related, ...cured.flatMap(asRelated)] }
    rest = rest.filter(other => !cured.includes(other)).map(other => (other === finding ? whole : other))
  }
  return rest
}
