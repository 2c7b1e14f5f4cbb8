import { describe, expect, it } from 'vitest'
import { paletteEntries } from '../../../../renderer/features/palette/palette-entries.ts'

const commands = [{ id: 'print', label: '인쇄', run: () => {} }, { id: 'import', label: '가져오기', run: () => {} }]

describe('palette', () => {
  it('finds commands by any part of their name, without regard to blanks', () => {
    const groups = paletteEntries({ query: '져 오', commands, packets: [], hits: [] })
    expect(groups.map(({ id, entries }) => [id, entries.map(entry => entry.id)])).toEqual([['commands', ['command:import']]])
  })

  it('leaves out groups that hold nothing', () => {
    expect(paletteEntries({ query: '없는 말', commands, packets: [], hits: [] })).toEqual([])
  })
})
