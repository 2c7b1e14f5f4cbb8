import { hostname, userInfo } from 'node:os'
import type { Clock, Log } from '../ports.ts'
import type { WritableDb } from './database.ts'
import type { Author } from './documents/packet-engine.ts'
import { newPeer } from './documents/peer.ts'
import { toLibraryError } from './sqlite-faults.ts'

/** Who writes, when, and the transactions it is done in. */
export interface Writer {
  author(): Author
  now(): number
  /** The laptop, and the person whose account on it this is. */
  who(): { laptop: string; person: string }
  log: Log
  /**
   * Runs `work` in one transaction: all of it is on disk when this returns, or nothing is.
   * @throws AppError `disk-full`, `library-not-writable`, `library-damaged`.
   */
  transact<T>(work: () => T): T
  /** Makes the present peer known in the library; inside a transaction that writes its change. */
  introduce(author: Author): void
  /**
   * Takes a new peer id: after a change that was made and could not be stored, since nobody knows
   * how much of it reached the disk.
   */
  renew(): void
}

export const createWriter = (db: WritableDb, { dir, clock, log }: { dir: string; clock: Clock; log: Log }): Writer => {
  let peer = newPeer()
  const [laptop, person] = [hostname(), personName()]
  const introduce = db.prepare('INSERT OR IGNORE INTO peer VALUES (?, ?, ?, ?)')
  return {
    author: () => ({ peer, at: clock.now() }),
    now: () => clock.now(),
    who: () => ({ laptop, person }),
    log,
    transact: work => {
      try {
        return db.transaction(work).immediate()
      } catch (error) {
        throw toLibraryError(error, dir)
      }
    },
    introduce: author => void introduce.run(author.peer, author.at, laptop, person),
    renew: () => {
      peer = newPeer()
    },
  }
}

const personName = (): string => {
  try {
    return userInfo().username
  } catch {
    // The account has no entry in the system's list (containers).
    return ''
  }
}
