/** A map of at most `size` values; the one not asked for longest goes first, through `onDrop`. */
export interface Recent<V> {
  get(key: string): V | undefined
  set(key: string, value: V): V
  drop(key: string): void
  clear(): void
}

export const createRecent = <V>(size: number, onDrop: (value: V) => void = () => {}): Recent<V> => {
  // A Map keeps the order of insertion: what is used is put in again, so the oldest stands first.
  const values = new Map<string, V>()
  const drop = (key: string): void => {
    const value = values.get(key)
    if (values.delete(key)) onDrop(value as V)
  }
  return {
    get: key => {
      const value = values.get(key)
      if (value !== undefined) {
        values.delete(key)
        values.set(key, value)
      }
      return value
    },
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
      const [oldest] = values.keys()
      if (values.size > size && oldest !== undefined) drop(oldest)
      return value
    },
    drop,
    clear: () => {
      for (const key of values.keys()) drop(key)
    },
  }
}
