import { markerShape, splitMarker } from '../../parse/marker.ts'

/** The sign or number before the words of an item. */
export interface Sign {
  readonly shape: string
  /** As printed, where the words of a row are told without it. */
  readonly marker: string | null
  /** `null` of a bullet. */
  readonly ordinal: number | null
  readonly rest: string
}

/** The shape of items without a sign. */
export const PLAIN = ''
/** The shape of the names of parts. */
export const PARTS = '1부'

const LETTER = /^([A-Z])[.)]\s+(?=\S)/
/** The shape of items behind capitals. */
export const LETTERS = 'A'
const letterOf = (ordinal: number | null): string => String.fromCharCode(64 + (ordinal ?? 0))

/** `제 1부 - 기념식`: the name of a part, which is a row with its number. */
const PART = /^제?\s?(\d)\s?부(?=\s|[-–—(:：]|$)/
/** `제1호 의안 : …`, below it `제3-1호 의안 : …`; `의제 2. …`, `안건 제2호 …`; `Item 4: …`. */
const BILL = /^제\s?(\d{1,2})(?:-(\d{1,2}))?\s?호\s?(?:의안|안건)?\s*[:：.)]?\s*(?=\S)|^(?:agenda )?item (?:no\. ?)?(\d{1,2})\s*[:.)–—-]\s*(?=\S)|^(?:의제|의안|안건|의사일정)\s?(?:제\s?)?(\d{1,2})\s?(?:[호항]\s*[:：.)]?|[:：.)])\s*(?=\S)/i
/** `* III. Minutes`, `*A. Safety`: a star before the number says something of the item. `- ① 개식`: a converter put its own sign before the number. */
const BEFORE_NUMBER = /^(?:\*\s*(?=(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s)|[•·-]\s+(?=(?:[①-⑳]|\d{1,2}[.)]\s)))/

/** `11.1 Running costs` below `11. Accounts`: elsewhere it may be a day. Before a figure (`2.1 20 January 2027`) only the next number is one. */
const BELOW_NUMBER = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\p{L}|(\d))/u

/** The sign of a line; `open`: the lists that it may go on, which tell `I.` below `H.` from the first of Roman numbers, and `C.` below `B.` from a hundred. */
export const signOf = (text: string, open: readonly (Sign | undefined)[]): Sign | null => {
  const own = text.trim().replace(BEFORE_NUMBER, '')
  const part = PART.exec(own)
  if (part) return { shape: PARTS, marker: null, ordinal: Number(part[1]), rest: own.replace(/ {2,}/g, ' ') }
  const [bill, number, below, ...named] = BILL.exec(own) ?? []
  if (bill !== undefined) return { shape: below === undefined ? '제1호' : '제1-1호', marker: null, ordinal: Number(below ?? number ?? named.find((each) => each !== undefined)), rest: own.slice(bill.length) }
  const [whole = '', letter = ''] = LETTER.exec(own) ?? []
  const goesOn = open.some((sign) => sign?.shape === LETTERS && letterOf((sign.ordinal ?? 0) + 1) === letter)
  if (letter !== '' && (!/[IVX]/.test(letter) || goesOn)) return { shape: LETTERS, marker: null, ordinal: letter.charCodeAt(0) - 64, rest: own.slice(whole.length) }
  const [numbers = '', above, lower, figure] = BELOW_NUMBER.exec(own) ?? []
  const isNext = figure === undefined || Number(lower) === (open.find((sign) => sign?.shape === '1.1')?.ordinal ?? 0) + 1
  if (isNext && open.some((sign) => sign !== undefined && sign.ordinal === Number(above))) return { shape: '1.1', marker: null, ordinal: Number(lower), rest: own.slice(numbers.length) }
  const { kind, marker, ordinal, rest } = splitMarker(own)
  const shape = markerShape(marker)
  return shape !== null && (kind === 'number' || kind === 'bullet') ? { shape, marker, ordinal, rest } : null
}

/** `7.` alone in its line: the number of the words below it. */
export const isNumberAlone = (text: string): boolean => /^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]$/.test(text.trim())
