import type { Paragraph, ParagraphRole, Place } from './block.ts'
import { paragraph } from './paragraph.ts'

/** Item symbols of official papers, outermost first, and the level each stands at when a text uses it. */
const ITEM = /^(\s*)([□■▣○❍ㅇ◇◆●▲▶►▷∘◦·‧∙•※☞*①-⑳\-–]|\d{1,2}[.)]|[가-하][.)])\s+(?=\S)/u

const NOTES = '※*☞'
const LEVELS: Readonly<Record<string, number>> = {
  '□': 0, '■': 0, '▣': 0, '○': 0, '❍': 0, 'ㅇ': 0, '◇': 0, '◆': 0, '●': 0, '▲': 0, '▶': 0, '►': 0, '▷': 0,
  '-': 1, '–': 1, '·': 2, '‧': 2, '∙': 2, '•': 2, '∘': 2, '◦': 2, '※': 1, '*': 1, '☞': 1,
}

export interface ProseOptions {
  readonly role: ParagraphRole
  readonly place: Place
  /** Added to the level that an item's symbol gives. */
  readonly level?: number
  /** Lines without a symbol stand under the text of the item before them. */
  readonly aligned?: boolean
  /** All at one level: for narrow cells. */
  readonly flat?: boolean
  /** Role of lines that begin with ※ or *. */
  readonly noteRole?: ParagraphRole
}

/** One paragraph a line; an item symbol at its start hangs. Empty lines print as nothing. */
export const proseParagraphs = (text: string, { role, place, level = 0, flat = false, aligned = false, noteRole = role }: ProseOptions): Paragraph[] =>
  text.split(/\r\n?|\n/).flatMap((line) => {
    const found = ITEM.exec(line)
    const marker = found?.[2] ?? ''
    const rest = found ? line.slice(found[0].length) : line
    if (rest.trim() === '') return []
    const isNote = marker !== '' && NOTES.includes(marker)
    return [paragraph(isNote ? noteRole : role, rest.trim(), {
      marker, aligned, place, level: level + (flat ? 0 : (LEVELS[marker] ?? 0)),
    })]
  })
