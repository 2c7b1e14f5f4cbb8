import type { Drawing, DrawnLine, DrawnText } from '../../../shared/book/block.ts'
import { breakLines, type Line } from './break-lines.ts'
import { ARTIFACT, type FlowItem, flowItem, type PlacedText } from './flow-item.ts'
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
  const setAt = (sizeOf: SizeOf, keepsWords: boolean): SetLine[][] | null => {
    let used = 0
    const lines: SetLine[][] = []
    for (const { given, from, to } of shaped) {
      const size = sizeOf(given)
      const broken = breakLines(run, from, to, width * (styleSize / size), 'word')
      if (keepsWords && broken.some((line) => isBroken(run.units, line, to))) return null
      if (broken.some((line) => line.width * (size / styleSize) > width + 0.05)) return null
      used += broken.length * size * spacing
      if (used > height) return null
      lines.push(broken.map((line) => ({ line, size })))
    }
    return lines
  }
  const lines = largest(setAt) ?? []
  shaped.forEach(({ given }, at) => {
    if ((lines[at]?.[0]?.size ?? 0) < given.least - 0.01) context.cramped.push({ text: given.text, place: given.place })
  })
  const elements = shaped.map(() => addElement(structure, 'P', SECTION_ROOT))
  return placeLines(text, lines, elements, { styleSize, spacing })
}

/** The largest that fits: with every word whole if that can be read, else with words parted, else smaller still, so that nothing is lost. */
const largest = (setAt: (size: SizeOf, keepsWords: boolean) => SetLine[][] | null): SetLine[][] | null =>
  firstOf((factor) => setAt(({ size, least }) => Math.max(Math.min(size, least), size * factor), true))
    ?? firstOf((factor) => setAt(({ size, least }) => Math.max(Math.min(size, least), size * factor), false))
    ?? firstOf((factor) => setAt(({ least }) => least * factor, false))

type SizeOf = (line: DrawnLine) => number

const firstOf = <T>(tryAt: (factor: number) => T | null): T | null => {
  for (let factor = 1; factor > SMALLEST; factor *= STEP) {
    const found = tryAt(factor)
    if (found !== null) return found
  }
  return null
}

/** A line that ends inside a word, or, where it is a paragraph's last, doesn't. */
const isBroken = (units: Uint16Array, line: Line, to: number): boolean => line.to < to && units[line.to] !== SPACE && !line.last

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
