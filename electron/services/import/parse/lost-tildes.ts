import type { DraftLine } from './draft-line.ts'

/** What a converter leaves of a `∼` or a `–` that its letters do not hold: a question mark, the mark of a lost letter, a private letter, `¡` (half of the two bytes). */
const LOST = '(?:[?？�¡]{1,3}|\\p{Co}{1,2})'
const CLOCK = '(?:\\d{1,2}\\s?[:：]\\s?[0-5]\\d|\\d{1,2}\\s?시(?:\\s?\\d{1,2}\\s?분)?)'
const BEFORE_CLOCK = `(?:(?:오전|오후|정오|익일)\\s?)?(?:${CLOCK}|정오)`
/** With a space behind it only (`9:30? 10:00?`) it asks. */
const lostBetween = (before: string, after: string): RegExp => new RegExp(`(?<=(?:${before})\\s?)(?:${LOST}(?=${after})|(?<=\\s)${LOST}(?=\\s${after}))`, 'giu')
const BETWEEN_TIMES = lostBetween(`${CLOCK}(?:\\s?[ap]\\.?m\\.?)?`, BEFORE_CLOCK)
const BETWEEN_DAYS = lostBetween('\\d\\.?\\s?[(（][월화수목금토일][)）]|\\d{1,2}일|\\d{1,2}\\.\\s?\\d{1,2}\\.', '(?:20\\d\\d\\s?[.년]\\s?)?\\d{1,2}\\s?[.월일]')
/** `18:00? 만찬`: an open end, where the draft lost the sign between other times. Before a time it may be a bullet. */
const BEHIND_TIME = new RegExp(`(?<=${CLOCK}\\s?)${LOST}(?=\\s|$|[)）])`, 'gu')
/** So many lost signs show that the writer's editor or a converter loses them all. */
const FEWEST = 2

const textsOf = ({ cells, text }: DraftLine): readonly string[] => cells ?? [text]

const between = (text: string): string => text.replace(BETWEEN_TIMES, '~').replace(BETWEEN_DAYS, '~')
const everywhere = (text: string): string => between(text).replace(BEHIND_TIME, '~')

/** `12:30?13:30`, `14시�15시`, `10. 23.(금)?10. 24.(토)`: the sign of a range that a converter lost, put back as `~`. */
export const restoreTildes = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const lost = lines.flatMap(textsOf).reduce((sum, text) => sum + (text.match(BETWEEN_TIMES)?.length ?? 0), 0)
  const restore = lost >= FEWEST ? everywhere : between
  return lines.map((line) => ({ ...line, cells: line.cells?.map(restore) ?? null, text: restore(line.text) }))
}
