import { findDates } from '../../../../../shared/time/korean-date.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { isOrganisation, ORGANISATION_WORD } from '../../lexicon/organisations.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import type { TimePlace } from './row-line.ts'
import { dayHeadingOf, weekdayAhead } from '../days/day-heading.ts'
import { addBelow, belongsBelow } from './below-row.ts'
import { dayNamedBy, dayOfWeekday, type ProgrammeWalk, pushSeed } from '../programme-walk.ts'
import { isNumberAlone } from '../agenda/sign.ts'
import { itemSeed } from '../agenda/agenda-items.ts'
import { isAboveBreak } from './above-break.ts'
import { readOnlyItem } from './only-item.ts'
import { pureSpanOf } from '../times/row-span.ts'
import { addContent, newSeed, type RowSeed } from '../seed.ts'
import { splitCells, splitInline } from './several-in-line.ts'
import { readNumbered, readSigned } from './signed-rows.ts'
import { isBlockHeading, isMeal, isPartOfDay, seedOfLine } from './text-rows.ts'
import { zoneHeading } from '../times/zones.ts'
import { withTitleBelow } from './title-below.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'
import { readTimeInWords } from '../times/time-in-words.ts'
import { dayOfNumber, readUntimedAmong } from '../agenda/untimed-among.ts'
import { isUntimedLead, untimedLeadOf } from '../agenda/untimed-lead.ts'
import { isRestOf } from './wrapped-title.ts'

/** Lines below a heading in which its rows must begin. */
const REACH = 8

const isInProgramme = ({ tables }: ProgrammeWalk, { line }: PlacedLine): boolean =>
  line.cells !== null && tables.programmes.has(line.block)

/** Does a row, or a day of rows, stand on the next line? */
const isRowNext = (walk: ProgrammeWalk, at: number): boolean => {
  const next = walk.lines[at + 1]
  return next !== undefined && (walk.accepted.has(next) || next.headCell || next.titleOfNext || isInProgramme(walk, next) || dayHeadingOf(next.line.text, walk.year) !== null)
}

/** The lines below a line that it may head: a heading reaches to the next one that is no lower. */
const reachOf = ({ lines }: ProgrammeWalk, at: number): readonly PlacedLine[] => {
  const level = lines[at]?.line.level ?? 0
  const near = lines.slice(at + 1, at + REACH)
  const end = level === 0 ? -1 : near.findIndex(({ line }) => line.level > 0 && line.level <= level)
  return end < 0 ? near : near.slice(0, end)
}

/** Do rows follow soon? A date or a session's name heads something only then. */
const leadsRows = (walk: ProgrammeWalk, at: number): boolean =>
  reachOf(walk, at).some(
    (placed) =>
      walk.accepted.has(placed) || placed.headCell || untimedLeadOf(placed.line.text) !== null || isInProgramme(walk, placed),
  )

/** The first line above a time is its title, and further ones say more of it; above words with their time behind them it is how these begin. */
const withTitleAbove = (seed: RowSeed, [title, ...others]: readonly DraftLine[], place: TimePlace): RowSeed => {
  if (!title) return seed
  const { shape } = newSeed(title, null, title.text)
  if (place !== 'lead' && seed.content !== '') return { ...seed, lines: [title, ...seed.lines], content: `${title.text} ${seed.content}`, indent: title.indent, shape }
  const titled = { ...seed, lines: [title], content: title.text, indent: title.indent, places: seed.content === '' ? seed.places : [seed.content], shape }
  for (const line of others) addBelow(titled, line, line.text)
  titled.lines.push(...seed.lines)
  return titled
}

/** Rows with their times behind their words: so many show how far in a row begins. */
const FEWEST_ALIKE = 2

/**
 * `Panel: Local councils and the` ↵ `    heat transition ....... 10.45 am`: words that stand where the rows begin, whose
 * time is behind their second line. That is set in, as no other row is, or the first one plainly goes on.
 */
const beginsBrokenRow = ({ lines, accepted }: ProgrammeWalk, { line, row, opens, labelled }: PlacedLine, at: number): boolean => {
  const next = lines[at + 1]
  if (row || opens || labelled || line.cells || line.kind !== 'text' || !next?.row || !accepted.has(next) || next.row.place === 'lead' || next.line.afterBlank || splitMarker(next.line.text).kind !== null) return false
  const tails = [...accepted].filter((placed) => placed.row !== null && placed.row.place !== 'lead' && placed !== next)
  const after = lines.slice(at + 2).find((placed) => accepted.has(placed))
  const isAlone = next.line.indent > line.indent && (after === undefined || after.line.indent <= line.indent)
  return tails.filter((placed) => placed.line.indent === line.indent).length >= FEWEST_ALIKE && splitMarker(line.text).kind !== 'note' &&
    (isUnfinished(line.text) ? next.line.indent >= line.indent : isAlone && !isBlockHeading(line, true))
}

/** A row with a time, or the title above one. */
const readTimed = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const next = walk.lines[at + 1]
  if ((placed.titleOfNext && next && (next.titleOfNext || walk.accepted.has(next))) || beginsBrokenRow(walk, placed, at)) {
    walk.pending.push(placed.line)
    return true
  }
  if (!placed.row || !walk.accepted.has(placed)) return false
  const { weekday, countedDay } = placed.row
  if (weekday) walk.day = dayOfWeekday(walk, weekday)
  else if (countedDay !== undefined) walk.day = dayNamedBy(walk, countedDay) ?? walk.day
  const { rows, whose } = placed.line.cells ? splitCells(walk, placed.line) : { whose: '', rows: splitInline(placed.row.marker === null ? placed.line.text : splitMarker(placed.line.text).rest, walk.year) }
  for (const row of rows.length > 1 ? rows : [placed.row]) {
    const day = row.dayOfMonth === undefined ? walk.day : dayOfNumber(walk, row.dayOfMonth)
    const seed = withTitleAbove(seedOfLine(placed.line, row, day, walk.headed), walk.pending, row.place)
    if (whose !== '') seed.remarks.push(whose)
    pushSeed(walk, rows.length > 1 ? seed : withTitleBelow(seed, next))
  }
  walk.pending.length = 0
  return true
}

const isSetInBelow = (open: RowSeed | null, line: DraftLine): boolean =>
  open !== null && open.span !== null && !line.afterBlank && line.level === 0 && line.indent > open.indent

const BARE_BLOCK = /^(?:(?:session|part|block|segment)\s*(?:[\dIVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) session)\s*[:：.]?$/i
/** `[Moehl]`, `[Coche/participants]` right below a title: who speaks. */
const WHO_BELOW = /^\[\p{Script=Latin}[\p{Script=Latin}’'. -]*(?:[/,;][\p{Script=Latin}’'. -]+)*\]$/u

/** `10:00 Introduction to the` ↵ `Session on Water`: the title of the row above goes on. */
const isRestOfOpen = ({ open }: ProgrammeWalk, line: DraftLine): boolean =>
  open !== null && !line.afterBlank && line.level === 0 && open.lines.at(-1)?.index === line.index - 1 && !open.content.includes('\n') && isRestOf(open.content, line.text)

/** 장관, 제1차관, 기획재정부, OECD: whose rows those below are. */
const namesOwner = (text: string): boolean =>
  isPersonPhrase(text) || (/[가-힣]/.test(text) ? isOrganisation(text) : ORGANISATION_WORD.test(text) || /^[A-Z]{2,8}$/.test(text))

/**
 * `### Main workshop` over `#### Wednesday`: a heading over those of days is a chapter of the paper. Whose days they are is
 * none, nor one of several over the same day: tracks side by side.
 */
const isChapter = (walk: ProgrammeWalk, { block, content, lines: [head] }: RowSeed, line: DraftLine, day: number): boolean => {
  if (!block || !head || head.level === 0 || line.level <= head.level || namesOwner(splitMarker(content).rest.trim())) return false
  return !walk.lines.some((placed, at) => placed.line.level === head.level && placed.line !== head && dayNamedBy(walk, walk.lines[at + 1]?.line.text ?? '') === day)
}

/** `- Segment — the name of the block` beside `- Speaker — …`: one of a list behind the same sign, and not right above rows, is no heading of what is below the list. */
const isListed = (walk: ProgrammeWalk, at: number): boolean => {
  const [above, own, next] = [walk.lines[at - 1], walk.lines[at], walk.lines[at + 1]]
  const { kind, marker } = splitMarker(own?.line.text ?? '')
  const isAlike = (other: PlacedLine | undefined): boolean => other !== undefined && other.line.cells === null && !walk.accepted.has(other) && splitMarker(other.line.text).marker === marker
  return kind === 'bullet' && !isRowNext(walk, at) && ((own?.line.afterBlank === false && isAlike(above)) || (next?.line.afterBlank === false && isAlike(next)))
}

/** A day, a half of a day, or the heading of a block of rows. */
const readHeading = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const { line } = placed
  if (!leadsRows(walk, at)) return false
  const day = dayNamedBy(walk, line.text)
  // `12:00~13:20` ↵ `오찬`: right below a time alone it is the row's title.
  if (day === null && walk.open?.content === '' && (!line.afterBlank || isMeal(line.text))) return false
  if (day !== null || isPartOfDay(line.text)) {
    walk.day = day ?? walk.day
    const above = walk.seeds.at(-1)
    if (day !== null && above && isChapter(walk, above, line, day)) walk.structure.push(...(walk.seeds.pop()?.lines ?? []))
    else if (day !== null && above?.block) walk.seeds[walk.seeds.length - 1] = { ...above, day, holdsDays: true }
    walk.structure.push(line)
    walk.open = null
    return true
  }
  // `Session 2`, `Session two` and nothing more tells nothing that its rows would be part of.
  if (BARE_BLOCK.test(splitMarker(line.text).rest.trim()) && line.level === 0) {
    walk.structure.push(line)
    walk.open = null
    return true
  }
  if (WHO_BELOW.test(line.text.trim()) && walk.open !== null && !line.afterBlank) return false
  if (isRestOfOpen(walk, line)) return false
  // What is told above a break, further lines between them, is no block: nothing of it follows.
  if (walk.open !== null && isAboveBreak(walk, at, REACH)) return false
  // Set in below a row it says more of it: the same words in English, a panel's name.
  if (walk.open?.content === '' || !(walk.heads.has(placed) || (isBlockHeading(line, isRowNext(walk, at)) && !isListed(walk, at))) || isSetInBelow(walk.open, line)) return false
  pushSeed(walk, newSeed(line, null, line.text, { block: true, day: walk.day }))
  return true
}

/** `◦ 오전 : 산업시찰` above `· 09:30 호텔 출발`: what the rows of a half of the day, each behind a lower sign, belong to. */
const NAMED_HALF = /^(?:오전|오후|저녁|점심|morning|afternoon|evening)\s*(?:[:：]|[-–—](?=\s))\s*(?=\S)/i

const readNamedHalf = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  const { rest, kind, marker } = splitMarker(line.text)
  const next = walk.lines[at + 1]
  const below = next && walk.accepted.has(next) ? splitMarker(next.line.text).marker : null
  if (kind !== 'bullet' || below === null || below === marker || !NAMED_HALF.test(rest)) return false
  pushSeed(walk, newSeed(line, null, `${marker} ${rest.replace(NAMED_HALF, '')}`, { block: true, day: walk.day, shape: markerShape(marker) }))
  return true
}

/** `현지시간:` above `08:15`, which is no row: the hour of the row above by another clock. */
const isOfRow = ({ lines, accepted }: ProgrammeWalk, at: number): boolean => {
  const next = lines[at + 1]
  return next !== undefined && !accepted.has(next) && pureSpanOf(next.line.text) !== null
}

/** `CDT` above `1:00PM  Arrival`, `EDT` further down: the hours below it are those of that zone. */
const readZone = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  const zone = zoneHeading(splitMarker(line.text).rest)
  if (zone === null || walk.open?.content === '' || !leadsRows(walk, at) || isOfRow(walk, at)) return false
  walk.zone = zone === '' ? null : zone
  // Which zone the place itself is in, a person has to say.
  if (zone !== '') walk.structure.push(line)
  walk.open = null
  return true
}

/** `Second panel – …` between rows with hours. */
const readCounted = (walk: ProgrammeWalk, placed: PlacedLine): boolean => {
  if (!walk.counted.has(placed)) return false
  pushSeed(walk, newSeed(placed.line, null, placed.line.text, { day: walk.day }))
  return true
}

/** `2. Call to Order` below `7:00pm` ↵ `1. Welcoming Remarks`: an item of a list whose hours stand alone in their lines. The one right below such an hour is its title. */
const readItem = (walk: ProgrammeWalk, placed: PlacedLine): boolean => {
  if (!walk.untimed.has(placed) || walk.open?.content === '' || walk.accepted.size === 0) return false
  pushSeed(walk, itemSeed(placed, walk.day))
  return true
}

/** A row whose time is words: 종일, 종료 후; its title may stand on the next line. */
const readUntimed = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  const below = walk.lines[at + 1]
  if (isUntimedLead(line.text) && below && !below.row && !below.opens && below.line.cells === null && leadsRows(walk, at)) {
    pushSeed(walk, newSeed(line, null, '', { day: walk.day, remarks: [line.text.replace(/\s*[|:：]$/, '')] }))
    return true
  }
  const isNear = (walk.seeds.length > 0 && at < walk.lastAccepted + REACH) || walk.lines.slice(at + 1, at + 4).some((next) => walk.accepted.has(next) || isInProgramme(walk, next))
  const ahead = isNear ? weekdayAhead(splitMarker(line.text).rest) : null
  const rest = ahead?.rest ?? splitMarker(line.text).rest
  if (ahead) walk.day = dayOfWeekday(walk, ahead.named)
  const date = isNear ? (findDates(rest, { year: walk.year }).find(({ start }) => start <= 2) ?? null) : null
  const untimed = isNear ? untimedLeadOf(date ? rest.slice(date.end).trimStart() : rest) : null
  if (!untimed) return false
  pushSeed(walk, newSeed(line, null, untimed.content, { day: walk.day, date, remarks: [untimed.lead] }))
  return true
}

/** The bullets that stand behind a blank below rows: there the whole page is set wide. */
const spacedMarkers = ({ seeds }: ProgrammeWalk): ReadonlySet<string> =>
  new Set(seeds.slice(0, -1).flatMap(({ lines }) => lines.slice(1).flatMap(({ text, afterBlank }) => {
    const { kind, marker } = splitMarker(text)
    return afterBlank && kind === 'bullet' && marker !== null ? [marker] : []
  })))

/** Asked for below the last row only: what the others say is known then. */
const saidBelow = (walk: ProgrammeWalk): ReadonlySet<string> =>
  (walk.said ??= new Set(walk.seeds.slice(0, -1).flatMap(({ lines }) => lines.slice(1).map(({ text }) => text))))

/** More of the row above. */
const readBelow = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const { open, taken, most } = walk
  if (!open || placed.line.kind === 'comment') return false
  // `Programme for delegates:` right above the next row heads what follows.
  if (open.content !== '' && /\S{3}[:：]$/.test(placed.line.text) && isRowNext(walk, at) && placed.line.indent <= open.indent && splitMarker(placed.line.text).kind === null) return false
  if (!belongsBelow(open, placed, { betweenRows: at < walk.lastAccepted, taken, most, spaced: () => spacedMarkers(walk), said: () => saidBelow(walk) })) return false
  walk.taken += 1
  addBelow(open, placed.line, placed.line.text)
  return true
}

/** `▲ 홍길동 장관` above the rows of his day. */
const readOwner = (walk: ProgrammeWalk, placed: PlacedLine): boolean => {
  const owner = walk.owners.get(placed)
  if (owner === undefined) return false
  walk.owner = owner
  walk.structure.push(placed.line)
  walk.open = null
  return true
}

/** More of an item; what stands below `Wreaths laid by:` is no rest of its title. */
const explain = (walk: ProgrammeWalk, open: RowSeed, { line }: PlacedLine): void => {
  if (isNumberAlone(line.text)) walk.structure.push(line)
  else if (/[:：]\s*$/.test(open.lines.at(-1)?.text ?? '')) addContent(open, line, line.text)
  else addBelow(open, line, line.text)
}

/** The heading of a day between the items of an agenda. */
const readDay = (walk: ProgrammeWalk, { line }: PlacedLine): boolean => {
  const day = splitMarker(line.text).kind === null ? dayNamedBy(walk, line.text) : null
  if (day === null) return false
  walk.day = day
  walk.structure.push(line)
  return true
}

/** Reads one line of text of a programme; a line that fits nowhere ends the row above it and stays unclaimed. */
export const walkTextLine = (walk: ProgrammeWalk, placed: PlacedLine, at: number): void => {
  if (readOwner(walk, placed) || readTimed(walk, placed, at)) return
  if (placed.explains && walk.open) {
    if (!readDay(walk, placed)) explain(walk, walk.open, placed)
    return
  }
  const inProgramme = placed.section === 'schedule' || !walk.headed
  const isRead =
    inProgramme && (readZone(walk, placed, at) || readOnlyItem(walk, placed, at) || readNamedHalf(walk, placed, at) || readItem(walk, placed) || readCounted(walk, placed) || readHeading(walk, placed, at) || readUntimed(walk, placed, at) || readUntimedAmong(walk, placed) || readTimeInWords(walk, placed, at) || readSigned(walk, placed) || readNumbered(walk, placed, at) || readBelow(walk, placed, at))
  if (!isRead) walk.open = null
}
