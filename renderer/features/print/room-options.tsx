import { useState } from 'react'
import type { BookOptions } from '../../../shared/api/contract.ts'
import { USUAL_COPY_SPARES } from '../../../shared/book/copy-counts.ts'
import type { Product } from '../../../shared/book/product.ts'
import { MOST_SPARES, NAME_LANGUAGES, PLATE_TEXTS, plateSizeOf, USUAL_PLATES } from '../../../shared/book/room-options.ts'
import { USUAL_SIGN_IN_SPARES } from '../../../shared/book/sign-in.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { OptionField } from './option-field.tsx'
import { PrintField } from './print-field.tsx'
import { usePrint } from './print-store.ts'

const OTHER_SIZE = 'other'
/** The language of names that each has unless one is chosen. */
const OWN_NAMES: Partial<Record<Product, NonNullable<BookOptions['names']>>> = { nameplates: 'ko', badges: 'both', seating: 'both', signin: 'both' }
const OWN_SPARES: Partial<Record<Product, number>> = { nameplates: 0, badges: 0, signin: USUAL_SIGN_IN_SPARES, counts: USUAL_COPY_SPARES }

/** What the products of the room have to choose: language, size and words of plates, empty ones. */
export const RoomOptions = ({ options, product }: { options: Partial<BookOptions>; product: Product }) => {
  const t = useText()
  const setOption = usePrint(state => state.setOption)
  const [names, spares] = [OWN_NAMES[product], OWN_SPARES[product]]
  return (
    <>
      {product === 'nameplates' ? <PlateSizeFields plate={options.plate ?? 'a4'} /> : null}
      {product === 'nameplates' ? (
        <PrintField label={t('print.plateText')}>
          <Choice label={t('print.plateText')} value={options.plateText ?? 'post-name'} onChange={value => setOption('plateText', value)} options={PLATE_TEXTS.toReversed().map(value => ({ value, label: t(`print.plateText.${value}`) }))} />
        </PrintField>
      ) : null}
      {names ? (
        <PrintField label={t('print.names')}>
          <Choice label={t('print.names')} value={options.names ?? names} onChange={value => setOption('names', value)} options={NAME_LANGUAGES.map(value => ({ value, label: t(product === 'nameplates' && value === 'both' ? 'print.names.faces' : `print.names.${value}`) }))} />
        </PrintField>
      ) : null}
      {spares === undefined ? null : (
        <OptionField
          label={t('print.spares')} value={String(options.spares ?? spares)} placeholder={String(spares)}
          onCommit={text => setOption('spares', typedCount(text))}
        />
      )}
      {product === 'seating' ? <Check isSelected={options.tableTop ?? false} onChange={on => setOption('tableTop', on)}>{t('print.tableTop')}</Check> : null}
    </>
  )
}

/** The number typed; what is none gives the product's own again. */
const typedCount = (text: string): number | undefined => {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
  return count === null ? undefined : Math.min(MOST_SPARES, count)
}

/** The usual sizes, and a field for any other that fits on the paper. */
const PlateSizeFields = ({ plate }: { plate: string }) => {
  const t = useText()
  const setOption = usePrint(state => state.setOption)
  const isUsual = USUAL_PLATES.some(size => size === plate)
  const [asks, setAsks] = useState(!isUsual)
  const [refused, setRefused] = useState<string | null>(null)
  const choose = (value: string): void => {
    setRefused(null)
    setAsks(value === OTHER_SIZE)
    if (value !== OTHER_SIZE) setOption('plate', value)
  }
  const commit = (text: string): void => {
    const size = text.replace(/\s|mm/gu, '').replace(/[×X*]/u, 'x')
    const fits = plateSizeOf(size) !== null
    setRefused(fits ? null : text)
    if (fits) setOption('plate', size)
  }
  return (
    <>
      <PrintField label={t('print.plate')}>
        <Choice
          label={t('print.plate')} value={asks ? OTHER_SIZE : plate} onChange={choose}
          options={[...USUAL_PLATES.map(value => ({ value: value as string, label: value === 'a4' ? t('print.plate.a4') : t('print.plate.tent', { size: value.replace('x', ' × ') }) })), { value: OTHER_SIZE, label: t('print.plate.other') }]}
        />
      </PrintField>
      {asks ? <OptionField label={t('print.plate.size')} value={isUsual ? '' : plate.replace('x', ' × ')} placeholder="180 × 90" onCommit={commit} /> : null}
      {refused === null ? null : <p className="print-note print-paper-note" role="alert">{t('print.plate.refused', { size: refused })}</p>}
    </>
  )
}
