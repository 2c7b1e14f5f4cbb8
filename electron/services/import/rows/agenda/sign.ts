import { markerShape, splitMarker } from '../../parse/marker.ts'

/** The sign or number before the words of an item. */
export interface Sign {
  readonly shape: string
  /** `null` of a bullet. */
  readonly ordinal: number | null
  readonly rest: string
}

const LETTER = /^([A-Z])[.)]\s+(?=\S)/
export const LETTERS = 'A'
const letterOf = (ordinal: number | null): string => String.fromCharCode(64 + (ordinal ?? 0))

/** The sign of a line; `open`: the lists that it may go on, which tell `I.` below `H.` from the first of Roman numbers, and `C.` below `B.` from a hundred. */
export const signOf = (text: string, open: readonly (Sign | undefined)[]): Sign | null => {
  const [whole = '', letter = ''] = LETTER.exec(text.trim()) ?? []
  const goesOn = open.some((sign) => sign?.shape === LETTERS && letterOf((sign.ordinal ?? 0) + 1) === letter)
  if (letter !== '' && (!/[IVX]/.test(letter) || goesOn)) return { shape: LETTERS, ordinal: letter.charCodeAt(0) - 64, rest: text.trim().slice(whole.length) }
  const { kind, marker, ordinal, rest } = splitMarker(text)
  const shape = markerShape(marker)
  return shape !== null && (kind === 'number' || kind === 'bullet') ? { shape, ordinal, rest } : null
}
