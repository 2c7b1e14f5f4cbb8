import type { Paragraph, ParagraphRole, Place } from './block.ts'
import { newItemLevels } from './item-levels.ts'
import { paragraph } from './paragraph.ts'

/** Item signs of official papers at the start of a line. */
const ITEM = /^(\s*)([□■▣○❍ㅇ◇◆●▲▶►▷∘◦·‧∙•※☞*①-⑳㉮-㉻\-–]|\d{1,2}[.)]|[가-하][.)]|\((?:\d{1,2}|[가-하])\))\s+(?=\S)/u

const NOTES = '※*☞'

export interface ProseOptions {
  readonly role: ParagraphRole
  readonly place: Place
  /** Added to the level that an item's sign gives among the others of the text. */
  readonly level?: number
  /** Lines without a symbol stand under the text of the item before them. */
  readonly aligned?: boolean
  /** All at one level: for narrow cells. */
  readonly flat?: boolean
  /** Role of lines that begin with ※ or *. */
  readonly noteRole?: ParagraphRole
}

/** One paragraph a line; an item symbol at its start hangs. Empty lines print as nothing. */
export const proseParagraphs = (text: string, { role, place, level = 0, flat = false, aligned = false, noteRole = role }: ProseOptions): Paragraph[] => {
  const levelOf = newItemLevels()
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const found = ITEM.exec(line)
    const marker = found?.[2] ?? ''
    const rest = found ? line.slice(found[0].length) : line
    if (rest.trim() === '') return []
    const isNote = marker !== '' && NOTES.includes(marker)
    return [paragraph(isNote ? noteRole : role, rest.trim(), {
      marker, aligned, place, level: level + (flat ? 0 : levelOf(marker)),
    })]
  })
}
