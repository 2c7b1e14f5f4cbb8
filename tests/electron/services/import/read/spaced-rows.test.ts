import { describe, expect, it } from 'vitest'
import { blanksInTable } from '../../../../../electron/services/import/read/tables/spaced-rows.ts'
import { readTextLine } from '../../../../../electron/services/import/read/text-line.ts'
import { readLayout } from '../read-layout.ts'

const titles = async (...lines: string[]): Promise<string[]> => {
  const reading = await readLayout({ name: 'plan.txt', bytes: new TextEncoder().encode(['Board, 4 May 2027', '', 'AGENDA', '', ...lines].join('\n')) })
  return reading?.packets[0]?.runOfShow.map(({ start, title }) => `${start ?? '-'} ${title}`) ?? []
}

const blanks = (...lines: string[]): number[] => [...blanksInTable(lines.flatMap((line, at) => [readTextLine(line, at * 2), readTextLine('', at * 2 + 1)]))]

describe('a table made of spaces whose last column tells the times', () => {
  it('is one, however its rows stand apart, and a narrow column breaks its titles', async () => {
    expect(await titles('1.   Apologies                       Clerk     19:00', '', '2.   Repair of the bridge and         Chair     19:05', '     its approaches', '', '     Break                                     19:45', '', '3.   Close                            All       19:50')).toEqual(
      ['19:00 Apologies', '19:05 Repair of the bridge and its approaches', '19:45 Break', '19:50 Close'])
  })

  it('is none where the times stand apart, or where each row begins with its own', () => {
    expect(blanks('1  Gate          Anna   19:00', '2  Door          Ben    19:30', '3  Lamp          Carl   19:40')).toEqual([1, 3])
    expect(blanks('Gate      19:00', 'The door behind you      19:30', 'The lamp in the upper room      19:40')).toEqual([])
    expect(blanks('18:30  Gate      19:00', '19:00  Door      19:30', '19:30  Lamp      19:40')).toEqual([])
  })
})
