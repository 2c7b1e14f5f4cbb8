/** A TrueType or OpenType file cut into its tables; nothing is copied. */
export interface Sfnt {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Offset and length in bytes by tag (`glyf`, `OS/2`). */
  readonly tables: ReadonlyMap<string, SfntTable>
}

export interface SfntTable {
  readonly offset: number
  readonly length: number
}

const HEADER_BYTES = 12
const RECORD_BYTES = 16

export const readTag = (view: DataView, offset: number): string =>
  String.fromCharCode(view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3))

/** Reads the table directory (OpenType, "Organization of an OpenType Font"). Throws where it points outside the file. */
export const readSfnt = (file: Uint8Array): Sfnt => {
  // A Node Buffer's `slice` shares memory: a plain array's copies, and nobody may write into the font.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, SfntTable>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const at = HEADER_BYTES + i * RECORD_BYTES
    const table = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
    const tag = readTag(view, at)
    if (table.offset + table.length > bytes.byteLength) throw new Error(`font table ${tag} reaches past the end of the file`)
    tables.set(tag, table)
  }
  return { bytes, view, tables }
}

/** The table with this tag; throws where the font has none. */
export const tableOf = (sfnt: Sfnt, tag: string): SfntTable => {
  const table = sfnt.tables.get(tag)
  if (!table) throw new Error(`font has no ${tag} table`)
  return table
}
