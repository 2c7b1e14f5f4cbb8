import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecipientList } from '../../../shared/copies/recipients.ts'
import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { notify } from '../../ui/toasts.tsx'

const LISTS_KEY = ['recipients'] as const
const NONE: readonly RecipientList[] = []

/** 배부처 as the library keeps them. */
export const useRecipientLists = (): readonly RecipientList[] => {
  const { client } = useServices()
  return useQuery({ queryKey: LISTS_KEY, queryFn: () => client.call('recipients.list', {}) }).data ?? NONE
}

/** What was done to a list: how it was and how it is; `null` where it was not there. */
interface Step { readonly before: RecipientList | null; readonly after: RecipientList | null }

export interface RecipientEditing {
  /** Keeps a list changed, new or (`null`) gone. */
  change(before: RecipientList | null, after: RecipientList | null): void
  undo: (() => void) | null
  redo: (() => void) | null
}

/** Changes lists, each change on disk at once and to be taken back as long as this is on screen. */
export const useRecipientEditing = (): RecipientEditing => {
  const t = useText()
  const { client } = useServices()
  const cache = useQueryClient()
  const [steps, setSteps] = useState<{ done: readonly Step[]; undone: readonly Step[] }>({ done: [], undone: [] })

  const store = async (from: RecipientList | null, to: RecipientList | null): Promise<void> => {
    const known = cache.getQueryData<readonly RecipientList[]>(LISTS_KEY) ?? NONE
    // Shown at once; what the library then has counts.
    cache.setQueryData(LISTS_KEY, to === null ? known.filter(({ id }) => id !== from?.id) : known.some(({ id }) => id === to.id) ? known.map(list => (list.id === to.id ? to : list)) : [...known, to])
    try {
      const lists = to === null ? await client.call('recipients.remove', { listId: from?.id ?? '' }) : await client.call('recipients.save', { list: to })
      cache.setQueryData(LISTS_KEY, lists)
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
      await cache.invalidateQueries({ queryKey: LISTS_KEY })
    }
  }
  const [last, next] = [steps.done.at(-1), steps.undone.at(-1)]
  return {
    change: (before, after) => {
      setSteps({ done: [...steps.done, { before, after }], undone: [] })
      void store(before, after)
    },
    undo: last === undefined ? null : () => {
      setSteps({ done: steps.done.slice(0, -1), undone: [...steps.undone, last] })
      void store(last.after, last.before)
    },
    redo: next === undefined ? null : () => {
      setSteps({ done: [...steps.done, next], undone: steps.undone.slice(0, -1) })
      void store(next.before, next.after)
    },
  }
}
