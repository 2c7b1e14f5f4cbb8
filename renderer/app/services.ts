import { createContext, useContext } from 'react'
import type { Client } from '../../shared/api/client.ts'
import type { Output } from '../../shared/api/contract.ts'
import type { Sessions } from '../features/packet/sessions.ts'

/** What every part of the window may use; made once in `main.tsx`. */
export interface Services {
  client: Client
  sessions: Sessions
  status: Output<'app.status'>
}

export const ServicesContext = createContext<Services | null>(null)

export const useServices = (): Services => {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('useServices outside of ServicesContext')
  return services
}
