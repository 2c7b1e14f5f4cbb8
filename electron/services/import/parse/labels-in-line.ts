import type { DraftLine } from './draft-line.ts'
import { type FieldLabel, labelledOf } from './field-label.ts'

/** What one line tells besides: `일시 : … / 장소 : … / 참석 : …`. */
const BESIDE: readonly FieldLabel[] = ['when', 'where', 'title', 'host', 'attendees']
/** Where a next label may begin: behind a sign with a space, or a gap; it has its own colon or bracket. */
const NEXT = /(?:\s*[,/;|]\s+|\s+\/\s*|\s{2,})(?=[가-힣A-Za-z][가-힣A-Za-z ·/]{0,14}?\s*[:：]\s*\S|[([【][가-힣·/ ]{2,8}[)\]】]\s*\S)/g

const isBeside = (text: string): boolean => {
  const field = labelledOf(text)?.field
  return field !== undefined && BESIDE.includes(field)
}

/** The labelled parts of a text; itself alone where it has but one. */
const partsOf = (text: string): string[] => {
  if (!isBeside(text)) return [text]
  const parts: string[] = []
  let from = 0
  for (const { index, 0: sign } of text.matchAll(NEXT)) {
    if (!isBeside(text.slice(index + sign.length))) continue
    parts.push(text.slice(from, index))
    from = index + sign.length
  }
  return [...parts, text.slice(from)]
}

/** `- 일시 : 5. 12.(수) 14:00 / 장소 : 시민회관`: several labelled facts in one line of text are as many lines. */
export const splitLabelsInLine = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const parted = lines.flatMap((line) => (line.cells === null ? partsOf(line.text).map((text, part) => (part === 0 ? { ...line, text } : { ...line, text, afterBlank: false })) : [line]))
  return parted.length === lines.length ? lines : parted.map((line, index) => ({ ...line, index }))
}
