import { findTimes } from '../../../../shared/time/korean-time.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import { isOtherList, isStep } from './agenda-run.ts'
import { isAct } from './programme-signs.ts'
import { isLength, type RowSpan, spanOf } from './row-span.ts'

/** What a ceremony or a sitting has besides the steps of any meeting. */
const RITE =
  /^(?:the )?(?:pledge of allegiance|invocation|national anthems?|(?:moment|minute) of silence|silence|last post|reveille|rouse|prayer|benediction|exchange of (?:vows|rings)|processional|recessional|public hearings?|consent (?:agenda|calendar)|executive session|q&a|cutting of the (?:ribbon|cake)|unveiling of|blessing of the|laying of (?:the )?wreaths?|(?:address|welcome|remarks|speech|toast) by|(?:council|board|members?|commissioners?)\S{0,2} (?:comments|remarks))\b|^(?:국기에\s?대한\s?경례|애국가(?:\s?제창)?|(?:\S+ ){0,4}묵념|화촉\s?점화|혼인\s?서약|성혼\s?선언|주례사|축가)(?:\s?낭독)?$/i
/** Words that an item of any programme begins with. */
const ITEM = /^(?:reading of|presentation of|arrival of|communications|comments?|lecture|questions?|introduction of|(?:opening )?statements?|\S+ (?:comments|remarks|reports?)$|reports? (?:of|by))\b/i
/** In Korean what is done stands last. */
const DONE = /(?:[가-힣]사|축[가시]|제창|합창|낭독|선서|헌화|분향|묵념|경례|점화|서약|선언|보고|심의|의결|토의|토론|소개|인사말?|말씀|입장|퇴장|행진|시상|수여|표창|공연|연주|상영|발표|강연|촬영|관람|다과|의례|제막|커팅|삼창)$/
/** What is opened and closed there; `Opening of the new library` is news. */
const GATHERING = String.raw`(?:the |this )?(?:\S+ )?(?:meeting|session|sitting|ceremony|service|day|morning|afternoon|evening|conference|forum|event|assembly|workshop|seminar|symposium|congress|summit|webinar|proceedings|programme|program|dinner)$`
const AROUND = String.raw`(?:$| (?:by|and|from|remarks|words|address|session|ceremony|statement)| (?:of|to) ${GATHERING})`
const OPENING = new RegExp(
  String.raw`^(?:call(?:ing)? to order|(?:opening|welcom(?:e|ing))${AROUND}|introduction of|processional|guests? (?:arrive|seated)|invocation|pledge of allegiance)|^(?:개\s*[회식]|국민\s?의례|국기에\s?대한\s?경례|화촉\s?점화|(?:내빈|신랑)\s?입장)(?:\s?(?:선언|사))?$`, 'i')
const CLOSING = new RegExp(
  String.raw`^(?:adjournment|(?:meeting )?adjourns?$|clos(?:e|ing|ure)${AROUND}|final (?:remarks|words)|concluding (?:remarks|words)|conclusion|wrap[- ]up|farewell|recessional|end of ${GATHERING})|^(?:[폐산]\s*[회식]|(?:(?:신랑|신부)\s?){0,2}행진)(?:\s?(?:선언|사))?$`, 'i')
/** What somebody has to do or what was done. */
const TOLD = /\b(?:shall|must|should|may|was|were)\b|(?:다|요|음|함|됨|임)\.?$/
const LONGEST = 90
const FEWEST_ITEMS = 5
/** Of a list with both ends so many items must be acts; of one with one end so many steps that nothing else lists. */
const SHARE_OF_BOTH_ENDS = 0.4
const SHARE_OF_ONE_END = 0.6
/** Nearly all acts, and some such steps among them, tell it too. */
const SHARE_OF_ACTS = 0.8
const FEWEST_FIRM = 2
/** Guests are seated, or a band plays, before the opening; pictures are taken, or tea is served, behind the end. */
const NEAR_END = 2
/** A paper with hours has another programme. */
const MOST_CLOCKS = 1

interface Sign {
  readonly shape: string
  /** `null` of a bullet. */
  readonly ordinal: number | null
  readonly rest: string
}

interface Item extends Sign {
  readonly at: number
}

interface Run {
  readonly items: Item[]
  /** Lines behind lower signs: numbers count items of an item, bullets explain it. */
  readonly lower: Item[]
}

const LETTER = /^([A-Z])[.)]\s+(?=\S)/
const LETTERS = 'A'
const letterOf = (ordinal: number | null): string => String.fromCharCode(64 + (ordinal ?? 0))

/** The sign of a line; `above`: that of the list, which tells `I.` below `H.` from the first of Roman numbers. */
const signOf = ({ line }: LineFacts, above: Sign | undefined): Sign | null => {
  if (line.cells !== null || line.kind === 'rule' || line.level > 0) return null
  const text = line.text.trim()
  const [whole = '', letter = ''] = LETTER.exec(text) ?? []
  if (letter !== '' && (!/[IVX]/.test(letter) || (above?.shape === LETTERS && letterOf(above.ordinal) < letter)))
    return { shape: LETTERS, ordinal: letter.charCodeAt(0) - 64, rest: text.slice(whole.length) }
  const { kind, marker, ordinal, rest } = splitMarker(text)
  const shape = markerShape(marker)
  return shape !== null && (kind === 'number' || kind === 'bullet') ? { shape, ordinal, rest } : null
}

/** Counted on, or every one behind the same sign (`1.` ↵ `1.`). */
const goesOn = ({ items: [first, second], items }: Run, sign: Sign): boolean => {
  if (!first || first.shape !== sign.shape) return false
  const isSame = sign.ordinal === first.ordinal && (second === undefined || second.ordinal === first.ordinal)
  return isSame || sign.ordinal === (items.at(-1)?.ordinal ?? 0) + 1
}

/** Lists of lines that stand together, each with the lists below its items. */
const runsOf = (facts: readonly LineFacts[]): Run[] => {
  const runs: Run[] = []
  let open: Run | null = null
  for (const [at, fact] of facts.entries()) {
    const first: Item | undefined = open?.items[0]
    const sign = signOf(fact, open?.items.at(-1))
    const indent = first ? (facts[first.at]?.line.indent ?? 0) : 0
    if (sign && open && goesOn(open, sign) && Math.abs(fact.line.indent - indent) <= 1) open.items.push({ ...sign, at })
    else if (sign && first && sign.shape !== first.shape && (fact.line.indent > indent || first.ordinal !== null)) open?.lower.push({ ...sign, at })
    else {
      open = sign ? { items: [{ ...sign, at }], lower: [] } : null
      if (open) runs.push(open)
    }
  }
  return runs
}

/** The words of an item without what only ends it in a list: `Roll call;`, `New business; and`. */
const wordsOf = (rest: string): string => rest.replace(/[;,]\s*and$/i, '').replace(/[\s;.,:]+$/, '').trim()

/** `Adjournment. (Res. 7 § 1, 1998)`: what is noted behind the end of an item is no part of its title. */
const NOTED_BEHIND = /^(.*\S)[.;]\s+([([].+[)\]])$/s

/** `25 minutes – Speech`: how long an item takes, before its words. */
const lengthAhead = (rest: string): { span: RowSpan; words: string } | null => {
  const [first, ...others] = findTimes(rest)
  const [sign = ''] = /^\s*[-–—:]\s+/.exec(rest.slice(first?.end ?? 0)) ?? []
  return first && sign !== '' && first.start === 0 && isLength(first) && others.length === 0 ? { span: spanOf(first), words: rest.slice(first.end + sign.length) } : null
}

/** What an item says is done, without who does it. */
const stepOf = ({ rest }: Item): string => {
  const own = NOTED_BEHIND.exec(rest.trim())?.[1] ?? rest
  return wordsOf(wordsOf(lengthAhead(own)?.words ?? own).replace(/\s*(?:[(（][^()（）]*[)）]|\s[:：]\s.*|[:：]\s.*)$/, ''))
}

/** In Korean a longer item may only speak of a step that it begins with: `국민의례 음원 준비`. */
const LONGEST_STEP = 6
const isFirm = (step: string): boolean =>
  RITE.test(step) || OPENING.test(step) || CLOSING.test(step) || (isStep(step) && (!/[가-힣]/.test(step) || DONE.test(step) || step.length <= LONGEST_STEP))
const isAnyAct = (step: string): boolean => isFirm(step) || (/[가-힣]/.test(step) ? DONE.test(step) : ITEM.test(step) || isAct(step))

const isItem = ({ row, labelled }: LineFacts, { rest }: Item): boolean =>
  labelled === null && (row === null || (row.span.start === null && row.span.end === null)) && rest.length <= LONGEST && !TOLD.test(rest.trim())

const isOrder = (facts: readonly LineFacts[], { items, lower }: Run): boolean => {
  if (items.length < FEWEST_ITEMS || isOtherList(facts, items[0]?.at ?? 0)) return false
  if (![...items, ...lower].every((item) => isItem(facts[item.at] as LineFacts, item))) return false
  const steps = items.map(stepOf)
  const opens = steps.slice(0, NEAR_END).some((step) => OPENING.test(step))
  const closes = steps.slice(-NEAR_END).some((step) => CLOSING.test(step))
  const [acts, firm] = [isAnyAct, isFirm].map((told) => steps.filter(told).length) as [number, number]
  if (opens && closes) return acts >= steps.length * SHARE_OF_BOTH_ENDS
  return (opens || closes) && (firm >= steps.length * SHARE_OF_ONE_END || (firm >= FEWEST_FIRM && acts >= steps.length * SHARE_OF_ACTS))
}

/** Below a heading that names a programme its items are read as they stand, unless letters count them. */
const isUnderHeading = (facts: readonly LineFacts[], { items: [first] }: Run): boolean =>
  first?.shape !== LETTERS && facts.slice(0, first?.at).some(({ opens }) => opens?.kind === 'schedule')

const withRow = (fact: LineFacts, { shape, ordinal, rest }: Item): LineFacts => {
  const [, own = rest, note = ''] = NOTED_BEHIND.exec(rest.trim()) ?? []
  const ahead = lengthAhead(own)
  const content = `${wordsOf(ahead?.words ?? fact.row?.content ?? own)}${note === '' ? '' : `  ${note}`}`
  const span = ahead?.span ?? fact.row?.span ?? { start: null, end: null, statedMinutes: null, openEnded: false, zone: null, twelveHour: false, text: '' }
  const [marker, number] = shape === LETTERS ? [null, null] : [splitMarker(fact.line.text).marker, ordinal]
  return { ...fact, opens: null, labelled: null, row: { marker, ordinal: number, span, place: 'lead', range: false, setApart: true, told: false, loose: false, date: null, content } }
}

/**
 * `A. Call to order;` ↵ … ↵ `J. Adjournment.`, `1. 개식` ↵ `1. 국기에 대한 경례` ↵ … ↵ `1. 폐식`: a list of enough short items
 * behind one sign, enough of them acts of a meeting or a ceremony, that begins and ends as such do (or holds hardly
 * anything else), is its programme also where no heading says so.
 */
export const withOrderOfSteps = (facts: LineFacts[]): LineFacts[] => {
  const clocks = facts.filter(({ row, line }) => line.cells === null && row?.place === 'lead' && row.span.start !== null && row.content !== '')
  if (clocks.length > MOST_CLOCKS) return facts
  const [order, ...others] = runsOf(facts).filter((run) => isOrder(facts, run))
  if (!order || others.length > 0 || isUnderHeading(facts, order)) return facts
  const items = new Map([...order.items, ...order.lower.filter(({ ordinal }) => ordinal !== null)].map((item) => [item.at, item]))
  return facts.map((fact, at) => {
    const item = items.get(at)
    return item ? withRow(fact, item) : fact
  })
}
