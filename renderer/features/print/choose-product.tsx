import { useMemo } from 'react'
import { isArranged, isMadeFor, isOnCards, PRODUCTS } from '../../../shared/book/product.ts'
import { STYLE_NAMES } from '../../../shared/book/style-name.ts'
import { useText } from '../../app/text.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { Choice, type ChoiceOption } from '../../ui/choice.tsx'
import { PrintField } from './print-field.tsx'
import { usePrint } from './print-store.ts'
import { GUEST_OF } from './use-print.ts'

const FOR_THE_OFFICE = ['principal', 'staff', 'interpreter'] as const
const OWN_STYLE = 'own'

/** What is printed, for whom, and how it looks. A handout for participants is for participants. */
export const ChooseProduct = ({ edition, sides }: { edition: string; sides: readonly string[] }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const { product, options: { style }, setProduct, setEdition, setOption } = usePrint()
  const editions = useMemo((): ChoiceOption<string>[] => [
    ...FOR_THE_OFFICE.filter(value => isMadeFor(product, value)).map(value => ({ value, label: t(`book.edition.${value}`, { principal }) })),
    ...(isMadeFor(product, 'guest') ? [{ value: 'guest', label: t('book.edition.guest') }] : []),
    ...(isMadeFor(product, 'guest') ? sides : []).map(side => ({ value: `${GUEST_OF}${side}`, label: t('print.edition.side', { edition: t('book.edition.guest'), side }) })),
    ...(isMadeFor(product, 'press') ? [{ value: 'press', label: t('book.edition.press') }] : []),
  ], [product, principal, sides, t])
  // What is drawn says its own sizes.
  const hasStyle = !isArranged(product) || isOnCards(product)
  return (
    <section aria-label={t('print.product')} className="print-product">
      <PrintField label={t('print.product')}>
        <Choice label={t('print.product')} value={product} onChange={setProduct} options={PRODUCTS.map(value => ({ value, label: t(`book.product.${value}`, { principal }) }))} />
      </PrintField>
      <PrintField label={t('print.edition')}>
        <Choice label={t('print.edition')} value={edition} onChange={setEdition} options={editions} />
      </PrintField>
      {hasStyle ? <PrintField label={t('print.style')}>
        <Choice
          label={t('print.style')} value={style ?? OWN_STYLE} onChange={value => setOption('style', STYLE_NAMES.find(name => name === value))}
          options={[{ value: OWN_STYLE, label: t('print.style.own') }, ...STYLE_NAMES.map(value => ({ value, label: t(`print.style.${value}`) }))]}
        />
      </PrintField> : null}
    </section>
  )
}
