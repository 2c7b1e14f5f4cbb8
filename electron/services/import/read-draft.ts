import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/api/errors.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import type { Draft, DraftDocument } from '../../../shared/import/draft.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Ids } from '../ports.ts'
import { proposeTitles } from './draft/propose-titles.ts'
import { type DocumentReading, readDocument } from './draft/read-document.ts'
import { decodeText } from './read/decode-text.ts'
import { readText } from './read/read-text.ts'
import { hasSecretMark, officialUseLines } from './secret-mark.ts'

export interface DraftSource { readonly name: string; readonly bytes: Uint8Array }

export interface ReadContext {
  readonly ids: Ids
  readonly settings: Settings
  /** Files read so far, of all. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Lets the host answer others (and a cancel arrive) between files. */
const breathe = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new AppError('cancelled', 'import cancelled')
}

const readSource = ({ name, bytes }: DraftSource, file: number, { ids, settings }: ReadContext): DocumentReading => {
  const { text, convertedFrom } = decodeText(name, bytes)
  const read = readText(name, text)
  if (hasSecretMark(read.units)) throw new AppError('secret-grade', `${name}: carries the mark of a secret grade`, { name })
  if (!settings.acceptOfficialUse && officialUseLines(read.units).size > 0) {
    throw new AppError('official-use-refused', `${name}: marked 대외비, which the settings refuse`, { name })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return readDocument({ file, name, sha256, convertedFrom, read, ids, settings })
}

const conversionNotes = (documents: readonly DraftDocument[]): Finding[] =>
  documents.flatMap(({ name, convertedFrom }) => (convertedFrom === null ? [] : [{
    code: 'text-converted' as const, severity: 'info' as const, packetId: null, rowId: null, path: null,
    params: { name, encoding: convertedFrom }, fixes: [], related: [],
  }]))

/**
 * Reads drafts into what an import would make of them; nothing is stored. All or nothing: one file that
 * cannot be taken refuses the import. Throws `AppError`: file-empty, file-binary, file-too-large,
 * file-unsupported, file-unreadable, secret-grade, official-use-refused, nothing-found, cancelled.
 */
export const readDraft = async (sources: readonly DraftSource[], context: ReadContext): Promise<Draft> => {
  const readings: DocumentReading[] = []
  for (const [file, source] of sources.entries()) {
    stopIfCancelled(context.signal)
    readings.push(readSource(source, file, context))
    context.onProgress?.(file + 1, sources.length)
    await breathe()
  }
  stopIfCancelled(context.signal)
  const packets = readings.flatMap((reading) => reading.packets)
  if (packets.length === 0) throw new AppError('nothing-found', 'no meeting in the drafts', { name: sources.map(({ name }) => name).join(', ') })
  const documents = readings.map(({ document }) => document)
  proposeTitles(packets, documents.flatMap(({ press }) => press ?? []))
  return {
    packets, documents,
    unassigned: readings.flatMap(({ unassigned }) => unassigned),
    findings: [...conversionNotes(documents), ...checkPackets({ packets, documents, settings: context.settings, importing: true })],
  }
}
