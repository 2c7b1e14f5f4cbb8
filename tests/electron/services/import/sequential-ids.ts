/** Ids of the usual length in order of use. */
export const sequentialIds = (): (() => string) => {
  let next = 0
  return () => String(next++).padStart(20, '0')
}
