import { PRODUCTS } from '../../../shared/book/product.ts'
import type { EditionKind } from '../../../shared/packet/edition-rule.ts'
import { useText } from '../../app/text.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { Choice } from '../../ui/choice.tsx'
import { usePrint } from './print-store.ts'

const EDITIONS: readonly EditionKind[] = ['principal', 'staff', 'interpreter', 'guest', 'press']

/** What is printed, and for whom. A handout for participants is for participants. */
export const ChooseProduct = () => {
  const t = useText()
  const principal = usePrincipalTitle()
  const { product, edition, setProduct, setEdition } = usePrint()
  return (
    <section aria-labelledby="print-product">
      <header className="print-head"><h2 id="print-product">{t('print.product')}</h2></header>
      <div className="print-fields">
        <Choice label={t('print.product')} value={product} onChange={setProduct} options={PRODUCTS.map(value => ({ value, label: t(`book.product.${value}`, { principal }) }))} />
        {product === 'agenda' ? null : (
          <div className="print-field">
            <span className="muted" aria-hidden>{t('print.edition')}</span>
            <Choice label={t('print.edition')} value={edition} onChange={setEdition} options={EDITIONS.map(value => ({ value, label: t(`book.edition.${value}`, { principal }) }))} />
          </div>
        )}
      </div>
    </section>
  )
}
