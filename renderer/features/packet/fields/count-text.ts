/** A whole number from 0 to `max`, with or without its unit (`16`, `16분`, `'16`, `40명`); `undefined` where it is none. */
export const parseCount = (text: string, max: number): number | undefined => {
  const digits = /^['’‘]?\s*(\d{1,6})\s*[분명’']?$/.exec(text)?.[1]
  const count = Number(digits ?? Number.NaN)
  return count <= max ? count : undefined
}
