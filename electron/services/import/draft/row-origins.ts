import { confidenceOf, type OriginRule, type OriginUnit, type ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Row } from '../../../../shared/packet/packet.ts'
import { MINUTES_PER_DAY } from '../../../../shared/time/clock-time.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import type { RowSeed } from '../rows/seed.ts'

const bare = (text: string): string => text.replace(/\s+/g, '')

/** A line is asked once for each value of its row. */
const bareLines = new WeakMap<DraftLine, string>()
const bareOf = (line: DraftLine): string => {
  const known = bareLines.get(line)
  if (known !== undefined) return known
  const text = bare(line.text)
  bareLines.set(line, text)
  return text
}

/** The unit of a line that holds the words; for a row of a table the cell. */
export const unitIn = (line: DraftLine, words: string, file: number): OriginUnit => {
  const sought = bare(words)
  const cell = words === '' ? -1 : (line.cells?.findIndex((text) => bare(text).includes(sought)) ?? -1)
  return { file, line: line.line, cell: cell < 0 ? null : cell }
}

/** Of several lines those that hold the words, else all: a value may be joined from them. */
export const unitsOf = (lines: readonly DraftLine[], words: string, file: number): OriginUnit[] => {
  const sought = bare(words)
  const holding = words === '' ? undefined : lines.find((line) => bareOf(line).includes(sought))
  return (holding ? [holding] : lines).map((line) => unitIn(line, words, file))
}

/** Does the row keep the hour that its words say? What the rows above it tell moves it by a half or a whole day. */
const timeRule = (seed: RowSeed, row: Row): OriginRule => {
  const stated = seed.span?.start ?? null
  if (stated === null || row.start === null || stated === row.start) return seed.rule
  return row.start - stated === MINUTES_PER_DAY ? 'past-midnight' : 'clock-of-twelve'
}

interface Value { readonly path: string; readonly words: string; readonly rule: OriginRule }

const valuesOf = (seed: RowSeed, row: Row): Value[] => {
  const time = seed.span?.text.trim() ?? ''
  const timed = { words: time, rule: timeRule(seed, row) }
  return [
    ...(row.start === null ? [] : [{ path: 'start', ...timed }]),
    ...(row.end === null ? [] : [{ path: 'end', ...timed }]),
    ...(row.statedMinutes === null ? [] : [{ path: 'statedMinutes', words: time, rule: seed.rule }]),
    ...(row.openEnded ? [{ path: 'openEnded', words: time, rule: seed.rule }] : []),
    ...(row.day === 0 ? [] : [{ path: 'day', words: seed.date?.text ?? '', rule: seed.date ? seed.rule : ('day-heading' as const) }]),
    ...(row.zone === null ? [] : [{ path: 'zone', words: seed.span?.zone ?? '', rule: seed.rule }]),
    { path: 'title', words: row.title, rule: seed.rule },
    ...(row.titleEn === '' ? [] : [{ path: 'titleEn', words: row.titleEn, rule: seed.rule }]),
    ...row.details.map(({ id, text }) => ({ path: `details.${id}`, words: text, rule: seed.rule })),
    ...row.notes.map(({ id, text }) => ({ path: `notes.${id}`, words: text, rule: seed.rule })),
    ...(row.remarks === '' ? [] : [{ path: 'remarks', words: row.remarks, rule: seed.rule }]),
    ...row.speakers.map(({ id, side, text }): Value => ({ path: `speakers.${id}`, words: text, rule: side === null ? 'remarks' : 'side-tag' })),
    ...(row.interpretation === null ? [] : [{ path: 'interpretation', words: '', rule: 'remarks' as const }]),
    ...(row.principal ? [{ path: 'principal', words: '', rule: 'principal-named' as const }] : []),
  ]
}

/** Where the values of a row stand in the draft. */
export const rowOrigins = (packetId: string, seed: RowSeed, row: Row, file: number): ValueOrigin[] =>
  valuesOf(seed, row).map(({ path, words, rule }) => ({
    packetId,
    path: `runOfShow.${row.id}.${path}`,
    raw: words,
    units: unitsOf(seed.lines, words, file),
    rule,
    confidence: confidenceOf(rule),
  }))
