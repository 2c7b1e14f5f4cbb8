import type { ByteBuffer } from './byte-buffer.ts'
import type { Slot } from './impose.ts'

const BYTES_PER_TRANSFORM = 80

/**
 * Draws on the part of a sheet that a page has. `draw` is told where the page's type area begins: points from the left,
 * and how much to add to what is measured from the page's upper edge.
 */
export const drawInSlot = <T>(
  out: ByteBuffer, { x, y, scale }: Slot, sheetHeight: number, page: { readonly height: number; readonly left: number }, draw: (left: number, above: number) => T,
): T => {
  const lift = sheetHeight - y - page.height * scale
  if (scale === 1) return draw(x + page.left, -lift)
  // From here on points are those of a page made smaller, whose lower left corner is the origin.
  out.reserve(BYTES_PER_TRANSFORM)
  out.ascii('q\n')
  // More digits than a place needs: over the height of a page the third one would be seen.
  out.ascii(`${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} `)
  out.number(x)
  out.number(lift)
  out.ascii('cm\n')
  const drawn = draw(page.left, 0)
  out.reserve(BYTES_PER_TRANSFORM)
  out.ascii('Q\n')
  return drawn
}
