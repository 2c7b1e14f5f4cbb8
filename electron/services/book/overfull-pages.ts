import type { Finding } from '../../../shared/checks/finding.ts'
import { newFinding } from '../../../shared/checks/new-finding.ts'
import type { DrawnPart } from '../pdf/draw-part.ts'

/** What should stand on one page and takes more, even at its smallest. */
export const overfullFindings = (parts: readonly DrawnPart[]): Finding[] =>
  parts.flatMap(({ sections }) => sections.filter(({ overfull }) => overfull > 0)
    .map(({ packetId, bookmark, overfull }) => newFinding('page-overfull', 'warning', { packetId, rowId: null, path: null }, { title: bookmark, pages: overfull })))
