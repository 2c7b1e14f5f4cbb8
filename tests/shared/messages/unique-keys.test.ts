import { expect, it } from 'vitest'

const parts = import.meta.glob<Record<string, Record<string, string>>>('../../../shared/messages/ko/**/*.ts', { eager: true })

it('no key is in two parts of the catalogue: the later part would silently win', () => {
  const keys = Object.values(parts).flatMap(part => Object.values(part).flatMap(words => Object.keys(words)))
  expect(keys.length).toBeGreaterThan(300)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
