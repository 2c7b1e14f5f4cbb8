import { createCanvas } from '@napi-rs/canvas'

export const [RED, GREEN, BLUE, WHITE, BLACK] = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0]] as const

/** Red, green over blue, white: 2 × 3 squares of `side` pixels, so that no two turns look alike; the lowest two are black. */
export const photograph = (side = 16): Buffer => {
  const canvas = createCanvas(2 * side, 3 * side)
  const context = canvas.getContext('2d')
  const squares = [RED, GREEN, BLUE, WHITE, BLACK, BLACK] as const
  squares.forEach((colour, index) => {
    context.fillStyle = `rgb(${colour.join(',')})`
    context.fillRect((index % 2) * side, Math.floor(index / 2) * side, side, side)
  })
  return canvas.toBuffer('image/jpeg', 100)
}

export const SECRET = 'GPS 37.5665N'

/** With an Exif segment that says how it is turned, and where it was taken. */
export const turnedPhotograph = (orientation: number, side = 16): Buffer => {
  const jpeg = photograph(side)
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)])
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

/** What stands at the upper left, upper right and lower left when the photograph is upright, by how it is turned. */
export const UPRIGHT_CORNERS = [
  [1, RED, GREEN, BLACK], [2, GREEN, RED, BLACK], [3, BLACK, BLACK, GREEN], [4, BLACK, BLACK, RED],
  [5, RED, BLACK, GREEN], [6, BLACK, RED, BLACK], [7, BLACK, GREEN, BLACK], [8, GREEN, BLACK, RED],
] as const
