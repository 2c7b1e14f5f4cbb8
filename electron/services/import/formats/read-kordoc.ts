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
import { addBlocks } from './kordoc-blocks.ts'
import type { FormatFile } from './read-bytes.ts'
import { kordocRefusal } from './refusals.ts'
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

/** Reads HWP, HWPX, HWPML and spreadsheets by kordoc. Throws as `readBytes` does. */
export const readKordoc = async (
  format: KordocFormat,
  { name, bytes, password, onProgress }: FormatFile,
): Promise<UnitBuilder> => {
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
  addBlocks(result.blocks, units, format === 'xlsx' || format === 'xls')
  return units
}
