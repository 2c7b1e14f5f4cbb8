import { create } from 'zustand'

export interface UnfoldedState {
  /** Dotted paths of rows and sections whose details are open. */
  paths: ReadonlySet<string>
  setUnfolded(paths: readonly string[], isOpen: boolean): void
}

/** Which details are open in this window: outside of the rows, so that a search hit inside can open them. */
export const useUnfolded = create<UnfoldedState>()(set => ({
  paths: new Set(),
  setUnfolded: (changed, isOpen) => set(({ paths }) => ({
    paths: new Set(isOpen ? [...paths, ...changed] : [...paths].filter(path => !changed.includes(path))),
  })),
}))

/** Are the details at `path` open, and the way to change it. */
export const useFold = (path: string): [isOpen: boolean, setOpen: (isOpen: boolean) => void] => {
  const isOpen = useUnfolded(state => state.paths.has(path))
  const setUnfolded = useUnfolded(state => state.setUnfolded)
  return [isOpen, open => setUnfolded([path], open)]
}
