import { cleanMarkup } from './clean-markup.ts'
import { isPipeRule, splitPipes } from './tables/pipe-table.ts'

export type LineShape = 'blank' | 'rule' | 'pipe' | 'tab' | 'text'

/** A line of a text file, told apart by its shape. */
export interface TextLine {
  /** 1-based. */
  readonly number: number
  readonly shape: LineShape
  readonly text: string
  /** Markdown heading level, 0 for none. */
  readonly level: number
  /** Quoted from an earlier message. */
  readonly quoted: boolean
}

const RULE = /^(?:[-=_*─━═—~+┌┐└┘├┤┬┴┼|\s]{3,}|\s*`{3,}\w*)$/
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/
const QUOTE = /^(?:\s{0,3}> ?)+/
/** Bars of any make; the vowel `ㅣ` alone between spaces is one too: `11:00~12:00 ㅣ 개회`. */
const BOX_SIDE = /[│┃┆┊║∣❘]|(?<=\s)[ㅣ丨](?=\s)/g

const shapeOf = (text: string): LineShape => {
  if (text.trim() === '') return 'blank'
  if (RULE.test(text) || isPipeRule(text) || /^[\s|]+$/.test(text)) return 'rule'
  if (splitPipes(text)) return 'pipe'
  return text.trimStart().includes('\t') ? 'tab' : 'text'
}

/** Reads one line: its shape, and its words without markup, quote signs and heading signs. */
export const readTextLine = (raw: string, index: number): TextLine => {
  const whole = cleanMarkup(raw.replace(BOX_SIDE, '|'))
  const cleaned = whole.replace(QUOTE, '')
  const heading = HEADING.exec(cleaned)
  const text = heading?.[2] ?? cleaned
  return {
    number: index + 1,
    shape: shapeOf(text),
    text,
    level: heading?.[1]?.length ?? 0,
    quoted: cleaned.length < whole.length,
  }
}

/** Cells of a table row; `framed` says whether the pipes of its table stand around it. */
export const cellsOfLine = ({ shape, text }: TextLine, framed: boolean): string[] =>
  (shape === 'pipe' ? splitPipes(text, framed) : text.split('\t')) ?? [text]
