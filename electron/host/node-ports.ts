import { randomBytes } from 'node:crypto'
import type { Clock, HelperEntry, Ids, Log, Platform, Ports, Spawn } from '../services/ports.ts'
import { nodeClock } from './node-clock.ts'
import { startChild } from './child-helper.ts'
import { startWorker } from './worker-helper.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const ID_LENGTH = 20
/** Bytes from here on would make the first letters of the alphabet likelier. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length)

/** 103 random bits. */
export const randomId: Ids = () => {
  let id = ''
  while (id.length < ID_LENGTH) {
    for (const byte of randomBytes(ID_LENGTH - id.length)) {
      if (byte < FAIR_BYTES) id += ALPHABET[byte % ALPHABET.length]
    }
  }
  return id
}

const errorDetails = (_key: string, value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack, cause: value.cause } : value

/** One line an entry on stderr, which leaves stdout to results. */
export const stderrLog = (clock: Clock): Log => {
  const write = (level: string, text: string, details?: object): void => {
    const rest = details ? ` ${JSON.stringify(details, errorDetails)}` : ''
    process.stderr.write(`${new Date(clock.now()).toISOString()} ${level} ${text}${rest}\n`)
  }
  return {
    info: (text, details) => write('info', text, details),
    error: (text, details) => write('error', text, details),
  }
}

export interface NodePortsOptions {
  /** Where the entries of `spawn` live, beside this program (source or bundle). */
  workers: Readonly<Record<HelperEntry, URL>>
  log: Log
  platform: Platform
  /** Starts the child process that reads foreign files; Electron's own way inside its utility process. */
  startReader?: () => ReturnType<Spawn>
}

/** The services' ports on plain Node: also inside Electron's utility process. */
export const createNodePorts = ({ workers, log, platform, startReader }: NodePortsOptions): Ports => ({
  clock: nodeClock,
  ids: randomId,
  log,
  platform,
  spawn: (entry) => {
    switch (entry) {
      case 'book': return startWorker(workers.book, (error) => log.error('the book thread ended by a fault', { error }))
      case 'read-file': return startReader ? startReader() : startChild(workers['read-file'])
      default: return entry satisfies never
    }
  },
})
