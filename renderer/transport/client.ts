import type { Client } from '../../shared/api/client.ts'
import { AppError } from '../../shared/api/errors.ts'
import './bridge.ts'
import { createHttpClient } from './http.ts'
import { createIpcClient } from './ipc.ts'
import { openSession } from './session.ts'

/**
 * The client of the host this window runs in, found at run time: the preload bridge, else HTTP.
 * @throws AppError unauthorised where the page was opened without a ticket
 */
export const connect = async (): Promise<Client> => {
  if (window.briefingBook) return createIpcClient(window.briefingBook)
  const token = await openSession()
  if (token === null) throw new AppError('unauthorised', 'no ticket and no session')
  return createHttpClient(token)
}
