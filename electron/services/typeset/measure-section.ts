import type { Block, Paragraph, Picture, Section } from '../../../shared/book/block.ts'
import { type FlowItem, flowItem } from './flow-item.ts'
import type { MeasureContext } from './measure-context.ts'
import { measureDrawing } from './measure-drawing.ts'
import { measureParagraph } from './measure-paragraph.ts'
import { measureTable } from './measure-table.ts'
import { type ElementOpener, newElementOpener } from './paragraph-elements.ts'
import { besideOffset, standBeside } from './stand-beside.ts'
import { addFigure } from './structure.ts'
import { PT_PER_MM } from './style-sheet.ts'

/** Items of one block with the empty height that it wants around it. */
interface MeasuredBlock {
  readonly items: readonly FlowItem[]
  readonly before: number
  readonly after: number
  /** Where the text of an item stands, for what is aligned with it. */
  readonly hangs: number | null
}

/** All blocks of a section as items, in order. */
export const measureSection = (context: MeasureContext, section: Section): FlowItem[] => {
  const opener = newElementOpener(context.structure)
  const items: FlowItem[] = []
  let gap = 0
  let hung: number | null = null
  let open: OpenPicture | null = null
  for (const block of section.blocks) {
    if (block.kind !== 'paragraph') opener.close()
    const picture = block.kind === 'paragraph' ? block.beside : undefined
    if (open && open.picture !== picture) open = closed(items, open)
    const from = items.length
    const { items: own, before, after, hangs } = measureBlock(context, block, opener, hung)
    own.forEach((item, index) => items.push(index === 0 ? { ...item, before: gap + before } : item))
    gap = after
    hung = hangs
    // After the first words beside it: it is told when it is clear whom it shows.
    if (picture) open ??= { picture, from, element: addFigure(context.structure, picture.alt) }
  }
  if (open) closed(items, open)
  return items
}

/** A picture that items from `from` on stand beside. */
interface OpenPicture { readonly picture: Picture; readonly from: number; readonly element: number }

const closed = (items: FlowItem[], { picture, from, element }: OpenPicture): null => {
  standBeside(items, from, picture, element)
  return null
}

const measureBlock = (context: MeasureContext, block: Block, opener: ElementOpener, hung: number | null): MeasuredBlock => {
  const { table } = context.sheet.sheet
  switch (block.kind) {
    case 'paragraph':
      return paragraphItems(context, block, opener, hung)
    case 'table':
      return { items: measureTable(context, block), before: table.before, after: table.after, hangs: null }
    case 'drawing':
      return { items: [measureDrawing(context, block)], before: 0, after: 0, hangs: null }
    case 'rule':
      return ruleItem(context, block.weight)
    case 'space':
      return { items: [flowItem(block.mm * PT_PER_MM, { keepWithNext: true })], before: 0, after: 0, hangs: null }
    case 'rest':
      return { items: [flowItem(0, { rest: true })], before: 0, after: 0, hangs: null }
    default:
      return block satisfies never
  }
}

const ruleItem = ({ sheet }: MeasureContext, weight: 'heavy' | 'light'): MeasuredBlock => {
  const height = sheet.sheet.rules[weight]
  const item = flowItem(height, { keepWithNext: true, boxes: [{ x: 0, y: 0, width: sheet.width, height, grey: 0 }] })
  return { items: [item], before: sheet.sheet.rules[`${weight}Before`], after: sheet.sheet.rules[`${weight}After`], hangs: null }
}

/** One item a line. First two and last two lines stay together: no line of a paragraph stands alone. */
const paragraphItems = (context: MeasureContext, paragraph: Paragraph, opener: ElementOpener, hung: number | null): MeasuredBlock => {
  const role = context.sheet.roles[paragraph.role]
  const left = besideOffset(paragraph.beside)
  const { look, lines, hangs } = measureParagraph(context, paragraph, context.sheet.width - left, opener.open(paragraph, role.look), hung)
  const last = lines.length - 1
  const items = lines.map((line, index) => flowItem(look.leading, {
    keepWithNext: look.keepWithNext || (index === last ? paragraph.keepWithNext : look.together || index === 0 || index === last - 1),
    bookmark: index === 0 && look.tag === 'H2' ? plainText(paragraph) : '',
    lines: left === 0 ? line.lines : line.lines.map((placed) => ({ ...placed, x: placed.x + left })),
    links: line.links.map((link) => ({ ...link, x: link.x + left })),
    source: paragraph,
  }))
  return { items, before: look.before, after: look.after, hangs }
}

const plainText = ({ runs }: Paragraph): string => runs.map((run) => ('pageOf' in run ? '' : run.text)).join('')
