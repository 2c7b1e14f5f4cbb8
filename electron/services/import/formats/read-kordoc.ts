import {
  type ParseOptions,
  type ParseResult,
  parseHwp,
  parseHwp3,
  parseHwpml,
  parseHwpx,
  parseXls,
  parseXlsx,
} from 'kordoc'
import { AppError } from '../../../../shared/api/errors.ts'
import { emptyParagraphs } from './empty-paragraphs.ts'
import { addBlocks } from './kordoc-blocks.ts'
import type { FormatFile } from './read-bytes.ts'
import { kordocRefusal } from './refusals.ts'
import type { LooseText } from './loose-text.ts'
import { typedSpaces } from './typed-spaces.ts'
import { createUnitBuilder, type UnitBuilder } from './unit-builder.ts'

const PARSERS = {
  hwp: parseHwp,
  hwp3: parseHwp3,
  hwpx: parseHwpx,
  hwpml: parseHwpml,
  xlsx: parseXlsx,
  xls: parseXls,
} satisfies Record<string, (buffer: ArrayBuffer, options?: ParseOptions) => Promise<ParseResult>>

export type KordocFormat = keyof typeof PARSERS

/** Warnings that mean: this is a part of the file. A part is never taken for the whole. */
const DAMAGE = new Set<string>([
  'TRUNCATED_TABLE',
  'BROKEN_ZIP_RECOVERY',
  'MALFORMED_XML',
  'PARTIAL_PARSE',
  'LENIENT_CFB_RECOVERY',
])

/** Reads HWP, HWPX, HWPML and spreadsheets by kordoc, taking the spaces and empty paragraphs that kordoc tidies away from a second look (`look`). Throws as `readBytes` does. */
export const readKordoc = async (
  format: KordocFormat,
  { name, bytes, password, onProgress }: FormatFile,
  look: () => readonly LooseText[],
): Promise<UnitBuilder & { readonly loose: readonly LooseText[] }> => {
  const buffer = bytes.slice().buffer
  const result = await PARSERS[format](buffer, {
    ...(password === null ? {} : { password }),
    removeHeaderFooter: false,
    onProgress,
  })
  if (!result.success) throw kordocRefusal(name, result, password !== null)
  const damage = result.warnings?.find(({ code }) => DAMAGE.has(code))
  if (damage) throw new AppError('file-unreadable', `${name}: ${damage.code} ${damage.message}`, { name })
  const units = createUnitBuilder()
  const loose = look()
  addBlocks(result.blocks, units, { spreadsheet: format === 'xlsx' || format === 'xls', asTyped: typedSpaces(loose), blanksAbove: emptyParagraphs(loose) })
  return { ...units, loose }
}
