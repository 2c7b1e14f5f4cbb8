import { describe, expect, it } from 'vitest'
import { toDraftLines } from '../../../../../electron/services/import/parse/draft-line.ts'
import { withRecordCards } from '../../../../../electron/services/import/parse/record-cards.ts'
import { readText } from '../../../../../electron/services/import/read/read-text.ts'

const rowsOf = (text: string): (readonly string[])[] =>
  withRecordCards(toDraftLines(readText('cards.txt', text).units)).flatMap(({ cells }) => (cells ? [cells] : []))

describe('a programme written as cards', () => {
  it('keeps what a second label of time tells in the notes of its card', () => {
    const cards = ['Session: Opening\nTime: 09:00-09:30\nTime: doors close when full', 'Session: Keynote\nTime: by invitation only\nTime: 09:30-10:00', 'Session: Panel\nTime: 10:00-11:00']
    expect(rowsOf(cards.join('\n\n'))).toEqual([
      ['Time', 'Title', 'Notes'],
      ['09:00-09:30', 'Opening', 'Time: doors close when full'],
      ['09:30-10:00', 'Keynote', 'Time: by invitation only'],
      ['10:00-11:00', 'Panel', ''],
    ])
  })

  it('begins at the first card that has a name', () => {
    const unnamed = 'Time: 08:00\nDuration: 5 min\n\n'
    const named = 'Session: Opening\nTime: 09:00\n\nSession: Talks\nTime: 10:00\n\n'
    expect(rowsOf(unnamed.repeat(3) + named).map(([, title]) => title)).toEqual(['Title', 'Opening', 'Talks'])
  })

  it('is read in one pass, however many cards lack a name', () => {
    expect(rowsOf('Time: 09:00\nDuration: 5 min\n\n'.repeat(1500))).toEqual([])
  })
})
