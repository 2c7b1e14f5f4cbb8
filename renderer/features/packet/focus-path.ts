const fieldAt = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)

/** Fields below `path`, for a path that names a row, a list or a section. */
const firstFieldBelow = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(path)}."]`)

/** The field of a path, or the nearest one above it that is on screen. */
const nearestField = (path: readonly string[]): HTMLElement | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const here = path.slice(0, length).join('.')
    const field = fieldAt(here) ?? firstFieldBelow(here)
    if (field) return field
  }
  return null
}

/** Shows the place of a finding or a search hit and puts the focus there. False where the packet has no such place. */
export const focusPath = (path: readonly string[]): boolean => {
  const field = nearestField(path)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
  return true
}

/** The same for a field that is just being made. */
export const focusPathSoon = (path: string): void => {
  requestAnimationFrame(() => focusPath(path.split('.')))
}
