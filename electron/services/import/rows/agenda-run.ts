import type { LineFacts } from '../parse/line-facts.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { splitMarker } from '../parse/marker.ts'
import { dayHeadingOf } from './day-heading.ts'

/** What only an agenda lists: the steps that every meeting has. */
const STEP =
  /^(?:call to order|roll[- ]call|opening (?:of the (?:meeting|session)|remarks)|welcom(?:e|ing)(?:,? and (?:opening|introductions?).*| remarks| address)?$|introductions?(?: of (?:participants|(?:\S+ ){0,3}members|guests).*)?$|apologies|declarations? of interests?|statements? of interest|adoption of (?:the )?agenda|approval of (?:the )?(?:agenda|minutes)|(?:approval of )?minutes of|matters arising|any other business|a\.?o\.?b\.?$|other (?:business|matters|items)|questions?(?: and|,) answers?|(?:old|new|unfinished) business|announcements?$|(?:committee|officers?|members?)\S{0,2} reports?|next (?:meeting|steps)|date of (?:the )?next|public (?:comments?|feedback|input)|adjourn(?:ment)?|clos(?:e|ing|ure)(?: of| remarks|$)|election of|개\s*회|개\s*식|국민의례|성원\s*보고|의제\s*채택|안건\s*(?:상정|심의|보고)|전차\s*회의록|기타\s*(?:안건|토의|사항)|폐\s*회|폐\s*식|산\s*회)/i
/** Is it a step of any meeting? */
export const isStep = (text: string): boolean => STEP.test(text.trim())

/** What is above a list of the same words that is none of what will be done: duties, contents. */
const OTHER_LIST = /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|functions|powers|tasks|checklist|glossary)\b.{0,20}$|\bfollowing (?:matters|require)|\bcontents\b(?: of\b.*)?[:.]?$|다음\s?각\s?호|(?:차\s?례|목\s?차|역할|직무|임무|업무|요령|권한|(?:업무|역할)?\s?분담|점검표|체크\s?리스트|준비물)(?:표)?(?:은|는)?(?:\s다음과 같다)?[:.]?$/i
const LINES_ABOVE = 2

/** Is the list that begins at `from` named so right above it? */
export const isOtherList = (lines: readonly LineFacts[], from: number): boolean => lines.slice(Math.max(0, from - LINES_ABOVE), from).some(({ line }) => OTHER_LIST.test(line.text.trim()))

const FEWEST_ITEMS = 4
const FEWEST_STEPS = 2
/** Words of an item; and of a line between items, of which an agenda has fewer than items. */
const LONGEST = 120

interface Run { readonly from: number; readonly to: number; readonly items: readonly number[] }

/** `Morning - The delegation arrives.`, `오후: 시찰`: what a half of a day holds. */
export const PART_AHEAD = /^(?:morning|afternoon|evening|night|오전|오후|저녁)(?: (?:and|to) (?:morning|afternoon|evening))?\s*(?:[:：]|[-–—](?=\s))\s*(?=\S)/i
const FEWEST_PARTS = 3
const FEWEST_PART_DAYS = 2

const isPart = ({ line }: PlacedLine): boolean => line.cells === null && PART_AHEAD.test(line.text)

/** The lines of a programme of days that tells only their halves, from the first day on; `null` where there is none. */
export const partsOfDays = (lines: readonly PlacedLine[]): readonly [from: number, to: number] | null => {
  const to = lines.findLastIndex(isPart)
  const days = lines.flatMap(({ line }, at) => {
    const next = lines[at + 1]
    return next && isPart(next) && line.cells === null && dayHeadingOf(line.text, null) !== null ? [at] : []
  })
  return days.length >= FEWEST_PART_DAYS && lines.filter(isPart).length >= FEWEST_PARTS ? [days[0] ?? 0, to] : null
}

/** The longest run of items numbered one after another; a number left out breaks none. */
const longestRun = (lines: readonly PlacedLine[]): Run | null => {
  let best: Run | null = null
  let items: number[] = []
  let last = 0
  const close = (): void => {
    const [from, to] = [items[0], items.at(-1)]
    if (from !== undefined && to !== undefined && items.length > (best?.items.length ?? 0)) best = { from, to, items }
    items = []
    last = 0
  }
  lines.forEach(({ line, opens, labelled }, at) => {
    const { kind, ordinal } = splitMarker(line.text)
    if (opens || labelled || (kind === 'number' && line.text.length > LONGEST) || line.kind === 'rule') close()
    else if (kind === 'number' && line.indent <= (lines[items[0] ?? at]?.line.indent ?? 0) && ordinal !== null) {
      if (ordinal <= last || (last === 0 && ordinal > 1)) close()
      if (items.length > 0 || ordinal === 1) {
        items.push(at)
        last = ordinal
      }
    }
  })
  close()
  return best
}

/**
 * The lines of an agenda that no heading names: items numbered from 1 on, some of them steps that only
 * meetings have; `null` where there is none.
 */
export const agendaRun = (lines: readonly PlacedLine[]): readonly [from: number, to: number] | null => {
  const run = longestRun(lines)
  if (!run || run.items.length < FEWEST_ITEMS || isOtherList(lines, run.from)) return null
  const between = lines.slice(run.from, run.to).filter(({ line }, offset) => !run.items.includes(run.from + offset) && splitMarker(line.text).kind === null && !/^[A-Z][.)]\s/.test(line.text))
  const steps = run.items.filter((at) => STEP.test(splitMarker(lines[at]?.line.text ?? '').rest.trim()))
  // Where nearly all are such steps, a sentence below each only explains it.
  const most = steps.length * 4 >= run.items.length * 3 ? run.items.length * 2 : run.items.length - 1
  if (between.length > most) return null
  return steps.length >= FEWEST_STEPS ? [run.from, run.to] : null
}
