import { fileOfUnit, type Review } from './review.ts'

/** Every line with its file, as often as it stands somewhere: in a packet, in a document, in the tray. */
const linesOf = (review: Review): Map<string, number> => {
  const counts = new Map<string, number>()
  const add = (file: number, line: number): void => void counts.set(`${file}:${line}`, (counts.get(`${file}:${line}`) ?? 0) + 1)
  for (const packet of review.packets) for (const unit of packet.sourceUnits) add(fileOfUnit(review, packet, unit), unit.line)
  for (const { file, sourceLines } of review.documents) for (const line of sourceLines) add(file, line)
  for (const { file, line } of review.unassigned) add(file, line)
  return counts
}

/** Lines (`file:line`) that `before` holds and `after` does not: a review never loses any. */
export const lostLines = (before: Review, after: Review): string[] => {
  const left = linesOf(after)
  return [...linesOf(before)].filter(([line, count]) => (left.get(line) ?? 0) < count).map(([line]) => line)
}
