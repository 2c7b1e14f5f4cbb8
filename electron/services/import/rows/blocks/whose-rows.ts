import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'

/** `홍길동 장관`, `김철수 1차관`: a post, its holder before it; posts without names are blocks. */
const POST = /^(?:[가-힣]{1,12}\s){1,2}(?:제?\d\s?)?[가-힣]{0,12}(?:대통령|총리|부총리|장관|차관|본부장|위원장|처장|청장|원장|총장|이사장|실장|의장|시장|지사|군수|구청장|교육감|대사)$/
/** `기재부`, `외교부`: what is a house wherever it stands. */
const HOUSE = /^[가-힣\d]{1,14}(?:부|처|청|원|실|위|위원회)$/
/** `서북도`, `서북시 교육청`: what may be one right above somebody. */
const NAME = /^[가-힣\d]{2,14}(?: [가-힣\d]{2,10})?$/
const FEWEST_HOLDING = 2
/** Lines below somebody in which his rows begin: a day may stand between. */
const REACH = 2

interface Signed { readonly sign: string; readonly words: string }

/** The words of a line of nothing else, behind its sign or in its frame. */
const signedOf = ({ line, row, opens }: PlacedLine): Signed | null => {
  if (line.cells !== null || line.kind !== 'text' || row || opens) return null
  const text = line.text.trim()
  const { kind, marker, rest } = splitMarker(text)
  const framed = /^\[([^[\]]+)\]$/.exec(text)?.[1]?.trim()
  return framed !== undefined ? { sign: '[', words: framed } : kind === 'bullet' && marker !== null ? { sign: marker, words: rest.trim() } : null
}

const isHolder = (signed: Signed | null | undefined): boolean => !!signed && signed.sign !== '[' && POST.test(signed.words)

/**
 * The day of several principals, each named above his rows: `[기재부]` ↵ `▲ 홍길동 장관` ↵ `08:30 간부회의`, `◇ 서북도` ↵ `- 홍길동 지사`.
 * By the line that names somebody: whose rows follow, with the house. None where rows stand above the first such line: there a
 * name is more of a row; nor where rows do not begin right below two of them: there they are a list of people.
 */
export const whoseRows = (lines: readonly PlacedLine[], isRow: (placed: PlacedLine) => boolean): ReadonlyMap<PlacedLine, string> => {
  const found = new Map<PlacedLine, string>()
  const signed = lines.map(signedOf)
  const heads = signed.flatMap((each, at) => (isHolder(each) ? [at] : []))
  const holding = heads.filter((at) => !isHolder(signed[at + 1]) && lines.slice(at + 1, at + 1 + REACH).some(isRow))
  if (holding.length < FEWEST_HOLDING || (heads[0] ?? 0) > lines.findIndex(isRow)) return found
  let house = ''
  lines.forEach((placed, at) => {
    const [own, next] = [signed[at], signed[at + 1]]
    if (!own) return
    const isHouse = !isHolder(own) && (HOUSE.test(own.words) || (NAME.test(own.words) && isHolder(next) && next?.sign !== own.sign))
    if (isHouse) house = own.words
    if (isHouse || isHolder(own)) found.set(placed, isHouse ? '' : `${own.words}${house === '' ? '' : `(${house})`}`)
  })
  return found
}
