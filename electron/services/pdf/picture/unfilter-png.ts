/** The samples of PNG rows without their filters (PNG, third edition, 9.2); `step` is the bytes from one pixel to the next, at least 1. */
export const unfilter = (rows: Uint8Array, rowBytes: number, height: number, step: number): Uint8Array => {
  const out = new Uint8Array(rowBytes * height)
  for (let row = 0; row < height; row++) {
    const from = row * (rowBytes + 1)
    const filter = rows[from] as number
    const to = row * rowBytes
    for (let at = 0; at < rowBytes; at++) {
      const left = at < step ? 0 : (out[to + at - step] as number)
      const up = row === 0 ? 0 : (out[to + at - rowBytes] as number)
      const corner = at < step || row === 0 ? 0 : (out[to + at - rowBytes - step] as number)
      out[to + at] = (rows[from + 1 + at] as number) + guess(filter, left, up, corner)
    }
  }
  return out
}

const guess = (filter: number, left: number, up: number, corner: number): number => {
  switch (filter) {
    case 1: return left
    case 2: return up
    case 3: return (left + up) >> 1
    case 4: return paeth(left, up, corner)
    default: return 0
  }
}

const paeth = (left: number, up: number, corner: number): number => {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
