import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Helper } from '../services/ports.ts'
import { READER_FLAGS, readerEnvironment } from '../services/import/foreign/reader-process.ts'

/** A page of memory on every platform that has `/proc`, in bytes. */
const PAGE_BYTES = 4096

/** Second figure of `statm`: resident pages. Linux only; elsewhere the heap limit alone holds. */
const residentBytesOf = async (pid: number | undefined): Promise<number | null> => {
  if (pid === undefined) return null
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  const pages = Number(statm.split(' ')[1])
  return pages > 0 ? pages * PAGE_BYTES : null
}

/** Runs a module in a process of its own, with a heap limit and without our environment's secrets or options. */
export const startChild = (url: URL): Helper => {
  const child = fork(url, [], {
    execArgv: [...READER_FLAGS],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: readerEnvironment(process.env),
  })
  let killed = false
  return {
    // A child that has just ended takes no more messages; its exit tells the rest.
    post: (message) => void child.send(message as object, () => {}),
    onMessage: (listener) => {
      child.on('message', listener)
      return () => child.off('message', listener)
    },
    onExit: (listener) => {
      let told = false
      const tell = (code: number | null): void => {
        if (told) return
        told = true
        listener(killed ? null : code)
      }
      child.once('exit', (code) => tell(code ?? 1))
      child.once('error', () => tell(1))
    },
    kill: () => {
      killed = true
      child.kill('SIGKILL')
    },
    residentBytes: () => residentBytesOf(child.pid),
  }
}
