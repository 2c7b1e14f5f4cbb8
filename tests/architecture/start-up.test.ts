import { expect, it } from 'vitest'
import { loadedWith } from './source-files.ts'

const packagesOf = (entries: readonly string[]): string[] =>
  [...loadedWith(entries)].filter((file) => !file.startsWith('node:') && !/\.tsx?$/.test(file)).toSorted()

// Each of these costs 25 to 115 ms to load; a book of twenty pages takes less than that.
it('a book of a packet file loads no document engine, database, schema library or second PDF writer', () => {
  expect(packagesOf(['electron/cli/main.ts', 'electron/cli/run-process.ts', 'electron/cli/commands/book.ts'])).toEqual(['es-hangul'])
})

// Each of these loads streams, sockets or cryptography: 2 to 9 ms.
it('nor any large part of Node', () => {
  const parts = [...loadedWith(['electron/cli/main.ts', 'electron/cli/run-process.ts', 'electron/cli/commands/book.ts'])].filter((file) => file.startsWith('node:')).toSorted()
  expect(parts).toEqual(['node:fs', 'node:module', 'node:os', 'node:path', 'node:url', 'node:util', 'node:zlib'])
})
