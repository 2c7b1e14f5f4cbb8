/**
 * How a character behaves at the end of a line: Korean and East Asian line-start and line-end rules
 * (KS X ISO/IEC 26300, JIS X 4051; Unicode UAX #14 narrowed to what official papers contain).
 */
export const BREAK = {
  letter: 0,
  digit: 1,
  space: 2,
  syllable: 3,
  open: 4,
  close: 5,
  point: 6,
  hyphen: 7,
  dot: 8,
  bullet: 9,
  glue: 10,
  newline: 11,
  /** Vowel, final or tone mark of an old syllable: never parts from its initial. */
  jamo: 12,
} as const

const CLASS_COUNT = 13
const BMP_SIZE = 0x1_0000

const OPENING = '([{‘“〈《「『【〔〖（［｛₩￦$€£¥#'
const CLOSING = ')]}’”〉》」』】〕〗）］｝'
const POINTS = ',.:;!?%…‥、。，．：；？！℃°′″‰ー々ゝヽ'
const HYPHENS = '-/–—~∼〜～‐'
const DOTS = '·‧•∙・ㆍ'
const BULLETS = '□■○●◎◇◆△▲▽▼▶▷◀☞☎※★☆❍▣①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'
const GLUES = '\u00a0\u2060\u202f\u2011\ufeff'

/** Ranges whose characters may part from each other: Hangul, kana, hanja, full-width forms. */
const SYLLABLES: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff], [0x2e80, 0x2fff], [0x3005, 0x33ff], [0x3400, 0x9fff], [0xa960, 0xa97f],
  [0xac00, 0xd7ff], [0xd800, 0xdfff], [0xf900, 0xfaff], [0xff10, 0xff5a],
]

/** Class of each UTF-16 unit. */
export const BREAK_CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(BMP_SIZE)
  for (const [first, last] of SYLLABLES) classes.fill(BREAK.syllable, first, last + 1)
  const put = (characters: string, value: number): void => {
    for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value
  }
  classes.fill(BREAK.jamo, 0x1160, 0x1200)
  classes.fill(BREAK.jamo, 0xd7b0, 0xd800)
  put('\u302e\u302f', BREAK.jamo)
  put('0123456789', BREAK.digit)
  put(' \t\u3000', BREAK.space)
  put(OPENING, BREAK.open)
  put(CLOSING, BREAK.close)
  put(POINTS, BREAK.point)
  put(HYPHENS, BREAK.hyphen)
  put(DOTS, BREAK.dot)
  put(BULLETS, BREAK.bullet)
  put(GLUES, BREAK.glue)
  put('\n', BREAK.newline)
  return classes
})()

/** Body text parts at syllables, headings and cells at words. */
export type Breaking = 'syllable' | 'word'

const NEVER_BEFORE: readonly number[] = [BREAK.close, BREAK.point, BREAK.hyphen, BREAK.dot, BREAK.glue, BREAK.space, BREAK.jamo]
const NEVER_AFTER: readonly number[] = [BREAK.open, BREAK.bullet, BREAK.glue]
const FROM_SYLLABLE: readonly number[] = [BREAK.syllable, BREAK.open, BREAK.bullet, BREAK.letter, BREAK.digit]

const mayBreak = (breaking: Breaking, left: number, right: number): boolean => {
  if (left === BREAK.newline || right === BREAK.newline) return false
  if (NEVER_BEFORE.includes(right) || NEVER_AFTER.includes(left)) return false
  switch (left) {
    case BREAK.space:
      return true
    case BREAK.hyphen:
      // 09:00~09:02, 044-202-6870 stay whole; K-퀀텀 and KE-QSTCC may part after the hyphen.
      return right !== BREAK.digit
    case BREAK.dot:
      return true
    case BREAK.close:
      // No particle is orphaned after its closing quote: ‘캐나다 데이’를.
      return breaking === 'syllable' && (right === BREAK.open || right === BREAK.bullet)
    case BREAK.letter:
    case BREAK.digit:
      // EU와, 16개국: a particle or counter stays with what it follows.
      return breaking === 'syllable' && (right === BREAK.open || right === BREAK.bullet)
    case BREAK.point:
      // 2026. 7. 1.(수) keeps its weekday.
      return breaking === 'syllable' && (right === BREAK.syllable || right === BREAK.bullet)
    case BREAK.syllable:
    case BREAK.jamo:
      return breaking === 'syllable' && FROM_SYLLABLE.includes(right)
    default:
      return false
  }
}

const tableFor = (breaking: Breaking): Uint8Array =>
  Uint8Array.from({ length: CLASS_COUNT * CLASS_COUNT }, (_, pair) =>
    mayBreak(breaking, Math.floor(pair / CLASS_COUNT), pair % CLASS_COUNT) ? 1 : 0)

const TABLES: Record<Breaking, Uint8Array> = { syllable: tableFor('syllable'), word: tableFor('word') }

/** 1 where a line may end between two classes: `table[left * BREAK_STRIDE + right]`. */
export const breakTable = (breaking: Breaking): Uint8Array => TABLES[breaking]
export const BREAK_STRIDE = CLASS_COUNT
