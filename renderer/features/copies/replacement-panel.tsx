import { ArrowLeft } from 'lucide-react'
import { COPY_FILES } from '../../../shared/copies/copy-files.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import type { Book } from '../book/use-book.ts'
import { PrintField } from '../print/print-field.tsx'
import { type Since, usePrint } from '../print/print-store.ts'
import { ChangeList } from './change-list.tsx'
import './copies.css'

/** Beside the preview of replacement pages: for which copies they are, what is done with them, and what is new. */
export const ReplacementPanel = ({ since, book }: { since: Since; book: Book | null }) => {
  const t = useText()
  const { copyFiles, setCopyFiles, setSince } = usePrint()
  const replacement = book?.replacement ?? null
  return (
    <section aria-labelledby="replacement" className="replacement">
      <Button variant="quiet" size="small" icon={<ArrowLeft size={14} />} onPress={() => setSince(null)}>{t('prints.replacement.back')}</Button>
      <h2 id="replacement">{t('prints.replacement.for', { at: since.at })}</h2>
      {book && book.copies > 1 ? (
        <PrintField label={t('copies.files')}>
          <Choice label={t('copies.files')} value={copyFiles} onChange={setCopyFiles} options={COPY_FILES.map(value => ({ value, label: t(`copies.files.${value}`) }))} />
        </PrintField>
      ) : null}
      <Check isSelected={since.duplex} onChange={duplex => setSince({ ...since, duplex })}>{t('copies.duplex')}</Check>
      {replacement ? (
        <>
          {replacement.newIsBetter
            ? <p className="replacement-warning"><SeverityMark severity="warning" /> {t('prints.replacement.new-is-better', { out: replacement.out, total: replacement.total })}</p>
            : <p>{t('prints.replacement.figures', { out: replacement.out, in: replacement.in, total: replacement.total })}</p>}
          <ol className="replacement-steps">{replacement.exchanges.map(sentence => <li key={sentence}>{sentence}</li>)}</ol>
          <ChangeList changes={replacement.changes} />
        </>
      ) : null}
    </section>
  )
}
