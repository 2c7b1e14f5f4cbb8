const HEAD = 'Exif\0\0'
const ORIENTATION = 0x0112
const ENTRY_BYTES = 12

/** How a photograph is turned (1 to 8), out of the content of its APP1 segment (CIPA DC-008); `null` where it doesn't say. */
export const exifOrientation = (segment: Uint8Array): number | null => {
  if (Buffer.from(segment.subarray(0, HEAD.length)).toString('latin1') !== HEAD) return null
  const tiff = new DataView(segment.buffer, segment.byteOffset + HEAD.length, segment.byteLength - HEAD.length)
  try {
    const isLittle = tiff.getUint16(0) === 0x4949
    const directory = tiff.getUint32(4, isLittle)
    const count = tiff.getUint16(directory, isLittle)
    for (let entry = directory + 2; entry < directory + 2 + count * ENTRY_BYTES; entry += ENTRY_BYTES) {
      if (tiff.getUint16(entry, isLittle) !== ORIENTATION) continue
      const value = tiff.getUint16(entry + 8, isLittle)
      return value >= 1 && value <= 8 ? value : null
    }
  } catch {
    // Notes that are damaged say nothing; the picture may be whole.
  }
  return null
}
