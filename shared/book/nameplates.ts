import type { Packet } from '../packet/packet.ts'
import { type PersonWords, placesOf, wordsIn } from '../seating/plate-words.ts'
import { estimatedEms } from '../seating/text-estimate.ts'
import type { Sitter } from '../seating/who-sits.ts'
import type { Drawing, DrawnLine, DrawnText, Shape } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { newOutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'
import { A4_MM, plateGrid, type PlateSize, plateSizeOf, type PlateText } from './room-options.ts'
import { peopledRooms, roomSection } from './room-section.ts'

/**
 * 명패: a folded tent for everybody who sits in the room, the organisation small on the first line. Both faces stand head to head
 * at the fold, so the one is upside down on the sheet and upright on the table.
 */
export const nameplateOutline = (input: BookInput): Outline => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const { options } = input
  const size = plateSizeOf(options.plate ?? 'a4') ?? 'a4'
  const face = size === 'a4' ? { width: A4_MM.short, height: FULL_FACE_MM } : size
  const grid = size === 'a4' ? { columns: 1, rows: 1, lying: false } : plateGrid(size)
  const { rooms, findings } = peopledRooms(input.packets)
  const sections = rooms.map(({ packet, people }) => {
    const plates = [...people.map((sitter) => facesOf(packet, sitter, input, face)), ...Array.from({ length: options.spares ?? 0 }, () => null)]
    const perSheet = grid.columns * grid.rows
    const sheets = Array.from({ length: Math.ceil(plates.length / perSheet) }, (_, at) => plates.slice(at * perSheet, (at + 1) * perSheet))
    return { ...roomSection(packet, context, true), blocks: sheets.map((faces) => (size === 'a4' ? triangle(faces[0] ?? null) : tents(faces, size, grid))) }
  })
  const title = options.title?.trim() || context.say('book.product.nameplates')
  return {
    book: newBook(input, context, { title, paper: grid.lying ? 'plates-lying' : 'plates', sections, imposition: 'none' }),
    findings,
  }
}

/** What stands on the two faces; a spare plate is empty. */
interface Faces { readonly front: readonly FaceLine[]; readonly back: readonly FaceLine[] }
type FaceLine = Omit<DrawnLine, 'size' | 'least'> & { readonly rank: 'main' | 'second' | 'first' }

interface Face { readonly width: number; readonly height: number }

const facesOf = (packet: Packet, sitter: Sitter, { options }: BookInput, face: Face): Faces => {
  const names = options.names ?? 'ko'
  const text = options.plateText ?? 'post-name'
  const linesIn = (language: 'ko' | 'en'): FaceLine[] => faceLines(packet, sitter, language, text, face)
  return { front: linesIn(names === 'en' ? 'en' : 'ko'), back: linesIn(names === 'ko' ? 'ko' : 'en') }
}

const faceLines = (packet: Packet, sitter: Sitter, language: 'ko' | 'en', text: PlateText, face: Face): FaceLine[] => {
  const words = wordsIn(sitter.attendee, language)
  const places = placesOf(packet.id, sitter, language)
  const main = mainLines(words, language, text, face)
  const first: FaceLine[] = words.organisation === '' ? [] : [{ rank: 'first', text: words.organisation, style: 'plain', place: places.organisation }]
  // Of somebody of whom only the organisation is known it is what the plate says.
  if (main.length === 0) return first.map((line) => ({ ...line, rank: 'main', style: 'strong' }))
  return [...first, ...main.map(({ kind, ...line }): FaceLine => ({ ...line, style: line.rank === 'main' ? 'strong' : 'plain', place: places[kind] }))]
}

interface MainLine { readonly kind: keyof PersonWords; readonly rank: 'main' | 'second'; readonly text: string }

/** `차관 홍길동` on one line, on two where it is long; in English the name, and the post below it. */
const mainLines = ({ name, post }: PersonWords, language: 'ko' | 'en', text: PlateText, face: Face): MainLine[] => {
  const nameLine: MainLine[] = name === '' ? [] : [{ kind: 'name', rank: 'main', text: name }]
  const postLine: MainLine[] = post === '' ? [] : [{ kind: 'post', rank: 'main', text: post }]
  if (text === 'post') return postLine.length > 0 ? postLine : nameLine
  if (text === 'name') return nameLine.length > 0 ? nameLine : postLine
  if (language === 'ko' && name !== '') {
    const both = joinFilled(' ', [post, name])
    return isShort(both, face) ? [{ kind: 'name', rank: 'main', text: both }] : [...postLine, ...nameLine]
  }
  return name === '' ? postLine : [...nameLine, ...postLine.map((line): MainLine => ({ ...line, rank: 'second' }))]
}

/** Does it stand on one line of a face without getting much smaller than that asks for? */
const isShort = (text: string, face: Face): boolean =>
  (estimatedEms(text) * SIZES.main.size * sizeFactor(face) * SMALLEST_ON_ONE_LINE) / PT_PER_MM <= face.width * (1 - 2 * MARGIN.across)

const PT_PER_MM = 72 / 25.4
const SMALLEST_ON_ONE_LINE = 0.62

const sizeFactor = ({ width, height }: Face): number => Math.min(height / FULL_FACE_MM, (width / (2 * FULL_FACE_MM)) * 1.1)

/** Sizes in points for a face of 99 mm; a smaller face has smaller ones. Least: read from the other side of a table of its size. */
const SIZES = { first: { size: 25, least: 13 }, main: { size: 82, least: 24 }, second: { size: 30, least: 15 } } as const
const FULL_FACE_MM = 99
const SMALLEST_PT = 7
const MARGIN = { across: 0.06, up: 0.1 } as const

const faceText = (lines: readonly FaceLine[], x: number, y: number, width: number, height: number, turned: boolean): DrawnText[] => {
  const scale = sizeFactor({ width, height })
  const sized = lines.map(({ rank, ...line }): DrawnLine => {
    const { size, least } = SIZES[rank]
    return { ...line, size: Math.max(SMALLEST_PT, size * scale), least: Math.max(SMALLEST_PT, least * scale) }
  })
  return lines.length === 0 ? [] : [{
    x: x + width * MARGIN.across, y: y + height * MARGIN.up, width: width * (1 - 2 * MARGIN.across), height: height * (1 - 2 * MARGIN.up),
    turned, align: 'centre', lines: sized,
  }]
}

/** Fitted a hair below the sheet, lest rounding makes it two pages. */
const HAIR = 0.02
const FOLD_MARK_MM = 7
const MARK = { weight: 0.4, grey: 0.5, fill: null } as const

const line = (x: number, y: number, width: number, height: number, dash: number | null = null): Shape => ({ form: 'line', x, y, width, height, ...MARK, dash })

/** Three fields of 99 mm: the two faces and the base; marks at the edges say where to fold. */
const triangle = (faces: Faces | null): Drawing => {
  const { short: width, long: height } = A4_MM
  const field = height / 3
  return {
    kind: 'drawing', width, height: height - HAIR, alt: '',
    shapes: [field, 2 * field].flatMap((y) => [line(0, y, FOLD_MARK_MM, 0, 1.2), line(width - FOLD_MARK_MM, y, FOLD_MARK_MM, 0, 1.2)]),
    texts: faces === null ? [] : [...faceText(faces.front, 0, field, width, field, false), ...faceText(faces.back, 0, 0, width, field, true)],
  }
}

/** Tents to cut out along the thin lines and fold at the marks. */
const tents = (plates: readonly (Faces | null)[], { width, height }: Exclude<PlateSize, 'a4'>, { columns, rows, lying }: ReturnType<typeof plateGrid>): Drawing => {
  const [across, down] = lying ? [A4_MM.long, A4_MM.short] : [A4_MM.short, A4_MM.long]
  const [left, top] = [(across - columns * width) / 2, (down - rows * 2 * height) / 2]
  const places = plates.map((faces, at) => ({ faces, x: left + (at % columns) * width, y: top + Math.floor(at / columns) * 2 * height }))
  const mark = Math.min(FOLD_MARK_MM, width / 8)
  return {
    kind: 'drawing', width: across, height: down - HAIR, alt: '',
    shapes: places.flatMap(({ x, y }): Shape[] => [
      { form: 'box', x, y, width, height: 2 * height, weight: 0.35, grey: 0.65, fill: null, dash: null },
      line(x, y + height, mark, 0, 1.2), line(x + width - mark, y + height, mark, 0, 1.2),
    ]),
    texts: places.flatMap(({ faces, x, y }) => (faces === null ? [] : [
      ...faceText(faces.front, x, y + height, width, height, false), ...faceText(faces.back, x, y, width, height, true),
    ])),
  }
}
