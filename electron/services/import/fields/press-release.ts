import type { PressRelease } from '../../../../shared/import/draft.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import { isKoreanPost } from '../lexicon/posts.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { splitMarker } from '../parse/marker.ts'
import { firstClock } from './when.ts'

type Contact = PressRelease['contacts'][number]
type Heading = PressRelease['headings'][number]

/** Lines looked at for the signs of a press release. */
const HEAD_LINES = 15
const PRESS_SIGN = /보도\s*시점|보도\s*자료|엠바고|보도\s*참고\s*자료|^\s*(?:press release|media release|for immediate release)/i
const HEADING = /^[■□◆▣●○<\[【]/
const HEADING_PARTS = /^[<[【「《]?\s*(.+?)\s*[>\]】」》]?\s*(?:\(([^()]*(?:\([^()]*\))?[^()]*)\))?$/
/** 했다, 됐다, 개최됐다: tells what came of a meeting. */
const OUTCOME = /(?:했|됐|되었|하였|였|렸|졌|눴|췄|갔)(?:다|으며|고)|\b(?:agreed|discussed|was held|were held|took place)\b/
const PHONE = /\d{2,4}[-.)]\s?\d{3,4}[-.]\d{4}/
const PARTS_OF_DAY: readonly (readonly [NonNullable<Heading['partOfDay']>, RegExp])[] = [
  ['morning', /오전|조찬|morning/i], ['lunch', /오찬|점심|lunch/i], ['evening', /만찬|저녁|evening|dinner/i], ['afternoon', /오후|afternoon/i],
]

/** Does the draft begin as a press release (보도시점, 보도자료, 엠바고)? */
export const isPressRelease = (lines: readonly DraftLine[]): boolean => lines.slice(0, HEAD_LINES).some(({ text }) => PRESS_SIGN.test(text))

const momentAfter = (text: string, word: RegExp): string | null => {
  const at = word.exec(text)
  if (!at) return null
  const rest = text.slice(at.index + at[0].length)
  const date = findDates(rest)[0]
  if (!date?.date) return null
  const clock = firstClock(rest.slice(date.end))
  return clock === null ? null : `${date.date}T${clock}`
}

const headingOf = (line: DraftLine, year: number | null): Heading | null => {
  if (!HEADING.test(line.text) || line.text.length > 120 || /[.다]$/.test(line.text)) return null
  const match = HEADING_PARTS.exec(splitMarker(line.text).rest)
  if (!match?.[1]) return null
  const when = match[2] ?? ''
  const date = findDates(when, { year })[0]
  return {
    title: match[1], when, date: date?.date ?? null, line: line.line, packetIds: [], reportsOutcome: false,
    partOfDay: PARTS_OF_DAY.find(([, pattern]) => pattern.test(when))?.[0] ?? null,
  }
}

/** `담당 부서 | … | 책임자 | 과 장 | 정성욱 (044-…)`; a merged department cell comes empty below the first. */
const contactOf = (line: DraftLine, department: string): Contact | null => {
  const cells = (line.cells ?? line.text.split(/ {2,}/)).map((cell) => cell.trim()).filter((cell) => cell !== '')
  const at = cells.findIndex((cell) => PHONE.test(cell))
  const phone = PHONE.exec(cells[at] ?? '')?.[0]
  if (phone === undefined || at < 1) return null
  const ownName = (cells[at] ?? '').replace(phone, '').replace(/[()☎\s]+/g, ' ').trim()
  const before = cells.slice(0, at)
  const name = ownName || before.pop() || ''
  const title = (before.at(-1) ?? '').replace(/\s+/g, '')
  const duty = before.find((cell) => /^(?:책임자|담당자|총괄|공동)$/.test(cell.replace(/\s+/g, ''))) ?? ''
  const own = before.find((cell) => !/담당\s*부서|책임자|담당자/.test(cell) && cell.replace(/\s+/g, '') !== title)
  return { department: own ?? department, duty: duty.replace(/\s+/g, ''), title: isKoreanPost(title) || title !== duty ? title : '', name, phone }
}

/** Reads the press release that `lines` are. Its text is kept line by line; which packets a heading means is told later. */
export const readPressRelease = (lines: readonly DraftLine[]): PressRelease => {
  const press: PressRelease = {
    embargo: null, released: null, morningPaper: null, title: '', subtitles: [], headings: [], body: [], contacts: [],
  }
  let year: number | null = null
  let heading: Heading | null = null
  for (const line of lines) {
    const { text } = line
    if (line.kind === 'rule') continue
    const embargo = momentAfter(text, /보도\s*시점|엠바고|embargo(?:ed until)?/i)
    const released = momentAfter(text, /배\s*포(?:\s*일시)?|released?/i)
    const paper = /조간|석간/.test(text) && text.length < 60 ? findDates(text)[0]?.date ?? null : null
    if (embargo || released || paper) {
      press.embargo ??= embargo
      press.released ??= released
      press.morningPaper ??= paper
      year ??= Number((embargo ?? released ?? paper ?? '').slice(0, 4)) || null
      continue
    }
    if (PRESS_SIGN.test(text) && text.length < 40) continue
    const contact = contactOf(line, press.contacts.at(-1)?.department ?? '')
    if (contact) {
      press.contacts.push(contact)
      continue
    }
    if (press.title === '') {
      press.title = text
      continue
    }
    const marked = splitMarker(text)
    if (press.body.length === 0 && press.headings.length === 0 && marked.kind === 'bullet' && /^[-–·ㆍ]$/.test(marked.marker ?? '') && text.length < 150) {
      press.subtitles.push(marked.rest)
      continue
    }
    const next = headingOf(line, year)
    if (next) {
      heading = next
      press.headings.push(next)
      continue
    }
    if (heading && OUTCOME.test(text)) heading.reportsOutcome = true
    press.body.push({ line: line.line, text })
  }
  return press
}
