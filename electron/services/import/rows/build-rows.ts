import { newRow } from '../../../../shared/packet/new-packet.ts'
import type { Interpretation, Note, Row, RowDetail } from '../../../../shared/packet/packet.ts'
import { addDays, daysBetween, isoDateOf } from '../../../../shared/time/calendar-date.ts'
import type { Ids } from '../../ports.ts'
import { fitProse } from '../draft/fit.ts'
import { interpretationOf, mentionsInterpretation } from '../fields/interpretation.ts'
import { namesPrincipal } from '../fields/principal.ts'
import { readRemarks, readSpeakerColumn, type SpeakerContext } from '../fields/speakers.ts'
import { nestRows } from './nest.ts'
import type { RowSeed } from './seed.ts'
import { settleTimes, type SettledTime } from './settle-times.ts'
import { type MarkedText, splitCell } from './split-cell.ts'
import { isPersonPhrase, speakerInBracket, splitTitleSpeaker } from './title-speaker.ts'
import { zoneOf } from './zones.ts'

export interface RowContext extends SpeakerContext {
  /** Date of the meeting's first day, for rows that carry their own. */
  readonly date: string | null
  readonly zone: string
}

const toDetail = (ids: Ids) => ({ mark, text }: MarkedText): RowDetail => ({ id: ids(), mark, text, textEn: '' })
const toNote = (ids: Ids) => ({ mark, text }: MarkedText): Note => ({ id: ids(), mark, text })

/** Any year with all days: where none is stated only the distance between days counts. */
const SOME_YEAR = 2024

const dateOf = (seed: RowSeed): string | null => seed.date && (seed.date.date ?? isoDateOf(SOME_YEAR, seed.date.month, seed.date.day))

/** Days after the first day: the row's own date, or the heading above it. */
const dayOf = (seed: RowSeed, first: string | null): number => {
  const own = dateOf(seed)
  if (own === null || first === null) return seed.day
  const days = daysBetween(first, own)
  return days >= -1 && days <= 31 ? days : seed.day
}

/** A date beside one row holds for the rows below it, until another date or heading. */
const carryDays = (seeds: readonly RowSeed[], first: string | null): RowSeed[] => {
  let heading: number | null = null
  let carried: number | null = null
  return seeds.map((seed) => {
    if (seed.day !== heading) carried = null
    heading = seed.day
    if (seed.date) carried = dayOf(seed, first)
    return { ...seed, day: carried ?? seed.day }
  })
}

const firstMode = (texts: readonly string[]): Interpretation | null =>
  texts.filter(mentionsInterpretation).map(interpretationOf).find((mode) => mode !== null) ?? null

const buildRow = (seed: RowSeed, time: SettledTime, parentId: string | null, context: RowContext): Row => {
  const cell = splitCell(seed.content)
  const { title, speaker } = splitTitleSpeaker(cell.title)
  const [only] = cell.details
  // `③ 축사 - 차관`: one item after a hyphen that is a person is who delivers it.
  const detailSpeaker = only && cell.details.length === 1 && only.mark === '-' && !seed.content.includes('\n') && isPersonPhrase(only.text) ? only.text : ''
  const details = detailSpeaker === '' ? cell.details : []
  const remarks = [speaker, detailSpeaker, ...seed.remarks].filter((text) => text !== '').join('\n')
  const read = readRemarks(remarks, context)
  const speakers = [...read.speakers, ...[...seed.speakers, speakerInBracket(title)].flatMap((text) => readSpeakerColumn(text, context))]
  const zone = zoneOf(seed.span?.zone ?? null)
  const notes = [...cell.notes, ...read.notes]
  return {
    ...newRow(context.ids()),
    parentId, day: seed.day, zone: zone === context.zone ? null : zone,
    ordinal: cell.ordinal ?? seed.ordinal, marker: cell.marker, start: time.start, end: time.end,
    statedMinutes: seed.span?.statedMinutes ?? null, openEnded: seed.span?.openEnded ?? false,
    title: fitProse(title), titleEn: seed.titleEn, details: details.map(toDetail(context.ids)), notes: notes.map(toNote(context.ids)),
    remarks: fitProse([remarks, ...seed.speakers].filter((text) => text !== '').join('\n')), speakers,
    interpretation: read.interpretation ?? firstMode(notes.map(({ text }) => text)),
    principal: namesPrincipal(title, context.principal) || speakers.some(({ title }) => title === context.principal.title),
  }
}

/** Makes the rows of a programme from their seeds, in printed order, two levels deep. */
export const buildRows = (all: readonly RowSeed[], context: RowContext): Row[] => {
  const first = context.date ?? all.map(dateOf).find((date) => date !== null) ?? null
  const seeds = carryDays(all, first)
  const parents = nestRows(seeds)
  const times = settleTimes(seeds)
  const rows: Row[] = []
  seeds.forEach((seed, index) => {
    const parent = parents[index] ?? null
    rows.push(buildRow(seed, times[index] ?? { start: null, end: null }, parent === null ? null : rows[parent]?.id ?? null, context))
  })
  return rows
}

/** The last day of a programme that runs over several, or `null`. */
export const lastDayOf = (rows: readonly Row[], date: string | null): string | null => {
  const last = rows.reduce((most, { day }) => Math.max(most, day), 0)
  return date !== null && last > 0 ? addDays(date, last) : null
}
