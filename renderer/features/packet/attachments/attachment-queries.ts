import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../../../shared/api/contract.ts'
import { useServices } from '../../../app/services.ts'
import { useFilePasswords } from './file-passwords.ts'

/** The bytes of an attached file. */
export const useAttachmentBytes = (sha256: string): UseQueryResult<Uint8Array> => {
  const { client } = useServices()
  return useQuery({
    queryKey: ['attachment', sha256], staleTime: Infinity,
    queryFn: async () => client.download((await client.call('attachment.open', { sha256 })).handle),
  })
}

/** How many pages a book can take of it, or why none. The answer is good for as long as the bytes are the same. */
export const useAttachmentLook = (sha256: string): UseQueryResult<Output<'attachment.look'>> => {
  const { client } = useServices()
  const password = useFilePasswords(state => state.passwords[sha256])
  return useQuery({
    queryKey: ['attachment.look', sha256, password ?? null], staleTime: Infinity,
    queryFn: () => client.call('attachment.look', { sha256, passwords: password === undefined ? {} : { [sha256]: password } }),
  })
}
