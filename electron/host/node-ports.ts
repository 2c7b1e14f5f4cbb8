import { randomBytes } from 'node:crypto'
import type { Clock, Ids, Log, Platform, Ports } from '../services/ports.ts'
import { startWorker } from './worker-helper.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The machine's clock; today is the local date, as on the wall of the office. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  },
}

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

/** Reports errors only: for commands whose user wants a result and not the story. */
export const errorLog = (clock: Clock): Log => ({ ...stderrLog(clock), info: () => {} })

export interface NodePortsOptions {
  /** Where the entries of `spawn` live, beside this program (source or bundle). */
  workers: { book: URL }
  log: Log
  platform: Platform
}

/** The services' ports on plain Node: also inside Electron's utility process. */
export const createNodePorts = ({ workers, log, platform }: NodePortsOptions): Ports => ({
  clock: nodeClock,
  ids: randomId,
  log,
  platform,
  spawn: (entry) => startWorker(workers[entry], (error) => log.error(`the ${entry} thread ended by a fault`, { error })),
})
