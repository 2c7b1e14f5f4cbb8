import { NO_PLACE, type Paragraph, type ParagraphRole, type Place, type Run, type RunStyle } from './block.ts'

export interface ParagraphOptions {
  readonly marker?: string
  readonly aligned?: boolean
  readonly level?: number
  readonly place?: Place
  readonly linkTo?: string
  readonly keepWithNext?: boolean
}

export const run = (text: string, style: RunStyle = 'plain'): Run => ({ text, style })

/** A paragraph of one text or of several runs. */
export const paragraph = (role: ParagraphRole, text: string | readonly Run[], options: ParagraphOptions = {}): Paragraph => ({
  kind: 'paragraph',
  role,
  marker: options.marker ?? '',
  aligned: options.aligned ?? false,
  level: options.level ?? 0,
  runs: typeof text === 'string' ? [run(text)] : text,
  place: options.place ?? NO_PLACE,
  linkTo: options.linkTo ?? null,
  keepWithNext: options.keepWithNext ?? false,
})

/** The paragraph, or nothing where the text is empty: an empty value prints as nothing. */
export const paragraphIf = (role: ParagraphRole, text: string, options: ParagraphOptions = {}): Paragraph[] =>
  text.trim() === '' ? [] : [paragraph(role, text, options)]

/** Stands above a table that goes on: 세부 일정 (계속). */
export const continuedLine = (text: string): Paragraph => paragraph('continued', text)

/** Parts that are not empty, with `separator` between them. */
export const joinFilled = (separator: string, parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(separator)

/** Words of the catalogue at the beginning of a cell; Korean has no capitals. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
