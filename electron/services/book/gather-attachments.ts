import { AppError } from '../../../shared/api/errors.ts'
import { MOST_ATTACHED_BYTES } from '../../../shared/packet/attachment-kind.ts'
import type { Attachment } from '../../../shared/packet/packet.ts'
import type { AttachedFile, AttachmentProblem } from '../pdf/attach/attached-file.ts'
import { pictureFile } from '../pdf/attach/picture-page.ts'
import { inSharedMemory } from '../pdf/attach/shared-streams.ts'
import { takeApartForeign } from '../pdf/attach/take-apart-foreign.ts'
import { isJpeg } from '../pdf/picture/read-jpeg.ts'
import { readPicture } from '../pdf/picture/read-picture.ts'
import { isPng } from '../pdf/picture/read-png.ts'
import type { Spawn } from '../ports.ts'
import type { AttachedCache } from './attached-cache.ts'
import type { AttachedFiles } from './printed-attachments.ts'

export interface GatherOptions {
  /** Bytes by SHA-256; `null` where they are not at hand. Asked for one file at a time. */
  readonly read: (sha256: string) => Uint8Array | null
  readonly spawn: Spawn
  /** Of locked files by SHA-256; under `*` one for all others. */
  readonly passwords: Readonly<Record<string, string>>
  /** The words of the files, too, for an edition that leaves something out. */
  readonly withTexts: boolean
  readonly cache?: AttachedCache
  readonly signal?: AbortSignal
  /** Files done, of all; parts of one count. */
  readonly onProgress?: (done: number, total: number) => void
}

type Named = Pick<Attachment, 'sha256' | 'name'>

/** Takes attached files apart, each once and one after the other, so that the bytes of one only are held. Throws `cancelled`. */
export const gatherAttachments = async (attachments: readonly Named[], options: GatherOptions): Promise<AttachedFiles> => {
  const { signal, onProgress } = options
  const files = [...new Map(attachments.map((file) => [file.sha256, file])).values()]
  const gathered: Record<string, AttachedFile | AttachmentProblem> = {}
  for (const [done, file] of files.entries()) {
    // Lets a cancel come through between files that are read right here.
    await new Promise((resolve) => { setImmediate(resolve) })
    if (signal?.aborted) throw new AppError('cancelled', 'reading the attachments was cancelled')
    onProgress?.(done, files.length)
    gathered[file.sha256] = await readAttached(file, { ...options, onProgress: (part) => onProgress?.(done + part, files.length) })
  }
  if (files.length > 0) onProgress?.(files.length, files.length)
  return gathered
}

/** Takes one file apart; `onProgress` hears of parts of it, of 1. */
export const readAttached = async (file: Named, options: GatherOptions): Promise<AttachedFile | AttachmentProblem> => {
  const { passwords, withTexts, cache } = options
  const password = passwords[file.sha256] ?? passwords['*'] ?? null
  const keyOf = (texts: boolean): string => JSON.stringify([file.sha256, password, texts])
  const known = cache?.get(keyOf(true)) ?? (withTexts ? undefined : cache?.get(keyOf(false)))
  if (known) return known
  const made = await takeApart(file, password, options)
  if (typeof made !== 'string') cache?.set(keyOf(withTexts), made)
  return made
}

const takeApart = async (
  { sha256, name }: Named, password: string | null, { read, spawn, withTexts, signal, onProgress }: GatherOptions,
): Promise<AttachedFile | AttachmentProblem> => {
  const bytes = read(sha256)
  if (bytes === null) return 'absent'
  if (bytes.length === 0) return 'empty'
  if (bytes.length > MOST_ATTACHED_BYTES) return 'too-large'
  if (isPng(bytes) || isJpeg(bytes)) {
    const picture = readPicture(bytes)
    return picture ? inSharedMemory(pictureFile(picture)) : 'damaged'
  }
  if (!looksLikePdf(bytes)) return 'unsupported'
  return takeApartForeign({ name, bytes }, {
    spawn, password, withTexts, ...(signal && { signal }), onProgress: (pages, total) => onProgress?.(pages / Math.max(1, total), 1),
  })
}

/** Readers look for the head of a PDF in its first kilobyte (ISO 32000-1, annex H.3.4.1). */
const HEAD_BYTES = 1_024

const looksLikePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).includes('%PDF-')
