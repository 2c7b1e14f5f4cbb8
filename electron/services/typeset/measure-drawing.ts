import type { Drawing, DrawnLine, DrawnText } from '../../../shared/book/block.ts'
import { breakLines, type Line } from './break-lines.ts'
import { ARTIFACT, type FlowItem, flowItem, type PlacedText } from './flow-item.ts'
import { markLanguage } from './language.ts'
import type { MeasureContext } from './measure-context.ts'
import { shapeText } from './shape-text.ts'
import { addElement, addFigure, SECTION_ROOT } from './structure.ts'
import { PT_PER_MM } from './style-sheet.ts'

/** Height of a Hangul syllable's middle above the base line, in ems. */
const MIDDLE = 0.36
/** Each trial is smaller than the one before by this factor. */
const STEP = 0.95
/** Below it nothing gets smaller; so much of the size asked for. */
const SMALLEST = 0.02
const SPACE = 32

/** A drawing as one item, its texts as large as their boxes allow; one that gets too small to be read is told. */
export const measureDrawing = (context: MeasureContext, drawing: Drawing): FlowItem => {
  const element = drawing.alt === '' ? ARTIFACT : addFigure(context.structure, drawing.alt)
  const texts = drawing.texts.flatMap((text) => fitText(context, text))
  return flowItem(drawing.height * PT_PER_MM, { drawing: { shapes: drawing.shapes, element, texts } })
}

/** A line's glyphs in the run, at the size of their style. */
interface ShapedLine { readonly given: DrawnLine; readonly from: number; readonly to: number }

interface SetLine { readonly line: Line; readonly size: number }

const fitText = (context: MeasureContext, text: DrawnText): PlacedText[] => {
  const { sheet: { roles: { drawn } }, run, structure } = context
  const styleSize = drawn.look.fonts.plain.size
  const spacing = drawn.look.leading / styleSize
  const [width, height] = [text.width * PT_PER_MM, text.height * PT_PER_MM]
  const shaped = text.lines.filter((given) => given.text.trim() !== '').map((given) => shapeLine(context, given))
  const setAt = (sizeOf: SizeOf, parting: Parting): SetLine[][] | null => {
    let used = 0
    const lines: SetLine[][] = []
    for (const { given, from, to } of shaped) {
      const size = sizeOf(given)
      const broken = breakLines(run, from, to, width * (styleSize / size), 'word')
      if (broken.some((line) => !allows(parting, given.style, run.units, line, to))) return null
      if (broken.some((line) => line.width * (size / styleSize) > width + 0.05)) return null
      used += broken.length * size * spacing
      if (used > height) return null
      lines.push(broken.map((line) => ({ line, size })))
    }
    return lines
  }
  // From here on all have the least size that can be read.
  const smallest = Math.min(1, ...shaped.map(({ given }) => given.least / given.size)) * STEP
  const lines = largest(setAt, smallest) ?? []
  shaped.forEach(({ given }, at) => {
    if ((lines[at]?.[0]?.size ?? 0) < given.least - 0.01) context.cramped.push({ text: given.text, place: given.place })
  })
  const elements = shaped.map(({ given }) => {
    const element = addElement(structure, text.heading ? 'H1' : 'P', SECTION_ROOT)
    markLanguage(structure, element, given.text)
    return element
  })
  return placeLines(text, lines, elements, { styleSize, spacing })
}

/** Where lines may be parted: strong ones nowhere and others between words, all between words, in words of Hangul, anywhere. */
type Parting = 'whole' | 'words' | 'syllables' | 'any'

/** A line that stands whole at so much of its size is better than a larger one in pieces. */
const WHOLE_FROM = 0.6
/** Likewise words of Hangul, which bear being parted better than others. */
const WORDS_FROM = 0.75

/** So much of the size asked for, but nothing that can't be read. */
const readable = (factor: number): SizeOf => ({ size, least }) => Math.max(Math.min(size, least), size * factor)

/** The largest that fits, in as few pieces as can be read; if none can, smaller still, so that nothing is lost. */
const largest = (setAt: (size: SizeOf, parting: Parting) => SetLine[][] | null, smallest: number): SetLine[][] | null => {
  return firstOf(Math.max(smallest, WHOLE_FROM), (factor) => setAt(readable(factor), 'whole'))
    ?? firstOf(Math.max(smallest, WORDS_FROM), (factor) => setAt(readable(factor), 'words'))
    ?? firstOf(smallest, (factor) => setAt(readable(factor), 'syllables'))
    ?? firstOf(smallest, (factor) => setAt(readable(factor), 'any'))
    ?? firstOf(SMALLEST, (factor) => setAt(({ least }) => least * factor, 'any'))
}

type SizeOf = (line: DrawnLine) => number

const firstOf = <T>(last: number, tryAt: (factor: number) => T | null): T | null => {
  for (let factor = 1; factor > last; factor *= STEP) {
    const found = tryAt(factor)
    if (found !== null) return found
  }
  return null
}

const FIRST_OF_EAST_ASIA = 0x2e80

/** May a line end where this one does? */
const allows = (parting: Parting, style: DrawnLine['style'], units: Uint16Array, { to: end }: Line, to: number): boolean => {
  if (end >= to || parting === 'any') return true
  if (parting === 'whole' && style === 'strong') return false
  if (units[end] === SPACE) return true
  // A lone syllable or bracket on a line of its own looks like a slip.
  if (parting !== 'syllables' || end === to - 1) return false
  return (units[end - 1] as number) >= FIRST_OF_EAST_ASIA || (units[end] as number) >= FIRST_OF_EAST_ASIA
}

const shapeLine = (context: MeasureContext, given: DrawnLine): ShapedLine => {
  const { fonts, sheet, run, missing } = context
  const from = run.length
  const style = sheet.roles.drawn.styles[given.style]
  const font = sheet.styles[style]
  if (font) shapeText(fonts, run, given.text.replaceAll('\n', ' ').trim(), style, font, (codePoint) => missing.push({ codePoint, place: given.place }))
  return { given, from, to: run.length }
}

/** Stands the lines in the middle of their box. */
const placeLines = (text: DrawnText, lines: readonly SetLine[][], elements: readonly number[], { styleSize, spacing }: { styleSize: number; spacing: number }): PlacedText[] => {
  const [width, height] = [text.width * PT_PER_MM, text.height * PT_PER_MM]
  const [left, top] = [text.x * PT_PER_MM, text.y * PT_PER_MM]
  const used = lines.flat().reduce((sum, { size }) => sum + size * spacing, 0)
  let y = (height - used) / 2
  return lines.flatMap((own, at) => own.map(({ line, size }): PlacedText => {
    const scale = size / styleSize
    const x = text.align === 'centre' ? (width - line.width * scale) / 2 : 0
    const baseline = y + (size * spacing) / 2 + MIDDLE * size
    y += size * spacing
    return {
      line, scale, turned: text.turned, element: elements[at] ?? ARTIFACT,
      x: left + (text.turned ? width - x : x), baseline: top + (text.turned ? height - baseline : baseline),
    }
  }))
}
