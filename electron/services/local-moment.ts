const two = (value: number): string => String(value).padStart(2, '0')

/** An instant (epoch milliseconds) as a local ISO date and time on this machine, `2026-07-01T18:00`. */
export const localMoment = (instant: number): string => {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
