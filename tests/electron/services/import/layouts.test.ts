import { beforeAll, describe, expect, it } from 'vitest'
import { readLayouts } from './layout-fixtures.ts'
import { readLayout } from './read-layout.ts'
import { scoreLayout } from './score-layouts.ts'
import { addUp, scoreTable, share, type NamedTally } from './score-table.ts'

/** Shares of all expected rows and speakers; `falseRows` of all rows read, `falseSpeakers` of all expected speakers, `facts` of what is known of the meetings. */
const GOALS = { times: 0.96, exact: 0.9, falseRows: 0.01, facts: 0.98, speakers: 0.95, falseSpeakers: 0.01 }

const layouts = readLayouts()
const withoutProgramme = layouts.filter(({ meetings }) => meetings.length === 0).map(({ name }) => name)

describe('layouts of offices', () => {
  let scores: NamedTally[] = []
  const total = (): NamedTally[1] => addUp(scores.map(([, tally]) => tally))
  const namesWhere = (holds: (tally: NamedTally[1]) => boolean): string[] =>
    scores.filter(([, tally]) => holds(tally)).map(([name]) => name)

  beforeAll(async () => {
    const readings = await Promise.all(layouts.map((layout) => readLayout(layout)))
    scores = layouts.map((layout, index) => [layout.name, scoreLayout(layout, readings[index] ?? null)])
    console.log(scoreTable(scores))
  })

  it(`give the times of ${100 * GOALS.times} % of the rows`, () => {
    expect(share(total().rightTimes, total().rows)).toBeGreaterThanOrEqual(GOALS.times)
  })

  it(`give ${100 * GOALS.exact} % of the rows exactly, with title and level`, () => {
    expect(share(total().exact, total().rows)).toBeGreaterThanOrEqual(GOALS.exact)
  })

  it(`give at most ${100 * GOALS.falseRows} % rows that nobody wrote`, () => {
    expect(total().falseRows).toBeLessThanOrEqual(GOALS.falseRows * total().readRows)
  })

  it(`give ${100 * GOALS.facts} % of the titles, days, hours and places of the meetings`, () => {
    expect(share(total().rightFacts, total().facts)).toBeGreaterThanOrEqual(GOALS.facts)
  })

  it(`give ${100 * GOALS.speakers} % of the speakers, and hardly one that nobody named`, () => {
    expect(share(total().rightSpeakers, total().speakers)).toBeGreaterThanOrEqual(GOALS.speakers)
    expect(total().falseSpeakers).toBeLessThanOrEqual(GOALS.falseSpeakers * total().speakers)
  })

  it('lose no row', () => {
    expect(namesWhere(({ lostRows }) => lostRows > 0)).toEqual([])
  })

  it('lose no line', () => {
    expect(namesWhere(({ lostLines }) => lostLines > 0)).toEqual([])
  })

  it('give no row where there is no programme', () => {
    expect(namesWhere(({ rows, readRows }) => rows === 0 && readRows > 0)).toEqual([])
    expect(withoutProgramme.length).toBeGreaterThan(0)
  })
})
