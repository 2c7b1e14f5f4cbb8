import type { Finding } from '../../../shared/checks/finding.ts'
import { newFinding, shortened } from '../../../shared/checks/new-finding.ts'
import type { CrampedText } from '../typeset/measure-context.ts'

/** One warning for each text that had to be set smaller than can be read where it stands, however often it stands there. */
export const crampedFindings = (cramped: readonly CrampedText[]): Finding[] => {
  const texts = new Map(cramped.map((each) => [`${each.place.packetId} ${each.place.path?.join('.')} ${each.text}`, each]))
  return [...texts.values()].map(({ text, place: { packetId, rowId, path } }) =>
    newFinding('text-cramped', 'warning', { packetId, rowId, path: path === null ? null : [...path] }, { text: shortened(text) }))
}
