import { expect, it } from 'vitest'
import { createUnitBuilder } from '../../../../../electron/services/import/formats/unit-builder.ts'

it('parts at a blank line, as a text file does', () => {
  const units = createUnitBuilder()
  units.blank()
  units.paragraph('개회')
  units.blank()
  units.paragraph('축사')
  expect(units.count()).toBe(3)
  const { lines, units: read } = units.build('pdf')
  expect(lines).toEqual(['개회', '', '축사'])
  expect(read.map(({ line, text }) => [line, text])).toEqual([[1, '개회'], [3, '축사']])
  expect(new Set(read.map(({ block }) => block)).size).toBe(2)
})
