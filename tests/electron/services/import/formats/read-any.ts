import { readBytes } from '../../../../../electron/services/import/formats/read-bytes.ts'
import type { ForeignText } from '../../../../../electron/services/import/foreign/reader-protocol.ts'
import { toRefusal } from '../../../../../electron/services/import/formats/refusals.ts'

/** Reads bytes as the reading process does, in this one. */
export const readAny = (name: string, bytes: Uint8Array, password: string | null = null): Promise<ForeignText> =>
  readBytes({ name, bytes, password, onProgress: () => {} }).catch((error: unknown) => {
    throw toRefusal(name, error)
  })

/** The code with which bytes are refused; `read` where they are read. */
export const codeOf = (name: string, bytes: Uint8Array, password: string | null = null): Promise<string> =>
  readAny(name, bytes, password).then(
    () => 'read',
    (error: unknown) => toRefusal(name, error).code,
  )

export const linesOf = ({ lines }: ForeignText): string[] => [...lines]
