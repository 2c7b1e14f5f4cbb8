import { type Colour, encodePng } from './png.ts'

/** Pixels; the 3:4 of a passport photograph. */
const WIDTH = 240
const HEIGHT = 320
/** Samples a side of each pixel, for soft edges. */
const SAMPLES = 3

interface Ellipse {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
}

const HEAD: Ellipse = { x: 120, y: 128, rx: 50, ry: 62 }
const NECK: Ellipse = { x: 120, y: 196, rx: 27, ry: 46 }
const SHOULDERS: Ellipse = { x: 120, y: 330, rx: 112, ry: 112 }
const SHIRT: Ellipse = { x: 120, y: 214, rx: 21, ry: 68 }
const SHORT_HAIR: Ellipse = { x: 120, y: 110, rx: 58, ry: 60 }
const LONG_HAIR: Ellipse = { x: 120, y: 150, rx: 72, ry: 92 }

const SKIN: Colour = [222, 196, 174]
const WHITE: Colour = [244, 244, 242]
const HAIR: readonly Colour[] = [
  [44, 42, 46],
  [70, 56, 48],
  [96, 92, 94],
]
const SUIT: readonly Colour[] = [
  [52, 62, 84],
  [66, 70, 76],
  [78, 58, 66],
  [50, 74, 72],
]
const WALL: readonly Colour[] = [
  [214, 222, 230],
  [226, 222, 212],
  [216, 226, 218],
  [226, 216, 222],
]

/** A drawn head and shoulders of nobody in particular; `variant` picks the colours. */
export const drawPortrait = (variant: number, long: boolean): Uint8Array => {
  const [hair, suit, wall] = [pick(HAIR, variant), pick(SUIT, variant), pick(WALL, variant + 1)]
  const colourOf = (x: number, y: number): Colour => {
    if (isIn(HEAD, x, y) && y > 96 - Math.abs(x - HEAD.x) * 0.1) return SKIN
    if (isIn(SHORT_HAIR, x, y) && y < 132) return hair
    if (isIn(SHIRT, x, y) && isIn(SHOULDERS, x, y)) return WHITE
    if (isIn(SHOULDERS, x, y)) return suit
    if (isIn(NECK, x, y)) return SKIN
    return long && isIn(LONG_HAIR, x, y) ? hair : wall
  }
  return encodePng(WIDTH, HEIGHT, (x, y) => averageAround(x, y, colourOf))
}

const pick = (colours: readonly Colour[], at: number): Colour => colours[at % colours.length] ?? WHITE

const isIn = ({ x, y, rx, ry }: Ellipse, px: number, py: number): boolean =>
  ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 <= 1

const averageAround = (x: number, y: number, colourOf: (x: number, y: number) => Colour): Colour => {
  const sum: [number, number, number] = [0, 0, 0]
  for (let at = 0; at < SAMPLES ** 2; at += 1) {
    const [red, green, blue] = colourOf(
      x + ((at % SAMPLES) + 0.5) / SAMPLES,
      y + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES,
    )
    sum[0] += red
    sum[1] += green
    sum[2] += blue
  }
  return [Math.round(sum[0] / SAMPLES ** 2), Math.round(sum[1] / SAMPLES ** 2), Math.round(sum[2] / SAMPLES ** 2)]
}
