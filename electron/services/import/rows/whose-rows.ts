import type { PlacedLine } from '../parse/place-lines.ts'

/** `▲ 홍길동 장관`, `◇ 김철수 1차관`: a post behind a sign, its holder before it; posts without names are blocks. */
const POST = /^[▲△◇◆□■○●▶▷]\s*(?:[가-힣]{1,12}\s){1,2}(?:제?\d\s?)?[가-힣]{0,12}(?:대통령|총리|부총리|장관|차관|본부장|위원장|처장|청장|실장|의장|시장|지사|군수|구청장|교육감|대사)$/
/** `[기재부]`, `◇외교부`: the house of those named below it. */
const HOUSE = /^(?:\[([가-힣\d]{1,14}(?:부|처|청|원|실|위|위원회))\]|[▲△◇◆□■○●▶▷]\s*([가-힣\d]{1,13}(?:부|처|청|원|실|위원회)))$/
const SIGN = /^[▲△◇◆□■○●▶▷]\s*/
const FEWEST_HEADS = 2

const textOf = ({ line, row, opens }: PlacedLine): string => (line.cells === null && line.kind === 'text' && !row && !opens ? line.text.trim() : '')

/**
 * The day of several principals, each named above his rows: `[기재부]` ↵ `▲ 홍길동 장관` ↵ `08:30 간부회의`. By the line that
 * names somebody: whose rows follow, with the house. None where rows stand above the first such line: there a name is more of a row.
 */
export const whoseRows = (lines: readonly PlacedLine[], isRow: (placed: PlacedLine) => boolean): ReadonlyMap<PlacedLine, string> => {
  const found = new Map<PlacedLine, string>()
  const heads = lines.flatMap((placed, at) => (POST.test(textOf(placed)) ? [at] : []))
  if (heads.length < FEWEST_HEADS || (heads[0] ?? 0) > lines.findIndex(isRow)) return found
  let house = ''
  for (const placed of lines) {
    const text = textOf(placed)
    const [whole, inBrackets, behindSign] = HOUSE.exec(text) ?? []
    if (whole !== undefined) {
      house = inBrackets ?? behindSign ?? ''
      found.set(placed, '')
    } else if (POST.test(text)) found.set(placed, `${text.replace(SIGN, '')}${house === '' ? '' : `(${house})`}`)
  }
  return found
}
