/** The value at an edit's path (keys, and ids where a list is), or `undefined` where there is none. */
export const valueAt = (document: unknown, path: readonly string[]): unknown => {
  let value = document
  for (const key of path) {
    if (Array.isArray(value)) value = (value as { id?: unknown }[]).find(item => item.id === key)
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key))
      value = (value as Record<string, unknown>)[key]
    else return undefined
  }
  return value
}
