/** Item signs by family, each from the outermost inwards: the symbols of reports, the eight of official papers (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조). */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [/^[□■▣◇◆▲▶►▷]$/, /^[○❍ㅇ●]$/, /^[-–]$/, /^[·‧∙•∘◦]$/],
  [/^\d+\.$/, /^[가-하]\.$/, /^\d+\)$/, /^[가-하]\)$/, /^\(\d+\)$/, /^\([가-하]\)$/, /^[①-⑳]$/, /^[㉮-㉻]$/],
]
const KINDS = FAMILIES.flatMap((signs, family) => signs.map((sign, rank) => ({ sign, family, rank })))
type Kind = (typeof KINDS)[number]

/** Where a sign stands at least, whatever is around it: a lone `- ` belongs below something. */
const LEAST: Readonly<Record<string, number>> = { '-': 1, '–': 1, '·': 2, '‧': 2, '∙': 2, '•': 2, '∘': 2, '◦': 2 }
/** A note stands no further out than the item it belongs to. */
const NOTE_LEVEL = 1

/**
 * Gives the signs of one text, line by line, and tells the level of each. A sign seen before goes back to its
 * level; a new one stands below the item before it, unless its family has it further out.
 */
export const newItemLevels = (): ((sign: string) => number) => {
  const open: Kind[] = []
  let last = 0
  return sign => {
    if (sign === '') return 0
    const kind = KINDS.find(each => each.sign.test(sign))
    if (!kind) return Math.max(NOTE_LEVEL, last)
    if (open.includes(kind)) open.length = open.indexOf(kind) + 1
    else {
      while (isInside(open.at(-1), kind)) open.pop()
      open.push(kind)
    }
    last = Math.max(LEAST[sign] ?? 0, open.length - 1)
    return last
  }
}

const isInside = (inner: Kind | undefined, outer: Kind): boolean =>
  inner !== undefined && inner.family === outer.family && inner.rank > outer.rank
