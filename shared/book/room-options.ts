/** 직위만, 성명만, 직위와 성명: what stands large on a nameplate. */
export const PLATE_TEXTS = ['post', 'name', 'post-name'] as const
export type PlateText = (typeof PLATE_TEXTS)[number]

/** Languages of names and posts; `both` sets Korean on the one face of a plate and English on the other. */
export const NAME_LANGUAGES = ['ko', 'en', 'both'] as const

/** Empty lines, plates or copies beyond those that the list asks for, at most. */
export const MOST_SPARES = 200

/** An A4 folded into a triangle, or a tent of two faces of so many millimetres. */
export type PlateSize = 'a4' | { readonly width: number; readonly height: number }

/** `a4`, `180x90`. */
export const PLATE_SIZE = /^(?:a4|\d{2,3}x\d{2,3})$/

/** Sizes that are offered; any other that fits may be written. */
export const USUAL_PLATES = ['a4', '200x100', '180x90', '150x70', '100x60'] as const

const A4 = { short: 210, long: 297 } as const
/** A face smaller than this holds nothing that could be read across a table. */
const SMALLEST_FACE_MM = 30

/** The size of that name; `null` where there is none or its two faces don't fit on an A4. */
export const plateSizeOf = (name: string): PlateSize | null => {
  if (!PLATE_SIZE.test(name)) return null
  if (name === 'a4') return 'a4'
  const [width = 0, height = 0] = name.split('x').map(Number)
  const fits = (across: number, down: number): boolean => width <= across && 2 * height <= down
  return Math.min(width, height) >= SMALLEST_FACE_MM && (fits(A4.short, A4.long) || fits(A4.long, A4.short)) ? { width, height } : null
}

/** How many tents stand on a sheet, and which way it lies. */
export const plateGrid = ({ width, height }: Exclude<PlateSize, 'a4'>): { columns: number; rows: number; lying: boolean } => {
  const gridOn = (across: number, down: number) => ({ columns: Math.floor(across / width), rows: Math.floor(down / (2 * height)) })
  const [upright, lying] = [gridOn(A4.short, A4.long), gridOn(A4.long, A4.short)]
  return lying.columns * lying.rows > upright.columns * upright.rows ? { ...lying, lying: true } : { ...upright, lying: false }
}

export const A4_MM = A4
