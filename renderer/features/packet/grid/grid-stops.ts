export type Direction = 'up' | 'down' | 'left' | 'right'

/*
 * A stop is what arrows go to: a field or a button marked `data-stop`, in a cell marked
 * `data-column` of a row marked `data-row`. A cell may hold several stops, one above the other.
 */

export const stopOf = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null

export const rowIdOf = (stop: HTMLElement): string | null => stop.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null

export const gridOf = (stop: HTMLElement): HTMLElement | null => stop.closest<HTMLElement>('[role="grid"]')

/** The stops of a row or a grid in reading order, those of one column if it is named. */
export const columnStops = (within: HTMLElement, column?: string): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(column ? `[data-column="${column}"] [data-stop]` : '[data-stop]')]

const verticalNeighbour = (stop: HTMLElement, step: 1 | -1): HTMLElement | null => {
  const grid = gridOf(stop)
  const column = stop.closest<HTMLElement>('[data-column]')?.dataset['column']
  if (!grid || !column) return null
  const stops = columnStops(grid, column).filter(other => gridOf(other) === grid)
  return stops[stops.indexOf(stop) + step] ?? null
}

const horizontalNeighbour = (stop: HTMLElement, step: 1 | -1): HTMLElement | null => {
  let cell = stop.closest<HTMLElement>('[data-column]')
  while (cell) {
    cell = (step === 1 ? cell.nextElementSibling : cell.previousElementSibling) as HTMLElement | null
    const next = cell?.querySelector<HTMLElement>('[data-stop]')
    if (next) return next
  }
  return null
}

/** The stop that an arrow leads to from `stop`, or `null` at the edge of the grid. */
export const neighbourStop = (stop: HTMLElement, direction: Direction): HTMLElement | null => {
  switch (direction) {
    case 'up': return verticalNeighbour(stop, -1)
    case 'down': return verticalNeighbour(stop, 1)
    case 'left': return horizontalNeighbour(stop, -1)
    case 'right': return horizontalNeighbour(stop, 1)
    default: return direction satisfies never
  }
}
