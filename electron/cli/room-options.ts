import type { BookOptions } from '../../shared/api/contract.ts'
import { MOST_SPARES, NAME_LANGUAGES, PLATE_TEXTS, plateSizeOf } from '../../shared/book/room-options.ts'
import { UsageError, type OptionValues } from './command.ts'
import { textOption } from './options.ts'

/**
 * What plates, badges, plans and lists of a meeting's people ask for.
 * @throws UsageError for a size that does not fit on an A4, and for a choice that there is not
 */
export const roomOptions = (options: OptionValues): Partial<BookOptions> => {
  const plate = textOption(options, 'plate')
  const spares = textOption(options, 'spares')
  if (plate !== null && plateSizeOf(plate) === null) throw new UsageError(`--plate ${plate}: a4, or the face of a tent in millimetres that fits on an A4, such as 180x90`)
  if (spares !== null && !(/^\d{1,3}$/.test(spares) && Number(spares) <= MOST_SPARES)) throw new UsageError(`--spares ${spares}: a number up to ${MOST_SPARES}`)
  const names = oneOf(options, 'names', NAME_LANGUAGES)
  const plateText = oneOf(options, 'plate-text', PLATE_TEXTS)
  return {
    ...(plate !== null && { plate }), ...(spares !== null && { spares: Number(spares) }), ...(names && { names }), ...(plateText && { plateText }),
    ...(options['table-top'] === true && { tableTop: true }),
  }
}

const oneOf = <T extends string>(options: OptionValues, name: string, known: readonly T[]): T | null => {
  const given = textOption(options, name)
  if (given === null) return null
  const found = known.find((each) => each === given)
  if (found === undefined) throw new UsageError(`--${name} ${given}: ${known.join(', ')}`)
  return found
}
