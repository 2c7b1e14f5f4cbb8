import { useUnfolded } from './unfolded.ts'

type Path = readonly string[]

const fieldAt = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)

/** Fields below `path`, for a path that names a row, a list or a section. */
const firstFieldBelow = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(path)}."]`)

/** `a`, `a.b`, `a.b.c`, the longest first. */
const prefixes = (path: Path): string[] => path.map((_, i) => path.slice(0, path.length - i).join('.'))

/** The field of a path, or the nearest one above it that is on screen. */
const nearestField = (path: Path): HTMLElement | null => {
  for (const here of prefixes(path)) {
    const field = fieldAt(here) ?? firstFieldBelow(here)
    if (field) return field
  }
  return null
}

const goTo = (field: HTMLElement | null): void => {
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** Lists have sections of their own; every other field of a packet stands in the overview. */
const LISTS = new Set(['sides', 'runOfShow', 'talkingPoints', 'qa', 'actionPlan', 'aides', 'scenario', 'seating', 'attachments', 'notes', 'sourceUnits'])

/** Shows the place of a finding or a search hit and puts the focus there; details that hide it are opened. */
export const focusPath = (path: Path): void => {
  const field = fieldAt(path.join('.'))
  if (field) return goTo(field)
  const [top = ''] = path
  useUnfolded.getState().setUnfolded([...prefixes(path), ...(LISTS.has(top) ? [] : ['overview'])], true)
  requestAnimationFrame(() => goTo(nearestField(path)))
}

/** The same for a field that is just being made. */
export const focusPathSoon = (path: string): void => {
  requestAnimationFrame(() => goTo(fieldAt(path)))
}

const addButtonOf = (listPath: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-add="${CSS.escape(listPath)}"]`)

/**
 * Where the focus goes when the item `id` is being removed from a list: to the next one (its field `key`, else its
 * first), at the end to the one before; with none left to the button that adds one, else to what the list belongs to.
 */
export const focusNeighbourSoon = (listPath: string, ids: readonly string[], id: string, key = ''): void => {
  const at = ids.indexOf(id)
  const neighbour = ids[at + 1] ?? ids[at - 1]
  requestAnimationFrame(() => {
    const item = `${listPath}.${neighbour ?? ''}`
    const field = neighbour === undefined ? null : fieldAt(`${item}.${key}`) ?? firstFieldBelow(item)
    goTo(field ?? addButtonOf(listPath) ?? nearestField(listPath.split('.').slice(0, -1)))
  })
}
