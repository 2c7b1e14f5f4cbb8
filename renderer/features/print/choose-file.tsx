import { useText } from '../../app/text.ts'
import { Choice } from '../../ui/choice.tsx'
import { PrintField } from './print-field.tsx'
import { usePrint } from './print-store.ts'

const KINDS = ['plain', 'archive', 'protected'] as const

/** What kind of file is saved: an archive file has no password, so it is one or the other. */
export const ChooseFile = () => {
  const t = useText()
  const { options: { archive = false }, isProtected, setOption, setProtected } = usePrint()
  const kind = isProtected ? 'protected' : archive ? 'archive' : 'plain'
  const choose = (next: (typeof KINDS)[number]): void => {
    setOption('archive', next === 'archive' ? true : undefined)
    setProtected(next === 'protected')
  }
  return (
    <section aria-label={t('print.file')} className="print-product">
      <PrintField label={t('print.file')}>
        <Choice label={t('print.file')} value={kind} onChange={choose} options={KINDS.map(value => ({ value, label: t(`print.file.${value}`) }))} />
      </PrintField>
      {kind === 'plain' ? null : <p className="print-note print-paper-note">{t(`print.file.${kind}.hint`)}</p>}
    </section>
  )
}
