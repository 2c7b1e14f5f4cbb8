import type { DraftLine } from './draft-line.ts'

export interface Sentence {
  readonly text: string
  /** The lines that it stands in. */
  readonly lines: readonly DraftLine[]
  /** Sentences of one paragraph share a number. */
  readonly paragraph: number
  /** Where in its first line it begins. */
  readonly at: number
}

/** Behind 니다. and 요., and behind a word's full stop before a capital; `p.m.` and `7. 12.` end nothing. */
const ENDS = /(?<=[다요함임음][.!?]|[a-z)]{3}[.!?]|\b[A-Z]{2,}\.|\bp\.m\.(?= (?:The|We|It|You|This|Please)\b))\s+(?=\S)/
const LONGEST = 4_000
/** No sentence that announces a meeting is longer; a heap of words without a full stop is none. */
const LONGEST_SENTENCE = 600

const isProse = ({ cells, kind }: DraftLine): boolean => cells === null && kind === 'text'

/** Lines without a blank between them; the paper's own line breaks part no sentence. */
const paragraphs = (lines: readonly DraftLine[]): DraftLine[][] => {
  const found: DraftLine[][] = []
  for (const line of lines) {
    if (!isProse(line)) found.push([])
    else if (line.afterBlank || found.length === 0) found.push([line])
    else found.at(-1)?.push(line)
  }
  return found.filter((group) => group.length > 0)
}

const sentencesOf = (group: readonly DraftLine[], paragraph: number): Sentence[] => {
  const starts: number[] = []
  let text = ''
  for (const line of group) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += line.text
  }
  if (text.length > LONGEST) return []
  let from = 0
  return text.split(ENDS).map((part) => {
    const start = text.indexOf(part, from)
    const end = start + part.length
    from = end
    const lines = group.filter((line, at) => (starts[at] ?? 0) < end && (starts[at] ?? 0) + line.text.length > start)
    return { text: part.trim(), lines, paragraph, at: start - (starts[group.indexOf(lines[0] as DraftLine)] ?? 0) }
  }).filter((sentence) => sentence.text.length <= LONGEST_SENTENCE)
}

/** The sentences of the lines that are prose, whatever lines they are broken into. */
export const sentencesIn = (lines: readonly DraftLine[]): Sentence[] => paragraphs(lines).flatMap(sentencesOf)

/** The line, and the place in it, of a character of a sentence. */
export const placeIn = ({ lines, at }: Sentence, offset: number): { readonly line: DraftLine | undefined; readonly at: number } => {
  let left = at + offset
  for (const line of lines) {
    if (left <= line.text.length) return { line, at: left }
    // Lines are joined by a space.
    left -= line.text.length + 1
  }
  return { line: undefined, at: 0 }
}
