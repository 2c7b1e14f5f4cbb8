/** Values by key, forgotten when the last few rounds did without them. */
export interface AgingMap<T> {
  get(key: string, make: () => T): T
  /** A round is over. */
  age(): void
}

export const newAgingMap = <T>(roundsKept: number): AgingMap<T> => {
  const known = new Map<string, { value: T; used: number }>()
  let round = 0
  return {
    get: (key, make) => {
      const found = known.get(key) ?? { value: make(), used: round }
      found.used = round
      known.set(key, found)
      return found.value
    },
    age: () => {
      round++
      for (const [key, { used }] of known) if (used < round - roundsKept) known.delete(key)
    },
  }
}
