import type { LineFacts } from '../../parse/line-facts.ts'
import { isAct } from '../no-programme/programme-signs.ts'
import { isLoneHour } from './under-hours.ts'
import { explainedOf, forWhatOf, lengthAhead, stepOf } from './item-words.ts'
import { isNamed, isNamedOutright, isOtherList } from './lead.ts'
import type { Item, List } from './lists.ts'
import { PARTS, PLAIN } from './sign.ts'
import { isClosing, isDone, isFirm, isOpening, isTold } from './words.ts'

const LONGEST = 200
const FEWEST_NAMED = 3
const FEWEST_FIRM = 2
const FEWEST_PARTS = 2
/** Without a name: so many items at least. */
const FEWEST_COUNTED = 4
const FEWEST = 5
/** Of a list with both ends so many items must be acts; of one with one end so many steps that nothing else lists. */
const SHARE_OF_BOTH_ENDS = 0.4
const SHARE_OF_ONE_END = 0.6
/** Nearly all acts, and some such steps among them, tell it too. */
const SHARE_OF_ACTS = 0.8
/** Guests are seated, or a band plays, before the opening; pictures are taken, or tea is served, behind the end. */
const NEAR_END = 2
/** Of items behind signs a few may say more than what is done. */
const SHARE_OF_ODD = 0.2
/** Lines without a sign are the weakest list: half of them must be acts. */
const SHARE_OF_PLAIN = 0.5

const isAnyAct = (step: string): boolean => isFirm(step) || isDone(step) || (!/[가-힣]/.test(step) && isAct(step))

/** What the items of a list tell. */
interface Evidence {
  readonly count: number
  readonly opens: boolean
  readonly closes: boolean
  readonly firm: number
  readonly acts: number
}

/** Hymns and prayers alone may be those of a book or a record. */
const SUNG = /hymn|psalm|prayer|anthem|찬송|찬양|기도/i

/** Every paper that a meeting is to decide on is a step of it, whatever its title. */
const FOR_WHAT = 'Matters for decision'
const stepsOf = (items: readonly Item[]): string[] => items.map(({ rest }, at) => (at > 0 && forWhatOf(rest) ? FOR_WHAT : stepOf(rest)))

const evidenceOf = (steps: readonly string[]): Evidence => {
  const firm = steps.filter(isFirm)
  const said = firm.filter((step) => !SUNG.test(step))
  return {
    count: steps.length,
    opens: steps.slice(0, NEAR_END).some(isOpening),
    closes: steps.slice(-NEAR_END).some(isClosing),
    firm: said.length < FEWEST_FIRM ? said.length : firm.length,
    acts: steps.filter(isAnyAct).length,
  }
}

/** Does a list open a meeting, and not close it? */
export const isOpen = (items: readonly Item[]): boolean => {
  const { opens, closes } = evidenceOf(stepsOf(items))
  return opens && !closes
}

/** Does a list close a meeting, and not open it? */
export const isRestOf = (items: readonly Item[]): boolean => {
  const { opens, closes } = evidenceOf(stepsOf(items))
  return closes && !opens
}

/** Do the items tell by themselves that they are done one after another? */
const tellsOrder = ({ count, opens, closes, firm, acts }: Evidence): boolean =>
  opens && closes ? acts >= count * SHARE_OF_BOTH_ENDS : (opens || closes) && (firm >= count * SHARE_OF_ONE_END || (firm >= FEWEST_FIRM && acts >= count * SHARE_OF_ACTS))

/** What was said or decided, below its item: minutes. */
const WAS = /\b(?:was|were|had|moved|seconded|carried|called|reported|thanked|agreed|noted|asked|stated|presented|discussed|approved|resolved)\b.*[.;]|(?:[했였었됐렸]다|하였다|되었다|[했였었됐]음|하였음|되었음|함|됨)\.?$/
/** `Approval of minutes: approved`: what became of an item. */
const OUTCOME = /[:：–—-]\s.*(?:\b(?:approved|accepted|adopted|carried|elected|appointed|agreed|noted|deferred|none|unanimous(?:ly)?|no (?:report|comments?))\b|가결|부결|의결|승인됨|보류)/i
const FEWEST_TOLD = 2

const isMinutes = (facts: readonly LineFacts[], first: number, last: number, items: ReadonlySet<number>): boolean => {
  const between = facts.slice(first, last).filter((_, offset) => !items.has(first + offset))
  const told = between.filter(({ line }) => WAS.test(line.text.trim()))
  const decided = [...items].filter((at) => OUTCOME.test(facts[at]?.line.text ?? ''))
  return decided.length >= FEWEST_TOLD || (told.length >= FEWEST_TOLD && told.length * 3 >= items.size)
}

/** Does a line tell an hour? */
export const isClock = ({ row }: LineFacts): boolean => row !== null && (row.span.start !== null || row.span.end !== null)

const isLoneAbove = (above: LineFacts | undefined): boolean => above !== undefined && isLoneHour(above)

/** Most items tell an hour or a length, or hours stand between them: rows as any programme has them. */
const tellsTimes = (facts: readonly LineFacts[], items: readonly Item[]): boolean => {
  const [first, last] = [items[0]?.at ?? 0, items.at(-1)?.at ?? 0]
  const own = new Set(items.map(({ at }) => at))
  const timed = items.filter(({ at, rest }) => facts[at]?.row && lengthAhead(rest) === null)
  return timed.length * 2 >= items.length || isLoneAbove(facts[first - 1]) || facts.slice(first, last).some((fact, offset) => !own.has(first + offset) && isClock(fact) && fact.row?.place === 'lead' && fact.row.date === null)
}

export const isPlainItem = ({ labelled, row, line }: LineFacts, rest: string): boolean =>
  (labelled === null || line.text.trim().endsWith(':')) && (row === null || row.place !== 'lead' || row.span.start === null) && rest.length <= LONGEST && !isTold(explainedOf(rest)?.step ?? rest)

const PART = /^제?\s?\d\s?부(?:\s|[-(:：]|$)|^(?:식전|본|식후|사전|사후|공식|부대|축하|뒤풀이)\s?(?:행사|공연|마당|순서)(?:\s?\(.*\))?$|^part (?:\d|[IVX]|one|two|three)/i

/** `가. 보고사항` and `나. 부의안건`: the kinds of business that a meeting has. */
const KIND = /^(?:보고|부의|의결|심의|결의|토의|협의|일반|상정)\s?(?:사항|안건|의안)/

/** Does a line name a kind of business? */
export const isOfKind = (text: string): boolean => KIND.test(text.trim())

/** `제1부 (기념식)` and `제2부 (시상식)`, `식전행사` and `본행사`, or the kinds of business, over the steps of each, whatever their sign: the order is that of all the steps together. */
export const isInParts = (facts: readonly LineFacts[], list: List): boolean => {
  const { items } = list
  const lower = items.flatMap(({ below }) => below.flatMap((each) => each.items))
  const [areParts, areKinds] = [items.every(({ shape, rest, below }) => (shape === PARTS || PART.test(rest)) && below.length > 0), items.every(({ rest }) => KIND.test(rest))]
  if (items.length < FEWEST_PARTS || !(areParts || areKinds) || tellsTimes(facts, items) || tellsTimes(facts, lower)) return false
  if (![...items, ...lower].every((item) => isPlainItem(facts[item.at] as LineFacts, item.rest))) return false
  const told = evidenceOf(stepsOf(lower))
  return areKinds ? told.count >= FEWEST_NAMED && told.firm >= told.count * SHARE_OF_PLAIN : told.count >= FEWEST && (tellsOrder(told) || (told.firm >= FEWEST_FIRM && told.acts >= told.count * SHARE_OF_ONE_END))
}

const FEWEST_IN_PARAGRAPHS = 8

/** Are the lines below the first ones of paragraphs the steps of a service, which those only part? */
export const isInParagraphs = (facts: readonly LineFacts[], { items }: List): boolean => {
  const lower = items.flatMap(({ below }) => below.flatMap((each) => each.items))
  const told = evidenceOf(stepsOf(lower))
  return told.count >= FEWEST_IN_PARAGRAPHS && (told.opens || told.closes) && told.firm >= told.count * SHARE_OF_ONE_END &&
    evidenceOf(stepsOf(items)).firm * 2 < items.length && !tellsTimes(facts, [...items, ...lower].toSorted((a, b) => a.at - b.at)) && !isOtherList(facts, items[0]?.at ?? 0)
}

/** Are these items (of one list, with those below) the agenda of a meeting, the order of a service or a ceremony? */
export const isAgenda = (facts: readonly LineFacts[], { items }: List): boolean => {
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  const isCounted = first.ordinal !== null
  if (items.length < FEWEST_NAMED || (isCounted && (first.ordinal ?? 0) > 2)) return false
  const odd = items.filter((item) => !isPlainItem(facts[item.at] as LineFacts, item.rest))
  const outright = isNamedOutright(facts, first.at)
  if (odd.length > items.length * (first.shape === PLAIN && !outright ? 0 : SHARE_OF_ODD)) return false
  if (tellsTimes(facts, items) || isOtherList(facts, first.at) || isMinutes(facts, first.at, last.at, new Set(items.map(({ at }) => at)))) return false
  if (first.shape !== PLAIN && outright) return true
  const own = evidenceOf(stepsOf(items))
  const named = isNamed(facts, first.at)
  // What is counted below the items tells it too.
  const all = evidenceOf(stepsOf([...items, ...items.flatMap(({ below }) => below.flatMap((list) => list.items.filter(({ ordinal }) => ordinal !== null)))]))
  if (first.shape === PLAIN && outright && own.acts >= own.count * SHARE_OF_BOTH_ENDS) return true
  if (first.shape === PLAIN) return (own.opens || own.closes) && (own.firm >= own.count * SHARE_OF_ONE_END || (own.acts >= own.count * SHARE_OF_PLAIN && (named || (own.opens && own.closes))))
  if (named && all.firm > 0 && (own.opens || own.closes || own.acts >= own.count * SHARE_OF_BOTH_ENDS || all.acts >= all.count * SHARE_OF_ONE_END)) return true
  if (own.count < (isCounted ? FEWEST_COUNTED : FEWEST)) return false
  return tellsOrder(own)
}
