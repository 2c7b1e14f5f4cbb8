import type { BookOptions } from '../../../shared/api/contract.ts'
import { IMPOSITIONS, PAGES_A_FOLDED_SHEET, USUAL_SIGNATURES } from '../../../shared/book/imposition.ts'
import { isArranged, isCut, isOnCards, type Product } from '../../../shared/book/product.ts'
import { hasSummary } from '../../../shared/book/summary.ts'
import { editionKindOf } from '../../../shared/edition/edition-name.ts'
import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import { useDates } from '../../app/dates.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { parseTypedDate } from '../packet/fields/date-text.ts'
import { OptionField } from './option-field.tsx'
import { PrintField } from './print-field.tsx'
import { RoomOptions } from './room-options.tsx'
import { usePrint } from './print-store.ts'

type Part = 'attachments' | 'cover' | 'summary' | 'toc' | 'schedule' | 'dividers' | 'rightHand' | 'totalPages'

/** `of`: which products have it. */
const PARTS: readonly { key: Part; label: MessageKey; of: (product: Product) => boolean }[] = [
  { key: 'cover', label: 'print.cover', of: product => product === 'book' },
  { key: 'summary', label: 'print.summary', of: product => product === 'book' },
  { key: 'schedule', label: 'print.schedule', of: product => product === 'book' },
  { key: 'toc', label: 'print.toc', of: product => product === 'book' },
  { key: 'attachments', label: 'print.attached', of: product => product === 'book' },
  { key: 'dividers', label: 'print.dividers', of: product => product === 'book' },
  { key: 'rightHand', label: 'print.rightHand', of: product => !isArranged(product) },
  { key: 'totalPages', label: 'print.totalPages', of: product => !isOnCards(product) && !isCut(product) },
]

/** What the book says on its cover, which parts it has, and how its pages stand on paper. */
export const PrintOptions = ({ options, product, edition }: { options: Partial<BookOptions>; product: Product; edition: string }) => {
  const t = useText()
  const dates = useDates()
  const { status: { today } } = useServices()
  const setOption = usePrint(state => state.setOption)
  const imposition = options.imposition ?? 'none'
  if (isOnCards(product)) return null
  return (
    <section aria-labelledby="print-options">
      <header className="print-head"><h2 id="print-options">{t('print.options')}</h2></header>
      {product === 'book' ? (
        <>
          <OptionField label={t('print.title')} value={options.title ?? ''} placeholder={t('print.title.hint')} onCommit={title => setOption('title', title)} />
          <OptionField label={t('print.org')} value={options.org ?? ''} placeholder={t('print.org.hint')} onCommit={org => setOption('org', org)} />
          <OptionField
            label={t('print.date')} value={options.date ? dates.full(options.date) : ''} placeholder={dates.full(today)}
            onCommit={text => setOption('date', parseTypedDate(text, today) ?? null)}
          />
        </>
      ) : null}
      <RoomOptions options={options} product={product} />
      {isArranged(product) ? null : (
        <PrintField label={t('print.paper')}>
          <Choice label={t('print.paper')} value={imposition} onChange={value => setOption('imposition', value)} options={IMPOSITIONS.map(value => ({ value, label: t(`print.paper.${value}`) }))} />
        </PrintField>
      )}
      {imposition === 'booklet' && !isArranged(product) ? <Signature signature={options.signature} /> : null}
      <div className="print-parts">
        {PARTS.filter(({ of }) => of(product)).map(({ key, label }) => <Check key={key} isSelected={key === 'summary' ? hasSummary(editionKindOf(edition), options.summary) : options[key] ?? false} onChange={on => setOption(key, on)}>{t(label)}</Check>)}
      </div>
    </section>
  )
}

const SUITABLE = 'auto'

/** How many pages of a booklet are folded together, and what to do with them. */
const Signature = ({ signature }: { signature: number | undefined }) => {
  const t = useText()
  const setOption = usePrint(state => state.setOption)
  return (
    <>
      <PrintField label={t('print.signature')}>
        <Choice
          label={t('print.signature')} value={signature === undefined ? SUITABLE : String(signature)} onChange={value => setOption('signature', value === SUITABLE ? undefined : Number(value))}
          options={[{ value: SUITABLE, label: t('print.signature.auto') }, ...USUAL_SIGNATURES.map(pages => ({
            value: String(pages), label: pages === 0 ? t('print.signature.one') : t('print.signature.pages', { count: pages, sheets: pages / PAGES_A_FOLDED_SHEET }),
          }))]}
        />
      </PrintField>
      <p className="print-note print-paper-note">{t('print.paper.booklet.hint')}</p>
    </>
  )
}
