import equal from 'fast-deep-equal'
import type { Handlers } from '../../../shared/api/contract.ts'
import { settingsOfChecks } from '../../../shared/settings/settings.ts'
import type { HandlerContext } from './context.ts'

type LibraryMethods =
  'library.list' | 'library.search' | 'library.undo' | 'library.redo' | 'settings.get' | 'settings.set'

export const libraryHandlers = ({ library, emit }: HandlerContext): Pick<Handlers, LibraryMethods> => ({
  'library.list': () => library().list(),
  'library.search': ({ query, limit }) => library().search(query, limit),
  'library.undo': () => {
    library().changes.undo()
    emit('library.changed', {})
    return library().list()
  },
  'library.redo': () => {
    library().changes.redo()
    emit('library.changed', {})
    return library().list()
  },
  'settings.get': () => library().settings.get(),
  'settings.set': change => {
    const before = library().settings.get()
    const settings = library().settings.set(change)
    emit('settings.changed', settings)
    if (!equal(settingsOfChecks(before), settingsOfChecks(settings))) emit('library.changed', {})
    return settings
  },
})
