import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Output } from '../../../shared/api/contract.ts'
import type { PrintRun } from '../../../shared/copies/print-run.ts'
import { PRINTS_KEY, useLibrary, useSettings } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'

const NONE: readonly PrintRun[] = []

/** 출력·배부 기록, the newest first; `null` until it is read. */
export const usePrintLog = (): readonly PrintRun[] | null => {
  const { client } = useServices()
  const { data } = useQuery({ queryKey: PRINTS_KEY, queryFn: () => client.call('prints.log', {}) })
  return useMemo(() => (data ? data.toReversed() : null), [data])
}

export type Changes = Output<'prints.changes'>

/** What of a run's copies has changed by now: `undefined` while nobody knows, `null` where it can't be told. */
export const useChanges = (runId: string, runs: readonly PrintRun[] = NONE): Changes | undefined => {
  const { client } = useServices()
  const settings = useSettings()
  const { list } = useLibrary()
  const version = useMemo(() => JSON.stringify([settings, list.packets.map(({ id, updatedAt }) => [id, updatedAt])]), [settings, list.packets])
  return useQuery({ queryKey: ['prints.changes', runId, runs.length, version], queryFn: () => client.call('prints.changes', { runId }).catch(() => null) }).data
}
