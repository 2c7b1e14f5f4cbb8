import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const clock = z.string().regex(/^[0-4]\d:[0-5]\d$/).nullable()

export const ExpectedRow = z.strictObject({
  start: clock,
  end: clock,
  statedMinutes: z.number().int().nullable(),
  level: z.union([z.literal(1), z.literal(2)]),
  title: z.string().min(1),
  /** Other titles that a careful aide might give. */
  alsoTitles: z.array(z.string()).default([]),
  /** Days after the meeting's date. */
  day: z.number().int(),
  openEnded: z.boolean(),
  /** Persons named who speak, chair or read in this row. */
  speakers: z.array(z.string()).default([]),
})

export const ExpectedMeeting = z.strictObject({
  title: z.string().nullable(),
  alsoTitles: z.array(z.string()).default([]),
  date: z.string().nullable(),
  start: clock,
  end: clock,
  place: z.string().nullable(),
  rows: z.array(ExpectedRow),
})

const ExpectedLayout = z.strictObject({ meetings: z.array(ExpectedMeeting), notes: z.string() })

export type ExpectedRow = z.infer<typeof ExpectedRow>
export type ExpectedMeeting = z.infer<typeof ExpectedMeeting>

/** One document and what a person reads in it; no meetings means: a document without a programme. */
export interface Layout {
  name: string
  bytes: Uint8Array
  meetings: ExpectedMeeting[]
}

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/layouts')

const isDocument = (file: string): boolean => /^\d{2,3}-.+\.(txt|md)$/.test(file)

const readLayout = (name: string): Layout => {
  const expected = path.join(FOLDER, name.replace(/\.\w+$/, '.expected.json'))
  const { meetings } = ExpectedLayout.parse(JSON.parse(readFileSync(expected, 'utf8')))
  return { name, bytes: readFileSync(path.join(FOLDER, name)), meetings }
}

/** All layouts of `tests/fixtures/layouts`, by number. */
export const readLayouts = (): Layout[] => readdirSync(FOLDER).filter(isDocument).toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map(readLayout)
