import { fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** A TrueType or OpenType file cut into its tables; nothing is copied. */
export interface Sfnt {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Offset and length in bytes by tag (`glyf`, `OS/2`). */
  readonly tables: ReadonlyMap<string, SfntTable>
  /** Makes sure that these bytes are there: of a font on disk only what is used is read. */
  load(offset: number, length: number): void
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
  return readTables(bytes, () => {})
}

const readTables = (bytes: Uint8Array, load: Sfnt['load']): Sfnt => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  load(0, HEADER_BYTES)
  load(HEADER_BYTES, view.getUint16(4) * RECORD_BYTES)
  const tables = new Map<string, SfntTable>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const at = HEADER_BYTES + i * RECORD_BYTES
    const table = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
    const tag = readTag(view, at)
    if (table.offset + table.length > bytes.byteLength) throw new Error(`font table ${tag} reaches past the end of the file`)
    tables.set(tag, table)
  }
  return { bytes, view, tables, load }
}

const BLOCK_BYTES = 4_096

/** Opens a font file of which only those blocks are read that are asked for. It stays open as long as the program runs. */
export const openSfnt = (file: string): Sfnt => {
  // Electron copies a file out of its archive to open it, and reads one whole without.
  if (/\.asar[\\/]/.test(file)) return readSfnt(readFileSync(file))
  const handle = openSync(file, 'r')
  const { size } = fstatSync(handle)
  // Memory that is never written costs nothing: offsets stay those of the file.
  const bytes = new Uint8Array(size)
  const loaded = new Uint8Array(Math.ceil(size / BLOCK_BYTES))
  return readTables(bytes, (offset, length) => {
    const end = Math.min(loaded.length, Math.ceil((offset + length) / BLOCK_BYTES))
    for (let block = Math.floor(offset / BLOCK_BYTES); block < end; block++) {
      if (loaded[block] === 1) continue
      const first = block
      while (block < end && loaded[block] === 0) loaded[block++] = 1
      readSync(handle, bytes, first * BLOCK_BYTES, Math.min(size, block * BLOCK_BYTES) - first * BLOCK_BYTES, first * BLOCK_BYTES)
    }
  })
}

/** The table with this tag, loaded; `undefined` where the font has none. */
export const findTable = (sfnt: Sfnt, tag: string): SfntTable | undefined => {
  const table = sfnt.tables.get(tag)
  if (table) sfnt.load(table.offset, table.length)
  return table
}

/** The table with this tag, loaded; throws where the font has none. */
export const tableOf = (sfnt: Sfnt, tag: string): SfntTable => {
  const table = findTable(sfnt, tag)
  if (!table) throw new Error(`font has no ${tag} table`)
  return table
}
