import { Worker } from 'node:worker_threads'
import type { Helper } from '../services/ports.ts'

/** Runs a module in a thread of its own. A fault in it ends the thread with code 1 and never the process. */
export const startWorker = (url: URL, onFault: (error: unknown) => void): Helper => {
  const worker = new Worker(url)
  let killed = false
  worker.on('error', onFault)
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (listener) => {
      worker.on('message', listener)
      return () => worker.off('message', listener)
    },
    onExit: (listener) => {
      worker.once('exit', (code) => listener(killed ? null : code))
    },
    kill: () => {
      killed = true
      void worker.terminate()
    },
    residentBytes: () => Promise.resolve(null),
  }
}
