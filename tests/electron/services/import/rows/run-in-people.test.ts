import { describe, expect, it } from 'vitest'
import { partRunTogether } from '../../../../../electron/services/import/fields/run-together.ts'
import { personByPerson, splitRunInPeople } from '../../../../../electron/services/import/rows/people/run-in-people.ts'

describe('splitRunInPeople', () => {
  it.each([
    ['Plenary I Chair: Ada Holm, Rector Speakers: Olu Berg, Head', 'Plenary I', ['Chair: Ada Holm, Rector', 'Speakers: Olu Berg, Head']],
    ['Plenary I Chair: Ada Holm, Rector Speakers Olu Berg, Head', 'Plenary I', ['Chair: Ada Holm, Rector', 'Speakers: Olu Berg, Head']],
    ['종합토론 좌장: 강해안 예시대 교수 토론: 노을빛 박사', '종합토론', ['좌장: 강해안 예시대 교수', '토론: 노을빛 박사']],
  ])('%s', (content, title, people) => {
    expect(splitRunInPeople(content)).toEqual({ content: title, people })
  })

  it.each(['Working lunch Speakers: to be announced', 'Session 3 Panel: Small Harbours', 'Opening (Chair: Ada Holm)', 'Moderator: Ada Holm'])('leaves %s whole', (content) => {
    expect(splitRunInPeople(content)).toEqual({ content, people: [] })
  })

  it('gives what one does to the first of those who ran together', () => {
    expect(personByPerson('MC: Ada Holm, Rector, Example University Olu Berg, Director, ETS')).toEqual(['MC: Ada Holm, Rector, Example University', 'Olu Berg, Director, ETS'])
  })
})

describe('partRunTogether', () => {
  it('cuts behind the body, keeps initials, and takes no city for a name', () => {
    expect(partRunTogether('Ada Holm, Rector, Example University Jana D. Moor, Dean, Technological University Dublin Olu Berg, Head, TU Graz Eva Pier, Dean, Fens Institute'))
      .toEqual(['Ada Holm, Rector, Example University', 'Jana D. Moor, Dean, Technological University Dublin', 'Olu Berg, Head, TU Graz', 'Eva Pier, Dean, Fens Institute'])
  })

  it.each(['Ada Holm, Director, ETS, Olu Berg, Head, Example Institute', 'Ada Holm, Olu Berg, Eva Pier, Nina Frost, Pia Strand'])('leaves %s whole', (list) => {
    expect(partRunTogether(list)).toEqual([list])
  })
})
