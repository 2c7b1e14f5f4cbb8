import { describe, expect, it } from 'vitest'
import { areFirstNames } from '../../../../../electron/services/import/fields/first-names.ts'
import { collectKnowledge } from '../../../../../electron/services/import/fields/knowledge.ts'

describe('first names in a column for people', () => {
  const told = collectKnowledge(['* Paula Mendes, PhD', 'Schedule of the day'])

  it('count where the draft tells of one of them who she is', () => {
    expect(areFirstNames(['Paula', '', 'Ivo/Noor', 'Mette'], told)).toBe(true)
    expect(areFirstNames(['Paula', 'Ivo/Noor', 'Mette'], collectKnowledge(['Schedule of the day']))).toBe(false)
  })

  it('do not count beside posts, duties in capitals or two cells only', () => {
    expect(areFirstNames(['Paula', 'Chair', 'Mette'], told)).toBe(false)
    expect(areFirstNames(['Paula', 'FOH', 'Mette'], told)).toBe(false)
    expect(areFirstNames(['Paula', 'Mette'], told)).toBe(false)
  })
})
