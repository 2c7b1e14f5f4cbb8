import { isArranged, PRODUCTS, type Product } from '../../shared/book/product.ts'
import type { BookOptions } from '../../shared/api/contract.ts'
import { MOST_PAGES_A_SIGNATURE, PAGES_A_FOLDED_SHEET } from '../../shared/book/imposition.ts'
import { STYLE_NAMES, type StyleName } from '../../shared/book/style-name.ts'
import { EDITION_NAME } from '../../shared/edition/edition-name.ts'
import { UsageError, type CommandInput, type OptionValues } from './command.ts'
import { textOption } from './options.ts'
import { roomOptions } from './room-options.ts'

export interface BookChoice {
  product: Product
  edition?: string
  options: Partial<BookOptions>
}

/** @throws UsageError for a product, an edition or a style that there is not */
export const bookChoice = ({ options }: CommandInput): BookChoice => {
  const title = textOption(options, 'title')
  const org = textOption(options, 'org')
  const edition = textOption(options, 'edition')
  const style = textOption(options, 'style')
  if (edition !== null && !EDITION_NAME.test(edition)) {
    throw new UsageError(`--edition ${edition}: principal, staff, interpreter, guest, guest:SIDE or press`)
  }
  return {
    product: productOf(textOption(options, 'product') ?? 'book'),
    ...(edition !== null && { edition }),
    options: {
      ...(title !== null && { title }), ...(org !== null && { org }),
      ...(style !== null && { style: styleOf(style) }),
      ...(options['total-pages'] === true && { totalPages: true }), ...summaryOf(options),
      ...(options['duplex'] === true && { duplex: true }), ...impositionOf(options), ...archiveOf(options), ...roomOptions(options),
      ...(options['no-attachments'] === true && { attachments: false }),
      ...(options['dividers'] === true && { dividers: true }), ...(options['right-hand'] === true && { rightHand: true }),
    },
  }
}

const summaryOf = (options: OptionValues): Partial<BookOptions> => {
  const [wanted, unwanted] = [options['summary'] === true, options['no-summary'] === true]
  if (wanted && unwanted) throw new UsageError('either --summary or --no-summary')
  return wanted || unwanted ? { summary: wanted } : {}
}

const impositionOf = (options: OptionValues): Partial<BookOptions> => {
  const nup = textOption(options, 'nup')
  const booklet = options['booklet'] === true
  if (nup !== null && nup !== '2' && nup !== '4') throw new UsageError(`--nup ${nup}: 2 or 4`)
  if (booklet && nup !== null) throw new UsageError('either --booklet or --nup')
  const product = productOf(textOption(options, 'product') ?? 'book')
  if ((booklet || nup !== null) && isArranged(product)) throw new UsageError(`--product ${product} is arranged on its sheets already: no --booklet, no --nup`)
  const signature = signatureOption(textOption(options, 'signature'))
  if (signature !== null && !booklet) throw new UsageError('--signature needs --booklet')
  if (booklet) return { imposition: 'booklet', ...(signature !== null && { signature }) }
  return nup === null ? {} : { imposition: `${nup}-up` }
}

const signatureOption = (text: string | null): number | null => {
  if (text === null) return null
  const pages = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (pages % PAGES_A_FOLDED_SHEET === 0 && pages <= MOST_PAGES_A_SIGNATURE) return pages
  throw new UsageError(`--signature ${text}: pages folded together, a multiple of ${PAGES_A_FOLDED_SHEET} up to ${MOST_PAGES_A_SIGNATURE}, or 0 for one fold`)
}

const archiveOf = (options: OptionValues): Partial<BookOptions> => {
  if (options['archive'] !== true) return {}
  if (options['password'] === true) throw new UsageError('an archive file has no password: either --archive or --password')
  return { archive: true }
}

const styleOf = (name: string): StyleName => {
  const style = STYLE_NAMES.find((known) => known === name)
  if (!style) throw new UsageError(`--style ${name}: ${STYLE_NAMES.join(', ')}`)
  return style
}

const productOf = (name: string): Product => {
  const product = PRODUCTS.find((known) => known === name)
  if (!product) throw new UsageError(`--product ${name}: ${PRODUCTS.join(', ')}`)
  return product
}
