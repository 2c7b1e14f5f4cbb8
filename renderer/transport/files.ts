import { AppError, fromErrorValue, type ErrorValue } from '../../shared/api/errors.ts'
import type { Client } from '../../shared/api/client.ts'

type Reach = (path: string, init?: RequestInit) => Promise<Response>

const refusalOf = async (response: Response): Promise<AppError> => {
  const answer = await response.json().catch(() => null) as { error?: ErrorValue } | null
  return answer?.error ? fromErrorValue(answer.error) : new AppError('internal', `the host answered ${response.status}`)
}

/** Bytes in and out by handle: the same paths in both hosts, only `reach` differs. */
export const createFileTransfer = (reach: Reach): Pick<Client, 'upload' | 'download'> => ({
  upload: async (bytes) => {
    const response = await reach('/files', { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> })
    if (!response.ok) throw await refusalOf(response)
    return (await response.json() as { handle: string }).handle
  },
  download: async (handle) => {
    const response = await reach(`/files/${handle}`)
    if (!response.ok) throw await refusalOf(response)
    return new Uint8Array(await response.arrayBuffer())
  },
})
