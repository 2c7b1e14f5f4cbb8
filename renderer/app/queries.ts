import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LibraryList, Output } from '../../shared/api/contract.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { principalTitle } from '../../shared/settings/principal-title.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Client } from '../../shared/api/client.ts'
import { useServices } from './services.ts'

/** Nothing grows old by itself: the services push what changes. */
export const createQueryClient = (): QueryClient => new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
})

export const SETTINGS_KEY = ['settings'] as const
export const LIBRARY_KEY = ['library'] as const
export const PRINTS_KEY = ['prints'] as const

const emptyList: LibraryList = { packets: [], undo: null, redo: null }

/** The office's settings; the defaults until they are read. */
export const useSettings = (): Settings => {
  const { client } = useServices()
  return useQuery({ queryKey: SETTINGS_KEY, queryFn: () => client.call('settings.get', {}) }).data ?? defaultSettings
}

/** What the principal is called in the language of the window. */
export const usePrincipalTitle = (): string => {
  const { principal, locale } = useSettings()
  return principalTitle(principal, locale)
}

/** All packets of the library; `isReading` before the first answer. */
export const useLibrary = (): { list: LibraryList; isReading: boolean } => {
  const { client } = useServices()
  const { data } = useQuery({ queryKey: LIBRARY_KEY, queryFn: () => client.call('library.list', {}) })
  return { list: data ?? emptyList, isReading: data === undefined }
}

/** Keeps the cache in step with what the services push. */
export const useServerEvents = (): void => {
  const { client } = useServices()
  const cache = useQueryClient()
  useEffect(() => {
    const stops = [
      client.on('library.changed', () => void cache.invalidateQueries({ queryKey: LIBRARY_KEY })),
      client.on('packet.changed', () => void cache.invalidateQueries({ queryKey: LIBRARY_KEY })),
      client.on('prints.changed', () => void cache.invalidateQueries({ queryKey: PRINTS_KEY })),
      client.on('settings.changed', settings => cache.setQueryData(SETTINGS_KEY, settings)),
    ]
    return () => stops.forEach(stop => stop())
  }, [client, cache])
}

export type Status = Output<'app.status'>
export const readStatus = (client: Client): Promise<Status> => client.call('app.status', {})
