import type { PressRelease } from '../../../../shared/import/draft.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { splitMarker } from '../parse/marker.ts'
import { pressContactOf } from './press-contact.ts'
import { firstClock } from './when.ts'

type Heading = PressRelease['headings'][number]

/** Lines looked at for the signs of a press release. */
const HEAD_LINES = 15
const PRESS_SIGN =
  /보\s*도\s*시\s*점|보\s*도\s*(?:참\s*고\s*)?자\s*료|엠바고|^\s*(?:press release|media release|for immediate release)/i
const EMBARGO = /보도\s*시점|엠바고|embargo(?:ed until)?/i
/** `배포일 2026. 6. 10.(수) / 매수 2매`: the day of the paper alone. */
const DAY_OF_PAPER = /^(?:배\s*포|보\s*도)\s*(?:일자?|날짜)\s*[:：]?\s*['’‘]?\d/
const RELEASED = /배\s*포(?:\s*일시)?|released?/i
const PAPER = /조간|석간/
/** Longest line that is only a sign (보도자료), tells a paper's day, or is a subtitle. */
const MAX_SIGN = 40
const MAX_PAPER = 60
const MAX_SUBTITLE = 150
const MAX_HEADING = 120

const HEADING = /^[■□◆▣●○<[【]/
const HEADING_PARTS = /^[<[【「《]?\s*(.+?)\s*[>\]】」》]?\s*(?:\(([^()]*(?:\([^()]*\))?[^()]*)\))?$/
/** 했다, 됐다, 개최됐다: tells what came of a meeting. */
const OUTCOME =
  /(?:했|됐|되었|하였|였|렸|졌|눴|췄|갔)(?:다|으며|고)|\b(?:agreed|discussed|was held|were held|took place)\b/
const PARTS_OF_DAY: readonly (readonly [NonNullable<Heading['partOfDay']>, RegExp])[] = [
  ['morning', /오전|조찬|morning/i],
  ['lunch', /오찬|점심|lunch/i],
  ['evening', /만찬|저녁|evening|dinner/i],
  ['afternoon', /오후|afternoon/i],
]

/** Does the draft begin as a press release (보도시점, 보도자료, 엠바고)? */
export const isPressRelease = (lines: readonly DraftLine[]): boolean =>
  lines.slice(0, HEAD_LINES).some(({ text }) => PRESS_SIGN.test(text))

const momentAfter = (text: string, word: RegExp): string | null => {
  const at = word.exec(text)
  if (!at) return null
  const rest = text.slice(at.index + at[0].length)
  const date = findDates(rest)[0]
  const clock = date?.date ? firstClock(rest.slice(date.end)) : null
  return date?.date && clock ? `${date.date}T${clock}` : null
}

/** 보도시점, 배포, 조간: before the title only; the text may speak of other releases. */
const takeTimes = (press: PressRelease, { text }: DraftLine): boolean => {
  if (press.title !== '') return false
  const embargo = momentAfter(text, EMBARGO)
  const released = momentAfter(text, RELEASED)
  const paper = PAPER.test(text) && text.length < MAX_PAPER ? (findDates(text)[0]?.date ?? null) : null
  press.embargo ??= embargo
  press.released ??= released
  press.morningPaper ??= paper
  return embargo !== null || released !== null || paper !== null || (DAY_OF_PAPER.test(text) && text.length < MAX_PAPER) || (PRESS_SIGN.test(text) && text.length < MAX_SIGN)
}

const takeContact = (press: PressRelease, line: DraftLine): boolean => {
  const contact = pressContactOf(line, press.contacts.at(-1)?.department ?? '')
  if (contact) press.contacts.push(contact)
  return contact !== null
}

/** `담당부서 정책조사실 조사관 (02-000-0000)`: whom to ask, though its cells ran together. */
const ASK = /^(?:담당|문의|책임자).*\d{2,4}-\d{3,4}/

const takeTitle = (press: PressRelease, { text }: DraftLine): boolean => {
  if (press.title === '' && !ASK.test(text)) {
    press.title = text
    return true
  }
  const { marker, rest } = splitMarker(text)
  const isSubtitle =
    press.body.length === 0 &&
    press.headings.length === 0 &&
    text.length < MAX_SUBTITLE &&
    /^[-–·ㆍ]$/.test(marker ?? '')
  if (isSubtitle) press.subtitles.push(rest)
  return isSubtitle
}

const yearOf = ({ embargo, released, morningPaper }: PressRelease): number | null =>
  Number((embargo ?? released ?? morningPaper ?? '').slice(0, 4)) || null

const takeHeading = (press: PressRelease, { text, line }: DraftLine): boolean => {
  if (!HEADING.test(text) || text.length > MAX_HEADING || /[.다]$/.test(text)) return false
  const [, title, when = ''] = HEADING_PARTS.exec(splitMarker(text).rest) ?? []
  if (title === undefined) return false
  press.headings.push({
    title,
    when,
    line,
    date: findDates(when, { year: yearOf(press) })[0]?.date ?? null,
    packetIds: [],
    reportsOutcome: false,
    partOfDay: PARTS_OF_DAY.find(([, pattern]) => pattern.test(when))?.[0] ?? null,
  })
  return true
}

const takeBody = (press: PressRelease, { line, text }: DraftLine): void => {
  const heading = press.headings.at(-1)
  if (heading && OUTCOME.test(text)) heading.reportsOutcome = true
  press.body.push({ line, text })
}

/**
 * Reads the press release that `lines` are: its times, titles, headings and contacts; the rest is kept
 * line by line. Which packets a heading speaks of is told later (`proposeTitles`).
 */
export const readPressRelease = (lines: readonly DraftLine[]): PressRelease => {
  const press: PressRelease = {
    embargo: null,
    released: null,
    morningPaper: null,
    title: '',
    subtitles: [],
    headings: [],
    body: [],
    contacts: [],
  }
  for (const line of lines) {
    if (line.kind === 'rule') continue
    const isTaken =
      takeTimes(press, line) || takeContact(press, line) || takeTitle(press, line) || takeHeading(press, line)
    if (!isTaken) takeBody(press, line)
  }
  return press
}
