import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import type { ForeignText } from '../foreign/reader-protocol.ts'
import { essence } from './essence.ts'
import type { LooseText } from './loose-text.ts'
import type { UnitBuilder } from './unit-builder.ts'
import { withoutMarkup } from './without-markup.ts'

/** Kinds that readers leave out on purpose: they stand beside the text. What else is missing is their mistake. */
const BESIDE: readonly SourceUnitKind[] = ['header', 'comment', 'deleted']

/**
 * Compares what the reader gave with a second, dumb look at the file. What only that found is added at the
 * end with its kind, so that no word of a draft is lost to a reader's mistake.
 */
export const addMissing = (units: UnitBuilder, kind: string, loose: readonly LooseText[]): ForeignText => {
  // In its units a line may be parted at signs; the lines themselves hold these, too.
  const read = units.build(kind)
  const known = essence([...read.units.map(({ text }) => text), ...read.lines].join(''))
  const recovered: number[] = []
  const added = new Set<string>()
  // Both looks go from the top down: what comes next is mostly right after what came before.
  let from = 0
  const isKnown = (bare: string): boolean => {
    const ahead = known.indexOf(bare, from)
    const at = ahead < 0 ? known.indexOf(bare) : ahead
    if (at >= 0) from = at
    return at >= 0
  }
  for (const { text, kind: found } of loose) {
    const bare = essence(text)
    if (bare === '' || added.has(bare) || isKnown(bare)) continue
    added.add(bare)
    const before = units.count()
    const beside = BESIDE.includes(found)
    units.paragraph(withoutMarkup(text), { kind: beside ? found : 'hidden' })
    if (!beside) recovered.push(...Array.from({ length: units.count() - before }, (_, index) => before + index + 1))
  }
  return { ...units.build(kind), recovered }
}
