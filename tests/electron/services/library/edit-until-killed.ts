import { setInterval } from 'node:timers'
import { openLibrary } from '../../../../electron/services/library/open-library.ts'

// Child of durability.test.ts: makes one edit, says so once it is acknowledged, and waits to be killed.
const [dir = '', value = ''] = process.argv.slice(2)
let last = 0
const library = openLibrary({
  dir, clock: { now: () => Date.now(), today: () => '2026-07-01' }, ids: () => `k${++last}`,
  log: { info: () => {}, error: () => {} },
})
library.packets.edit('p1', [{ op: 'set', path: ['title'], value }])
process.send?.('acknowledged')
setInterval(() => {}, 1_000)
