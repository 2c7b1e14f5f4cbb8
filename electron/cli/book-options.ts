import { PRODUCTS, type Product } from '../../shared/book/product.ts'
import { EDITION_NAME } from '../../shared/edition/edition-name.ts'
import { UsageError, type CommandInput } from './command.ts'
import { textOption } from './options.ts'

export interface BookChoice {
  product: Product
  edition?: string
  options: { title?: string; org?: string; totalPages?: boolean; summary?: boolean }
}

/** @throws UsageError for a product or an edition that there is not */
export const bookChoice = ({ options }: CommandInput): BookChoice => {
  const title = textOption(options, 'title')
  const org = textOption(options, 'org')
  const edition = textOption(options, 'edition')
  if (edition !== null && !EDITION_NAME.test(edition)) {
    throw new UsageError(`--edition ${edition}: principal, staff, interpreter, guest, guest:SIDE or press`)
  }
  return {
    product: productOf(textOption(options, 'product') ?? 'book'),
    ...(edition !== null && { edition }),
    options: {
      ...(title !== null && { title }), ...(org !== null && { org }),
      ...(options['total-pages'] === true && { totalPages: true }), ...(options['summary'] === true && { summary: true }),
    },
  }
}

const productOf = (name: string): Product => {
  const product = PRODUCTS.find((known) => known === name)
  if (!product) throw new UsageError(`--product ${name}: ${PRODUCTS.join(', ')}`)
  return product
}
