import { setInterval } from 'node:timers'
import { openLibrary } from '../../../../electron/services/library/open-library.ts'
import { printDraft } from './print-draft.ts'

// Child of print-log.test.ts: enters runs one after the other, says so of each, and is killed in the middle of it.
const [dir = ''] = process.argv.slice(2)
let last = 0
const library = openLibrary({
  dir, clock: { now: () => Date.now(), today: () => '2026-07-01' }, ids: () => `${process.pid}-${++last}`,
  log: { info: () => {}, error: () => {} },
})
setInterval(() => process.send?.(library.prints.record(printDraft('p'), 'saved', 'book.pdf')), 0)
