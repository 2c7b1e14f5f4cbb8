import type { DraftLine } from '../parse/draft-line.ts'
import type { PlacedLine } from '../parse/line-facts.ts'
import { addBelow, belongsBelow } from './below-row.ts'
import { dayNamedBy, type ProgrammeWalk, pushSeed } from './programme-walk.ts'
import { newSeed, type RowSeed } from './seed.ts'
import { isBlockHeading, isPartOfDay, seedOfLine } from './text-rows.ts'
import { untimedLeadOf } from './untimed-lead.ts'

/** Lines below a heading in which its rows must begin. */
const REACH = 8

const isInProgramme = ({ tables }: ProgrammeWalk, { line }: PlacedLine): boolean =>
  line.cells !== null && tables.programmes.has(line.block)

/** Do rows follow soon? A date or a session's name heads something only then. */
const leadsRows = (walk: ProgrammeWalk, at: number): boolean =>
  walk.lines
    .slice(at + 1, at + REACH)
    .some(
      (placed) =>
        walk.accepted.has(placed) || untimedLeadOf(placed.line.text) !== null || isInProgramme(walk, placed),
    )

const withTitleAbove = (seed: RowSeed, title: DraftLine | null): RowSeed =>
  title === null
    ? seed
    : { ...seed, lines: [title, ...seed.lines], content: title.text, shape: newSeed(title, null, title.text).shape }

/** A row with a time, or the title above one. */
const readTimed = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const next = walk.lines[at + 1]
  if (placed.titleOfNext && next && walk.accepted.has(next)) {
    walk.pending = placed.line
    return true
  }
  if (!placed.row || !walk.accepted.has(placed)) return false
  pushSeed(walk, withTitleAbove(seedOfLine(placed.line, placed.row, walk.day, walk.headed), walk.pending))
  walk.pending = null
  return true
}

/** A day, a half of a day, or the heading of a block of rows. */
const readHeading = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  if (!leadsRows(walk, at)) return false
  const day = dayNamedBy(walk, line.text)
  if (day !== null || isPartOfDay(line.text)) {
    walk.day = day ?? walk.day
    walk.structure.push(line)
    walk.open = null
    return true
  }
  if (walk.open?.content === '' || !isBlockHeading(line)) return false
  pushSeed(walk, newSeed(line, null, line.text, { block: true, day: walk.day }))
  return true
}

/** A row whose time is words: 종일, 종료 후. */
const readUntimed = (walk: ProgrammeWalk, { line }: PlacedLine, at: number): boolean => {
  const isNear = walk.seeds.length > 0 && at < walk.lastAccepted + REACH
  const untimed = isNear ? untimedLeadOf(line.text) : null
  if (!untimed) return false
  pushSeed(walk, newSeed(line, null, untimed.content, { day: walk.day, remarks: [untimed.lead] }))
  return true
}

/** More of the row above. */
const readBelow = (walk: ProgrammeWalk, placed: PlacedLine, at: number): boolean => {
  const { open, taken, most } = walk
  if (!open || placed.line.kind === 'comment') return false
  if (!belongsBelow(open, placed, { betweenRows: at < walk.lastAccepted, taken, most })) return false
  walk.taken += 1
  addBelow(open, placed.line, placed.line.text)
  return true
}

/** Reads one line of text of a programme; a line that fits nowhere ends the row above it and stays unclaimed. */
export const walkTextLine = (walk: ProgrammeWalk, placed: PlacedLine, at: number): void => {
  if (readTimed(walk, placed, at)) return
  const inProgramme = placed.section === 'schedule' || !walk.headed
  const isRead =
    inProgramme && (readHeading(walk, placed, at) || readUntimed(walk, placed, at) || readBelow(walk, placed, at))
  if (!isRead) walk.open = null
}
