import type { Handlers } from '../../../shared/api/contract.ts'
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
    const settings = library().settings.set(change)
    emit('settings.changed', settings)
    // Findings depend on settings (speaking rates, aliases).
    emit('library.changed', {})
    return settings
  },
})
