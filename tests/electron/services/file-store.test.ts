import { expect, it } from 'vitest'
import { createFileStore } from '../../../electron/services/file-store.ts'
import { sequentialIds } from './library/library-fixture.ts'

const file = (size: number) => ({ name: 'a', mime: 'x', bytes: new Uint8Array(size) })

it('keeps files by handle', () => {
  const store = createFileStore(sequentialIds('h'))
  const handle = store.put(file(3))
  expect(store.get(handle)).toEqual(file(3))
  expect(store.get('none')).toBeNull()
})

it('lets the oldest go when it is full, never the newest two', () => {
  const store = createFileStore(sequentialIds('h'), 10)
  const [a, b, c] = [store.put(file(4)), store.put(file(4)), store.put(file(4))]
  expect([a, b, c].map(handle => store.get(handle) !== null)).toEqual([false, true, true])
  const big = store.put(file(50))
  expect([b, c, big].map(handle => store.get(handle) !== null)).toEqual([false, true, true])
})
