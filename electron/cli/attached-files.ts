import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
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
export const attachedBytes = (packets: readonly Packet[], inFiles: PacketFile['files'], folder: string | null): ((sha256: string) => Uint8Array | null) => {
  const sizes = new Set(packets.flatMap(({ attachments }) => attachments.map(({ size }) => size)))
  let found: ReadonlyMap<string, string> | null = null
  return (sha256) => {
    const own = inFiles[sha256]
    if (own !== undefined) return Buffer.from(own, 'base64')
    if (folder === null) return null
    found ??= filesByHash(folder, sizes)
    const file = found.get(sha256)
    return file === undefined ? null : readFileSync(file)
  }
}

const filesByHash = (folder: string, sizes: ReadonlySet<number>): ReadonlyMap<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return new Map(files.filter((file) => sizes.has(statSync(file).size)).map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]))
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
