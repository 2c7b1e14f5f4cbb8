import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/api/errors.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import type { Draft, DraftDocument } from '../../../shared/import/draft.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Ids, Spawn } from '../ports.ts'
import { proposeTitles } from './draft/propose-titles.ts'
import { titleOrigins } from './draft/title-origins.ts'
import { type DocumentReading, readDocument } from './draft/read-document.ts'
import { readForeign } from './foreign/read-foreign.ts'
import { isForeign } from './formats/detect-format.ts'
import { decodeText } from './read/decode-text.ts'
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
  /** Files read so far, of all. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** Starts the process that reads HWP, DOCX, PDF and the like; without it they are refused. */
  readonly spawn?: Spawn
}

/** Lets the host answer others (and a cancel arrive) between files. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

const stopIfCancelled = (signal: AbortSignal | undefined): void => {
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
): Promise<SourceText> => {
  if (spawn && isForeign(name, bytes)) {
    const read = await readForeign(
      { name, bytes },
      { spawn, password: password === '' ? null : password, ...(signal ? { signal } : {}) },
    )
    return { read, convertedFrom: null, recovered: read.recovered.length }
  }
  const { text, convertedFrom } = decodeText(name, bytes)
  return { read: readText(name, text), convertedFrom, recovered: 0 }
}

const readSource = async (
  source: DraftSource,
  file: number,
  context: ReadContext,
): Promise<DocumentReading & { recovered: number }> => {
  const { name, bytes } = source
  const { ids, settings } = context
  const { read, convertedFrom, recovered } = await readUnits(source, context)
  if (hasSecretMark(read.units))
    throw new AppError('secret-grade', `${name}: carries the mark of a secret grade`, { name })
  if (!settings.acceptOfficialUse && officialUseLines(read.units).size > 0) {
    throw new AppError('official-use-refused', `${name}: marked 대외비, which the settings refuse`, { name })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...readDocument({ file, name, sha256, convertedFrom, read, ids, settings }), recovered }
}

const recoveryNotes = (readings: readonly { document: DraftDocument; recovered: number }[]): Finding[] =>
  readings.flatMap(({ document: { name }, recovered }) =>
    recovered === 0
      ? []
      : [
          {
            code: 'text-recovered' as const,
            severity: 'warning' as const,
            packetId: null,
            rowId: null,
            path: null,
            params: { name, count: recovered },
            fixes: [],
            related: [],
          },
        ],
  )

const conversionNotes = (documents: readonly DraftDocument[]): Finding[] =>
  documents.flatMap(({ name, convertedFrom }) =>
    convertedFrom === null
      ? []
      : [
          {
            code: 'text-converted' as const,
            severity: 'info' as const,
            packetId: null,
            rowId: null,
            path: null,
            params: { name, encoding: convertedFrom },
            fixes: [],
            related: [],
          },
        ],
  )

/**
 * Reads drafts into what an import would make of them; nothing is stored. All or nothing: one file that
 * cannot be taken refuses the import. Throws `AppError`: file-empty, file-binary, file-too-large,
 * file-unsupported, file-unreadable, secret-grade, official-use-refused, nothing-found, cancelled, and those of
 * `readForeign`.
 */
export const readDraft = async (sources: readonly DraftSource[], context: ReadContext): Promise<Draft> => {
  const readings: Awaited<ReturnType<typeof readSource>>[] = []
  for (const [file, source] of sources.entries()) {
    stopIfCancelled(context.signal)
    readings.push(await readSource(source, file, context))
    context.onProgress?.(file + 1, sources.length)
    await breathe()
  }
  stopIfCancelled(context.signal)
  const packets = readings.flatMap((reading) => reading.packets)
  if (packets.length === 0)
    throw new AppError('nothing-found', 'no meeting in the drafts', {
      name: sources.map(({ name }) => name).join(', '),
    })
  const documents = readings.map(({ document }) => document)
  proposeTitles(
    packets,
    documents.flatMap(({ press }) => press ?? []),
  )
  return {
    packets,
    documents,
    unassigned: readings.flatMap(({ unassigned }) => unassigned),
    origins: [...readings.flatMap(({ origins }) => origins), ...titleOrigins(packets, documents)],
    findings: [
      ...conversionNotes(documents),
      ...recoveryNotes(readings),
      ...checkPackets({ packets, documents, settings: context.settings, importing: true }),
    ],
  }
}
