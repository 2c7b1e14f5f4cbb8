import { describe, expect, it } from 'vitest'
import { splitDashedRows } from '../../../../../electron/services/import/read/tables/run-on-rows.ts'

describe('the rows of a day that lost their line breaks', () => {
  it('begin by their hours and one dash, however wide the blank before them', () => {
    expect(splitDashedRows('Monday, May 11: 3:00 p.m. -- Farewells (hatch closed at 3:25 p.m.)  6:15 p.m. -- Undocking')).toEqual(
      ['Monday, May 11: 3:00 p.m. -- Farewells (hatch closed at 3:25 p.m.)', '6:15 p.m. -- Undocking'])
  })

  it('are none behind an hour that a sentence speaks of, or in a bracket', () => {
    expect(splitDashedRows('3:00 p.m. - Farewells from 6:15 p.m. - Undocking')).toBeNull()
    expect(splitDashedRows('3:00 p.m. - Farewells (then 6:15 p.m. - Undocking)')).toBeNull()
  })

  it('are looked for in one pass, however long a blank or a line is', () => {
    expect(splitDashedRows(`Opening${' '.repeat(200_000)}closing`)).toBeNull()
    expect(splitDashedRows('9:00 - Talks '.repeat(1500))).toBeNull()
  })
})
