import type { DraftLine } from './draft-line.ts'
import { type FieldLabel, labelledOf } from './field-label.ts'

/** What one line tells besides: `일시 : … / 장소 : … / 참석 : …`. */
const BESIDE: readonly FieldLabel[] = ['when', 'where', 'title', 'host', 'attendees']
/** Where a next label may begin: behind a sign with a space, or a gap; it has its own colon or bracket. */
const NEXT = /(?<!\s)(?:\s*([,/;|])\s+|\s+\/\s*|\s{2,})(?=[가-힣A-Za-z][가-힣A-Za-z ·/]{0,14}?\s*[:：]\s*\S|[([【][가-힣·/ ]{2,8}[)\]】]\s*\S)/g
/** What a bracket or a quote holds is of the words it stands in. */
const HELD = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]|【[^【】]*】|〈[^〈〉]*〉|《[^《》]*》|「[^「」]*」|『[^『』]*』|“[^“”]*”|‘[^‘’]*’|"[^"]*"|(?<!\S)'[^']*'/g
/** A label and so much of its value as tells it. */
const LABEL_REACH = 80

const fieldAt = (text: string, at: number): FieldLabel | null => {
  const field = labelledOf(text.slice(at, at + LABEL_REACH))?.field
  return field !== undefined && BESIDE.includes(field) ? field : null
}

/**
 * The labelled parts of a text; itself alone where it has but one. A comma parts the words of a name and the people of a list
 * too, so it counts behind when or where alone. No field is told twice, and the name of the whole stands first or nowhere.
 */
const partsOf = (text: string): string[] => {
  const first = fieldAt(text, 0)
  if (first === null) return [text]
  const told = new Set<FieldLabel>(['title', first])
  const takesCommas = first === 'when' || first === 'where'
  const held = [...text.matchAll(HELD)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const parts: string[] = []
  let [from, within] = [0, 0]
  for (const { index, 0: sign, 1: mark } of text.matchAll(NEXT)) {
    while ((held[within]?.to ?? Infinity) <= index) within += 1
    const begin = index + sign.length
    if ((held[within]?.from ?? Infinity) <= index || (mark === ',' && !takesCommas)) continue
    const field = fieldAt(text, begin)
    if (field === null || told.has(field)) continue
    told.add(field)
    parts.push(text.slice(from, index))
    from = begin
  }
  return [...parts, text.slice(from)]
}

/** `- 일시 : 5. 12.(수) 14:00 / 장소 : 시민회관`: several labelled facts in one line of text are as many lines. */
export const splitLabelsInLine = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const parted = lines.flatMap((line) => (line.cells === null ? partsOf(line.text).map((text, part) => (part === 0 ? { ...line, text } : { ...line, text, afterBlank: false })) : [line]))
  return parted.length === lines.length ? lines : parted.map((line, index) => ({ ...line, index }))
}
