import { parentPort } from 'node:worker_threads'
import { toErrorValue } from '../../../shared/api/errors.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { BookReply, BookRequest, BuildRequest, ProtectRequest, SentPacket } from './book-protocol.ts'
import { newThreadMemory } from './book-memory.ts'
import { buildBook } from './build-book.ts'

/** Entry of the thread that makes books: it stays, with its fonts and the sections it has drawn, until it is killed. */

/** Progress is a courtesy: more often than this nobody sees it. */
const PROGRESS_INTERVAL_MS = 50

const port = parentPort
if (!port) throw new Error('book-worker runs in a worker thread only')

const reply = (message: BookReply, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)

const memory = newThreadMemory()
/** Packets of the last request. */
let known = new Map<number, Packet>()

const received = ({ number, json }: SentPacket): Packet => {
  const packet = json === undefined ? known.get(number) : memory.packet(json)
  if (!packet) throw new Error(`packet ${number} was never sent`)
  return packet
}

const build = async ({ input, packets }: BuildRequest): Promise<void> => {
  let last = 0
  try {
    const all = packets.map(received)
    known = new Map(packets.map(({ number }, at) => [number, all[at] as Packet]))
    const book = await buildBook({ ...input, packets: all }, {
      onProgress: (phase, done, total) => {
        const now = performance.now()
        if (done !== total && now - last < PROGRESS_INTERVAL_MS) return
        last = now
        reply({ kind: 'progress', phase, done, total })
      },
    }, memory)
    reply({ kind: 'built', book }, [book.bytes, ...book.copies, ...(book.firstCopy ? [book.firstCopy] : [])].map(({ buffer }) => buffer as ArrayBuffer))
  } catch (error) {
    reply({ kind: 'failed', error: toErrorValue(error) })
  }
  memory.age()
}

const protect = async ({ bytes, password }: ProtectRequest): Promise<void> => {
  try {
    const { protect: underPassword } = await import('../pdf/protect.ts')
    const made = await underPassword(bytes, password)
    reply({ kind: 'protected', bytes: made }, [made.buffer as ArrayBuffer])
  } catch (error) {
    reply({ kind: 'failed', error: toErrorValue(error) })
  }
}

port.on('message', (request: BookRequest) => void (request.kind === 'build' ? build(request) : protect(request)))
