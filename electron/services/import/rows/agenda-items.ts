import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import { addContent, newSeed, type RowSeed } from './seed.ts'
import { splitGaps } from './text-rows.ts'

/** Items without markers: at least so many, none longer than an item is. */
const FEWEST_PLAIN = 3
const LONGEST_PLAIN = 60
/** A list of sentences under a heading is no agenda. */
const LONGEST_ITEM = 160

const itemSeed = (line: DraftLine, day: number): RowSeed => {
  const marked = splitMarker(line.text)
  const [words = '', ...others] = splitGaps(marked.rest)
  const title = marked.marker === null ? words : `${marked.marker} ${words}`
  return newSeed(line, null, title, { remarks: others, day, ordinal: marked.ordinal, rule: 'agenda-item' })
}

/**
 * The items of an agenda that gives no times: numbered lines (or, where none is numbered, those with the
 * first bullet; or plain short lines) under its heading. What stands between them belongs to the item above.
 */
export const collectItems = (lines: readonly PlacedLine[], day: number): RowSeed[] => {
  const items = lines.filter(
    ({ section, opens, line, labelled }) => section === 'schedule' && !opens && !labelled && line.kind !== 'rule',
  )
  const first = items
    .map(({ line }) => ({ line, ...splitMarker(line.text) }))
    .find(({ kind }) => kind === 'number' || kind === 'bullet')
  const plain = !first && items.length >= FEWEST_PLAIN && items.every(({ line }) => line.text.length <= LONGEST_PLAIN)
  const seeds: RowSeed[] = []
  if (items.some(({ line }) => line.text.length > LONGEST_ITEM)) return seeds
  for (const { line } of items) {
    const { kind, marker } = splitMarker(line.text)
    const isFirstBullet =
      kind === 'bullet' && first?.kind === 'bullet' && marker === first.marker && line.indent <= first.line.indent
    const above = seeds.at(-1)
    if (plain || kind === 'number' || isFirstBullet) seeds.push(itemSeed(line, day))
    else if (above && (kind !== null || !line.afterBlank)) addContent(above, line, line.text)
  }
  return seeds
}
