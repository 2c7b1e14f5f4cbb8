import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/api/errors.ts'
import type { FileState } from '../../../shared/import/file-state.ts'
import { looksLikePacketFile } from '../../../shared/packet/looks-like-packet-file.ts'
import type { PeopleList } from '../../../shared/import/draft.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Ids, Spawn } from '../ports.ts'
import type { DocumentReading } from './draft/read-document.ts'
import { readForeign } from './foreign/read-foreign.ts'
import { isForeign } from './formats/detect-format.ts'
import { decodeText } from './read/decode-text.ts'
import { readFile } from './own-book/read-file.ts'
import { readPeopleList } from './people-list.ts'
import { readText } from './read/read-text.ts'
import { hasSecretMark, officialUseLines } from './secret-mark.ts'
import type { ReadResult } from './source-unit.ts'

export interface DraftSource {
  readonly name: string
  readonly bytes: Uint8Array
  /** Opens a protected file. */
  readonly password?: string | undefined
}

export interface ReadContext {
  readonly ids: Ids
  readonly settings: Settings
  /** ISO date of the import: years that a draft leaves out are counted from it. */
  readonly today?: string
  /** Files read so far (with the part of the one being read), of all, and the state of each. */
  readonly onProgress?: (done: number, total: number, files: readonly FileState[]) => void
  /**
   * Asks for the password of a locked file; `null` leaves the file out. The other files are read meanwhile.
   * Without it locked files are refused.
   */
  readonly askPassword?: (file: number, again: boolean) => Promise<string | null>
  /** Somebody is there to say whose attendees a list of people are: it needs no meeting beside it. */
  readonly takesPeople?: boolean
  readonly signal?: AbortSignal
  /** Starts the process that reads HWP, DOCX, PDF and the like; without it they are refused. */
  readonly spawn?: Spawn
}

/** Lets the host answer others (and a cancel arrive) between files. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new AppError('cancelled', 'import cancelled')
}

interface SourceText {
  readonly read: ReadResult
  readonly convertedFrom: string | null
  readonly recovered: number
}

const readUnits = async (
  { name, bytes, password = '' }: DraftSource,
  { spawn, signal }: ReadContext,
  onPart: (share: number) => void,
): Promise<SourceText> => {
  if (spawn && isForeign(name, bytes)) {
    const onProgress = (done: number, total: number): void => onPart(done / Math.max(total, 1))
    const read = await readForeign(
      { name, bytes },
      { spawn, password: password === '' ? null : password, onProgress, ...(signal ? { signal } : {}) },
    )
    return { read, convertedFrom: null, recovered: read.recovered.length }
  }
  const { text, convertedFrom } = decodeText(name, bytes)
  return { read: readText(name, text), convertedFrom, recovered: 0 }
}

/** What one file gave; `recovered`: lines that only the second look found. */
export type SourceReading = DocumentReading & { readonly recovered: number; readonly isOwnBook: boolean; readonly people: PeopleList | null }

/** Bytes that tell whether a file is one that `export` made: read as text its packets would be a heap of lines. */
const PACKET_FILE_HEAD = 1_024

const readSource = async (
  source: DraftSource,
  file: number,
  context: ReadContext,
  onPart: (share: number) => void,
): Promise<SourceReading> => {
  const { name, bytes } = source
  const { ids, settings } = context
  if (looksLikePacketFile(new TextDecoder().decode(bytes.subarray(0, PACKET_FILE_HEAD))))
    throw new AppError('file-no-draft', `${name}: a packet file, not a draft`, { name })
  const { read, convertedFrom, recovered } = await readUnits(source, context, onPart)
  if (hasSecretMark(read.units))
    throw new AppError('secret-grade', `${name}: carries the mark of a secret grade`, { name })
  if (!settings.acceptOfficialUse && officialUseLines(read.units).size > 0) {
    throw new AppError('official-use-refused', `${name}: marked 대외비, which the settings refuse`, { name })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reading = readFile({ file, name, sha256, convertedFrom, read, ids, settings })
  return { ...reading, recovered, people: reading.packets.length === 0 ? readPeopleList(file, read, ids) : null }
}

const isLocked = ({ code }: AppError): boolean => code === 'password-needed' || code === 'password-wrong'

/** Reads the files one after another; one that is refused or locked does not hold up the others. */
export const readSources = async (sources: readonly DraftSource[], context: ReadContext): Promise<(SourceReading | AppError)[]> => {
  const states: FileState[] = sources.map(() => 'waiting')
  const tell = (file: number, state: FileState, share = 0): void => {
    states[file] = state
    const ended = states.filter((one) => one === 'read' || one === 'refused').length
    context.onProgress?.(ended + share, sources.length, states)
  }
  const read = async (file: number, source: DraftSource): Promise<SourceReading | AppError> => {
    stopIfCancelled(context.signal)
    tell(file, 'reading')
    try {
      const reading = await readSource(source, file, context, (share) => tell(file, 'reading', share))
      tell(file, 'read')
      return reading
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error
      tell(file, isLocked(error) ? (error.code === 'password-needed' ? 'locked' : 'wrong-password') : 'refused')
      return error
    } finally {
      await breathe()
    }
  }
  const unlock = async (file: number, source: DraftSource, first: AppError): Promise<SourceReading | AppError> => {
    let refusal = first
    for (let given = answers.get(file); given; given = context.askPassword?.(file, true)) {
      const password = await given
      if (password === null) return refusal
      const outcome = await read(file, { ...source, password })
      if (!(outcome instanceof AppError) || !isLocked(outcome)) return outcome
      refusal = outcome
    }
    return refusal
  }
  const answers = new Map<number, Promise<string | null>>()
  const outcomes: (SourceReading | AppError)[] = []
  for (const [file, source] of sources.entries()) {
    const outcome = await read(file, source)
    outcomes.push(outcome)
    // Asked at once, so that a person can type while the others are read.
    if (outcome instanceof AppError && isLocked(outcome) && context.askPassword) {
      const answer = context.askPassword(file, outcome.code === 'password-wrong')
      answer.catch(() => {})
      answers.set(file, answer)
    }
  }
  for (const [file, source] of sources.entries()) {
    const outcome = outcomes[file]
    if (answers.has(file) && outcome instanceof AppError) outcomes[file] = await unlock(file, source, outcome)
    if (answers.has(file) && outcomes[file] instanceof AppError) tell(file, 'refused')
  }
  return outcomes
}
