import { startChild } from '../host/child-helper.ts'
import { findInstallation } from '../host/installation.ts'
import { attachedOf } from '../services/book/attached-of.ts'
import type { BuildBookInput } from '../services/book/build-book.ts'
import type { AttachedFiles } from '../services/book/printed-attachments.ts'
import type { Spawn } from '../services/ports.ts'
import { attachmentPasswords } from './attached-files.ts'
import type { CommandInput } from './command.ts'
import { progressTo } from './progress.ts'

/** The one helper that a book of files needs: what reads foreign bytes. */
const startReader: Spawn = () => startChild(findInstallation().workers['read-file'])

/** The attached files that a book of files prints, taken apart. */
export const printedFiles = async (
  { product, packets, options, edition = 'principal', open = null }: BuildBookInput, read: (sha256: string) => Uint8Array | null, input: CommandInput,
): Promise<AttachedFiles> => {
  if (product !== 'book' || options.attachments === false) return {}
  const { files } = await attachedOf(packets, { edition, product, open }, {
    read, spawn: startReader, passwords: attachmentPasswords(input), signal: input.io.signal,
    onProgress: (done, total) => progressTo(input.io)('attaching', Math.floor(done), total),
  })
  return files
}
