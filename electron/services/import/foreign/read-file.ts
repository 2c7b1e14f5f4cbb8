import { toErrorValue } from '../../../../shared/api/errors.ts'
import { readBytes } from '../formats/read-bytes.ts'
import { toRefusal } from '../formats/refusals.ts'
import { openParentChannel } from './parent-channel.ts'
import type { ReaderAnswer, ReadOrder } from './reader-protocol.ts'

// Entry of the process that reads one foreign file and is then ended by its parent.
process.env['KORDOC_OFFLINE'] = '1'
const parent = openParentChannel()
const answer = (message: ReaderAnswer): void => parent.post(message)

parent.onMessage((message) => {
  const { name, bytes, password } = message as ReadOrder
  readBytes({ name, bytes, password, onProgress: (done, total) => answer({ kind: 'progress', done, total }) })
    .then((text) => answer({ kind: 'read', text }))
    .catch((error: unknown) => answer({ kind: 'refused', error: toErrorValue(toRefusal(name, error)) }))
})
answer({ kind: 'ready' })
