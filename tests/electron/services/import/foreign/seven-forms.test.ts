import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import type { Finding } from '../../../../../shared/checks/finding.ts'
import type { Draft } from '../../../../../shared/import/draft.ts'
import { printClock } from './print-clock.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { readAny } from '../formats/read-any.ts'
import { FORMS, readSample, readHere } from './reader-fixture.ts'

interface ExpectedRow {
  start: string | null
  end: string | null
  statedMinutes: number | null
  level: number
  title: string
}
const truth = JSON.parse(readFileSync('tests/fixtures/quantum-korea-2026.expected.json', 'utf8')) as {
  meetings: { schedule: { rows: ExpectedRow[] } }[]
}
const expectedRows = truth.meetings.map(({ schedule }) =>
  schedule.rows.map(({ start, end, statedMinutes, level, title }) => ({ start, end, statedMinutes, level, title })),
)

const rowsOf = (draft: Draft): ExpectedRow[][] =>
  draft.packets.map(({ runOfShow }) =>
    runOfShow.map((row) => ({
      start: printClock(row.start),
      end: printClock(row.end),
      statedMinutes: row.statedMinutes,
      level: row.parentId === null ? 1 : 2,
      title: row.title,
    })),
  )

/** Every line of the file that is not blank, and where it went. */
const places = (draft: Draft): number[] =>
  [
    ...draft.packets.flatMap(({ sourceUnits }) => sourceUnits.map(({ line }) => line)),
    ...draft.documents.flatMap(({ sourceLines }) => sourceLines),
    ...draft.unassigned.map(({ line }) => line),
  ].toSorted((a, b) => a - b)

const codesOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ code, related }) => [code, ...related.map((inner) => inner.code)])

const TIME_FACTS = ['gap', 'minutes-mismatch', 'untimed-row', 'open-ended-row']

let next = 0
const ids = (): string => String((next += 1)).padStart(20, '0')

describe.each(['md', ...FORMS])('the sample as %s', (form) => {
  let draft: Draft

  beforeAll(async () => {
    const bytes = form === 'md' ? readFileSync('assets/samples/quantum-korea-2026.md') : readSample(form)
    draft = await readDraft([{ name: `quantum-korea-2026.${form}`, bytes }], {
      ids,
      settings: defaultSettings,
      spawn: readHere,
    })
  }, 120_000)

  it('has the same 46 rows in five meetings', () => {
    expect(expectedRows.flat()).toHaveLength(46)
    expect(rowsOf(draft)).toEqual(expectedRows)
  })

  it('loses no line, and needs no second look', async () => {
    const [document] = draft.documents
    const at = places(draft)
    expect(new Set(at).size).toBe(at.length)
    expect(at.every((line) => line >= 1 && line <= (document?.lines ?? 0))).toBe(true)
    // Each line has its place that is not blank.
    const filled = form === 'md' ? 145 : (await readAny(form, readSample(form))).lines.filter((line) => line !== '').length
    expect(at).toHaveLength(filled)
    expect(codesOf(draft.findings)).not.toContain('text-recovered')
  })

  it('reports the facts about its times', () => {
    const codes = codesOf(draft.findings)
    expect(TIME_FACTS.filter((code) => !codes.includes(code))).toEqual([])
  })
})

it.each(FORMS.filter((form) => form !== 'xlsx'))(
  '%s gives the same overview, sides and counts as the others',
  async (form) => {
    const draft = await readDraft([{ name: form, bytes: readSample(form) }], {
      ids,
      settings: defaultSettings,
      spawn: readHere,
    })
    expect(
      draft.packets.map(({ overview, access, attendance, sides }) => [
        overview.date,
        printClock(overview.start),
        printClock(overview.end),
        access,
        attendance.stated,
        sides.map(({ name, statedCount }) => `${name} ${statedCount}`).join(),
      ]),
    ).toEqual([
      ['2026-07-01', '09:00', '09:30', 'closed', 10, '한국 4,캐나다 5'],
      ['2026-07-01', '09:30', '11:30', null, 40, '한국 25,캐나다 21'],
      ['2026-07-02', '16:00', '18:00', null, 20, '한국 11,영국 10'],
      ['2026-07-03', '10:00', '11:00', 'closed', null, '한국 5,EU 4'],
      ['2026-07-02', '11:40', '13:30', null, 130, ''],
    ])
  },
  120_000,
)
