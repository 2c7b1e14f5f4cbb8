import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PacketFile } from '../../shared/packet/packet-file.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { type CommandInput, UsageError } from './command.ts'
import { textOption } from './options.ts'

/** The folder that `--attachments` names; `null` without it. @throws UsageError where it is none */
export const attachmentsFolder = ({ options }: CommandInput): string | null => {
  const named = textOption(options, 'attachments')
  if (named === null) return null
  const dir = path.resolve(named)
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new UsageError(`--attachments ${named}: no such folder`)
  return dir
}

/**
 * Bytes of attachments by their SHA-256: out of the packet files, else out of the folder, whatever they are called
 * there. Only files of a size that an attachment has are looked into.
 */
export const attachedBytes = async (packets: readonly Packet[], inFiles: PacketFile['files'], folder: string | null): Promise<(sha256: string) => Uint8Array | null> => {
  const sizes = new Set(packets.flatMap(({ attachments }) => attachments.map(({ size }) => size)))
  // Loaded for a folder alone: to reckon checksums takes a library that takes longer to load than a small book to set.
  const found = folder === null ? null : (await import('./files-by-hash.ts')).filesByHash(folder, sizes)
  return (sha256) => {
    const own = inFiles[sha256]
    if (own !== undefined) return Buffer.from(own, 'base64')
    const file = found?.get(sha256)
    return file === undefined ? null : readFileSync(file)
  }
}

/** What to do about attached files that can't be printed. @throws UsageError */
export const missingAttachments = ({ options }: CommandInput): 'stop' | 'sheet' => {
  const named = textOption(options, 'missing-attachments') ?? 'stop'
  if (named !== 'stop' && named !== 'sheet') throw new UsageError(`--missing-attachments ${named}: stop or sheet`)
  return named
}

/** The password of locked attachments: by the environment, never by argument. */
export const attachmentPasswords = ({ io: { env } }: CommandInput): Record<string, string> => {
  const password = env['BRIEFING_BOOK_FILE_PASSWORD']
  return password === undefined || password === '' ? {} : { '*': password }
}
