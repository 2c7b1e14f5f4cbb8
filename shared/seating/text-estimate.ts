/**
 * How much room a text takes, without its font: for decisions that must come out alike in the window and in print. It errs to the
 * wide side (Pretendard's Hangul is 0.87 em wide, its figures 0.6).
 */
const EM = { wide: 0.93, capital: 0.74, small: 0.58, figure: 0.63, space: 0.27, sign: 0.5 } as const
/** From one line to the next, in ems; the style sheets' `drawn`. */
export const LINE_EM = 1.28
const PT_PER_MM = 72 / 25.4

export interface SizedText { readonly text: string; readonly style: 'plain' | 'strong' | 'soft'; readonly size: number; readonly least: number }
export interface FittedLine { readonly text: string; readonly size: number; readonly from: number }

const emOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code > 0x2e7f) return EM.wide
  if (code === 0x20) return EM.space
  if (code >= 0x30 && code <= 0x39) return EM.figure
  if (code >= 0x61 && code <= 0x7a) return EM.small
  if (code >= 0x41 && code <= 0x5a) return EM.capital
  return code > 0x7f ? 0.7 : EM.sign
}

export const estimatedEms = (text: string): number => [...text].reduce((sum, each) => sum + emOf(each), 0)

/** Where lines may be parted, as in `measure-drawing.ts`. */
type Parting = 'whole' | 'words' | 'syllables' | 'any'
const WHOLE_FROM = 0.6
const WORDS_FROM = 0.75
const FIRST_OF_EAST_ASIA = '\u2e80'

/** A text as words with the room that each of their characters takes. */
interface MeasuredWord { readonly characters: readonly string[]; readonly ems: readonly number[]; readonly sum: number; readonly isEastAsian: boolean }

const measuredWords = (text: string): MeasuredWord[] => text.split(/\s+/u).filter((word) => word !== '').map((word) => {
  const characters = [...word]
  const ems = characters.map(emOf)
  return { characters, ems, sum: ems.reduce((sum, each) => sum + each, 0), isEastAsian: word >= FIRST_OF_EAST_ASIA }
})

/** Lines of at most `ems`; `null` where they would be more than `most`, or parted more than is allowed. */
const wrap = (words: readonly MeasuredWord[], style: SizedText['style'], ems: number, parting: Parting, most: number): string[] | null => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { characters, ems: each, sum, isEastAsian } of words) {
    if (line !== '' && used + EM.space + sum <= ems) {
      line += ` ${characters.join('')}`
      used += EM.space + sum
      continue
    }
    if (line !== '') {
      if (parting === 'whole' && style === 'strong') return null
      lines.push(line)
    }
    if (sum > ems && (parting === 'whole' || parting === 'words' || (parting === 'syllables' && !isEastAsian))) return null
    let from = 0
    used = 0
    for (const [at, width] of each.entries()) {
      if (used + width > ems && at > from) {
        lines.push(characters.slice(from, at).join(''))
        if (lines.length > most) return null
        from = at
        used = 0
      }
      used += width
    }
    line = characters.slice(from).join('')
    // A lone syllable or bracket on a line of its own looks like a slip.
    if (parting !== 'any' && from > 0 && from === characters.length - 1) return null
  }
  return line === '' ? lines : [...lines, line]
}

const STEP = 0.95

/**
 * The lines of a box of so many millimetres, as large as they fit; `null` where they don't at the least sizes. `from` tells
 * which of the texts a line is of.
 */
export const fitLines = (texts: readonly SizedText[], width: number, height: number): FittedLine[] | null => {
  // From here on all have their least size.
  const smallest = Math.min(1, ...texts.map(({ size, least }) => least / size)) * STEP
  const words = texts.map(({ text }) => measuredWords(text))
  const passes: readonly (readonly [Parting, number])[] = [['whole', WHOLE_FROM], ['words', WORDS_FROM], ['syllables', smallest], ['any', smallest]]
  for (const [parting, last] of passes) {
    for (let factor = 1; factor > Math.max(last, smallest); factor *= STEP) {
      const lines = linesAt(texts, words, { width: width * PT_PER_MM, height: height * PT_PER_MM }, parting, factor)
      if (lines) return lines
    }
  }
  return null
}

/** The largest of these factors at which every text stands in its box with strong ones on one line and no word parted; `null` if none does. */
export const wholeFactor = (texts: readonly SizedText[], width: number, height: number, factors: readonly number[]): number | null => {
  const words = texts.map(({ text }) => measuredWords(text))
  const box = { width: width * PT_PER_MM, height: height * PT_PER_MM }
  return factors.find((factor) => linesAt(texts, words, box, 'whole', factor) !== null) ?? null
}

const linesAt = (texts: readonly SizedText[], words: readonly MeasuredWord[][], box: { width: number; height: number }, parting: Parting, factor: number): FittedLine[] | null => {
  const lines: FittedLine[] = []
  let left = box.height
  for (const [from, { style, size, least }] of texts.entries()) {
    const own = Math.max(Math.min(size, least), size * factor)
    const wrapped = wrap(words[from] ?? [], style, box.width / own, parting, left / (own * LINE_EM))
    if (!wrapped) return null
    left -= wrapped.length * own * LINE_EM
    if (left < 0) return null
    lines.push(...wrapped.map((line) => ({ text: line, size: own, from })))
  }
  return lines
}
