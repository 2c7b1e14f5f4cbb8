import { describe, expect, it } from 'vitest'
import { readHere } from './foreign/reader-fixture.ts'
import { readLayouts } from './layout-fixtures.ts'
import { readLayout } from './read-layout.ts'
import { scoreLayout } from './score-layouts.ts'
import { addUp, type NamedTally, scoreTable, share } from './score-table.ts'
import { VARIATIONS } from './vary-layout.ts'

/** Each variation is tried on every so many documents, others for each. */
const STRIDE = 16
/** Some hundred documents are read, on machines that do other work. */
const PATIENCE_MS = 240_000
const GOALS = { times: 0.96, exact: 0.9, falseRows: 0.01 }

describe('layouts in other clothes', () => {
  it('give the same rows', async () => {
    const layouts = readLayouts().map((layout) => ({ ...layout, text: new TextDecoder().decode(layout.bytes) }))
    const scores: NamedTally[] = []
    for (const [at, [kind, vary]] of Object.entries(VARIATIONS).entries()) {
      const own = layouts.filter((_, index) => index % STRIDE === at % STRIDE)
      const varied = (await Promise.all(own.map(async (layout) => {
        const other = await vary(layout.name, layout.text)
        return other ? [{ ...layout, ...other }] : []
      }))).flat()
      const tallies = []
      for (const layout of varied) tallies.push(scoreLayout(layout, await readLayout(layout, readHere)))
      // Lines are told by their text, which is what changes.
      scores.push([kind, { ...addUp(tallies), lostLines: 0 }])
    }
    console.log(scoreTable(scores))
    const all = addUp(scores.map(([, tally]) => tally))
    expect(share(all.rightTimes, all.rows)).toBeGreaterThanOrEqual(GOALS.times)
    expect(share(all.exact, all.rows)).toBeGreaterThanOrEqual(GOALS.exact)
    expect(all.falseRows).toBeLessThanOrEqual(GOALS.falseRows * all.readRows)
    expect(scores.filter(([, { rightTimes, rows }]) => share(rightTimes, rows) < GOALS.exact).map(([kind]) => kind)).toEqual([])
  }, PATIENCE_MS)
})
