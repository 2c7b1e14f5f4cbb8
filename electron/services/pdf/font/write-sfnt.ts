const HEADER_BYTES = 12
const RECORD_BYTES = 16
const TRUETYPE = 0x0001_0000
/** Sum that a whole font file comes to (OpenType, table `head`). */
const CHECKSUM_MAGIC = 0xb1b0_afba

/** A TrueType file of these tables, with all its checksums. */
export const writeSfnt = (tables: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const tags = [...tables.keys()].toSorted()
  const start = HEADER_BYTES + RECORD_BYTES * tags.length
  const size = tags.reduce((sum, tag) => sum + padded(tables.get(tag)), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const selector = Math.floor(Math.log2(tags.length))
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, tags.length)
  view.setUint16(6, 16 << selector)
  view.setUint16(8, selector)
  view.setUint16(10, tags.length * 16 - (16 << selector))
  let offset = start
  let head = 0
  let sum = 0
  tags.forEach((tag, index) => {
    const table = tables.get(tag) as Uint8Array
    const record = HEADER_BYTES + index * RECORD_BYTES
    file.set(table, offset)
    for (let i = 0; i < 4; i++) view.setUint8(record + i, tag.charCodeAt(i))
    const own = checksum(view, offset, padded(table))
    sum = (sum + own) | 0
    view.setUint32(record + 4, own)
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, table.length)
    if (tag === 'head') head = offset
    offset += padded(table)
  })
  // The sum of the whole file is that of its parts.
  view.setUint32(head + 8, (CHECKSUM_MAGIC - ((checksum(view, 0, start) + sum) >>> 0)) >>> 0)
  return file
}

const padded = (table: Uint8Array | undefined): number => ((table?.length ?? 0) + 3) & ~3

const checksum = (view: DataView, offset: number, length: number): number => {
  let sum = 0
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}
