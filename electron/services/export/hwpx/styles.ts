import type { Paragraph, TableRow } from '../../../../shared/book/block.ts'
import { headingLevel } from '../../../../shared/export/block-text.ts'

/** 1/7200 inch, the unit of HWPX. */
export const HWPUNIT_PER_MM = 7_200 / 25.4
export const unitsOf = (mm: number): number => Math.round(mm * HWPUNIT_PER_MM)

/** Character shapes of the header, in order of their ids. `height` is 1/100 pt. */
export const CHARACTERS = [
  { name: 'body', height: 1_100, bold: false, font: 0 },
  { name: 'strong', height: 1_100, bold: true, font: 0 },
  { name: 'title', height: 1_700, bold: true, font: 1 },
  { name: 'heading', height: 1_300, bold: true, font: 1 },
  { name: 'cell', height: 1_000, bold: false, font: 0 },
  { name: 'cell-strong', height: 1_000, bold: true, font: 0 },
] as const
export type CharacterName = (typeof CHARACTERS)[number]['name']

const STEP = unitsOf(5)

/** Paragraph shapes of the header, in order of their ids; lengths in HWPUNIT. A negative `intent` hangs the first line. */
export const PARAGRAPHS = [
  { name: 'body', align: 'JUSTIFY', left: 0, intent: 0, before: 0, after: 0, spacing: 160, keep: false },
  { name: 'title', align: 'CENTER', left: 0, intent: 0, before: 0, after: 800, spacing: 160, keep: true },
  { name: 'heading', align: 'LEFT', left: 0, intent: 0, before: 1_000, after: 200, spacing: 160, keep: true },
  { name: 'level-0', align: 'JUSTIFY', left: STEP, intent: -STEP, before: 100, after: 0, spacing: 160, keep: false },
  { name: 'level-1', align: 'JUSTIFY', left: 2 * STEP, intent: -STEP, before: 100, after: 0, spacing: 160, keep: false },
  { name: 'level-2', align: 'JUSTIFY', left: 3 * STEP, intent: -STEP, before: 0, after: 0, spacing: 160, keep: false },
  { name: 'under-1', align: 'JUSTIFY', left: STEP, intent: 0, before: 0, after: 0, spacing: 160, keep: false },
  { name: 'under-2', align: 'JUSTIFY', left: 2 * STEP, intent: 0, before: 0, after: 0, spacing: 160, keep: false },
  { name: 'cell', align: 'LEFT', left: 0, intent: 0, before: 0, after: 0, spacing: 140, keep: false },
  { name: 'cell-centre', align: 'CENTER', left: 0, intent: 0, before: 0, after: 0, spacing: 140, keep: false },
] as const
export type ParagraphName = (typeof PARAGRAPHS)[number]['name']

export const characterId = (name: CharacterName): number => CHARACTERS.findIndex((item) => item.name === name)
export const paragraphId = (name: ParagraphName): number => PARAGRAPHS.findIndex((item) => item.name === name)

/** The shape of a paragraph of text. */
export const shapeOf = (paragraph: Paragraph): { paragraph: ParagraphName; character: CharacterName } => {
  const level = headingLevel(paragraph)
  if (level === 1) return { paragraph: 'title', character: 'title' }
  if (level === 2) return { paragraph: 'heading', character: 'heading' }
  const character = paragraph.role === 'subheading' ? 'strong' : 'body'
  if (paragraph.marker === '') return { paragraph: UNDER[Math.min(paragraph.level, UNDER.length - 1)] ?? 'body', character }
  return { paragraph: LEVELS[Math.min(paragraph.level, LEVELS.length - 1)] ?? 'level-0', character }
}

const LEVELS: readonly ParagraphName[] = ['level-0', 'level-1', 'level-2']
const UNDER: readonly ParagraphName[] = ['body', 'under-1', 'under-2']

/** The character shape of a cell's paragraph. */
export const cellCharacter = ({ tone }: TableRow, { role }: Paragraph): CharacterName =>
  tone === 'band' || role === 'cell-strong' ? 'cell-strong' : 'cell'
