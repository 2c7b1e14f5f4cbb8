import { type Sfnt, tableOf } from './sfnt.ts'

const FAMILY = 1
const FULL_NAME = 4
const POSTSCRIPT_NAME = 6
const TYPOGRAPHIC_FAMILY = 16
const WINDOWS = 3
const UNICODE = 0

export interface FontNames {
  /** Family and full names in all languages of the font. */
  readonly families: readonly string[]
  readonly postScript: string | null
}

/** The names that a font gives itself (OpenType `name`), those spelt in Unicode. */
export const readFontNames = (sfnt: Sfnt): FontNames => {
  const { view, bytes } = sfnt
  const { offset } = tableOf(sfnt, 'name')
  const strings = offset + view.getUint16(offset + 4)
  const records = Array.from({ length: view.getUint16(offset + 2) }, (_, i) => offset + 6 + i * 12)
    .filter((at) => [WINDOWS, UNICODE].includes(view.getUint16(at)))
    .map((at) => {
      const start = strings + view.getUint16(at + 10)
      return { id: view.getUint16(at + 6), text: Buffer.from(bytes.slice(start, start + view.getUint16(at + 8))).swap16().toString('utf16le') }
    })
  return {
    families: records.filter(({ id }) => [FAMILY, FULL_NAME, TYPOGRAPHIC_FAMILY].includes(id)).map(({ text }) => text),
    postScript: records.find(({ id }) => id === POSTSCRIPT_NAME)?.text ?? null,
  }
}
