import type { Row } from '../packet/packet.ts'

const ITEM = /^\s*(?:[-–·‧∙•○□※*]|[①-⑳]|\d{1,2}[.)]|[가-하][.)])\s/u

/**
 * The title of a row in which we speak, less what stands below it in the same field: lines with an item's sign,
 * and English lines beyond the title's own where the row has sub-bullets (drafts put the English of both in one cell).
 */
export const withoutPoints = (text: string, row: object): string => {
  const lines = ownLines(text)
  const { title = '', details = [] } = row as Partial<Row>
  return (text === title || details.length === 0 ? lines : lines.slice(0, ownLines(title).length)).join('\n')
}

const ownLines = (text: string): string[] => {
  const lines = text.split('\n')
  const point = lines.findIndex((line, at) => at > 0 && ITEM.test(line))
  return point === -1 ? lines : lines.slice(0, point)
}
