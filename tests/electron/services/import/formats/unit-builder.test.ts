import { expect, it } from 'vitest'
import { createUnitBuilder } from '../../../../../electron/services/import/formats/unit-builder.ts'

it('parts at a blank line and gives it no number', () => {
  const units = createUnitBuilder()
  units.blank()
  units.paragraph('개회')
  units.blank()
  units.paragraph('축사')
  expect(units.count()).toBe(2)
  const { lines, units: read } = units.build('pdf')
  expect(lines).toEqual(['개회', '축사'])
  expect(read.map(({ line, text }) => [line, text])).toEqual([[1, '개회'], [2, '축사']])
  expect(new Set(read.map(({ block }) => block)).size).toBe(2)
})
