import { toErrorValue } from '../../../../shared/api/errors.ts'
import { toRefusal } from '../formats/refusals.ts'
import { openParentChannel } from './parent-channel.ts'
import type { ReaderAnswer, ReaderOrder, ReadOrder } from './reader-protocol.ts'

// Entry of the process that reads one foreign file and is then ended by its parent.
process.env['KORDOC_OFFLINE'] = '1'
const parent = openParentChannel()
const answer = (message: ReaderAnswer): Promise<void> => parent.post(message)
const progress = (done: number, total: number): void => void answer({ kind: 'progress', done, total })

const read = async ({ name, bytes, password }: ReadOrder): Promise<void> => {
  const { readBytes } = await import('../formats/read-bytes.ts')
  await answer({ kind: 'read', text: await readBytes({ name, bytes, password, onProgress: progress }) })
}

/** Loads only what the order needs. */
const follow = async (order: ReaderOrder): Promise<void> => {
  switch (order.kind) {
    case 'read': return read(order)
    case 'take-apart': return (await import('./take-apart.ts')).takeApart(order, answer, progress)
    default: return order satisfies never
  }
}

parent.onMessage((message) => {
  const order = message as ReaderOrder
  follow(order).catch((error: unknown) => answer({ kind: 'refused', error: toErrorValue(toRefusal(order.name, error)) }))
})
void answer({ kind: 'ready' })
