import { Users } from 'lucide-react'
import { COPY_FILES } from '../../../shared/copies/copy-files.ts'
import { numberCopies } from '../../../shared/copies/number-copies.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { PrintField } from '../print/print-field.tsx'
import { usePrint } from '../print/print-store.ts'
import { useRecipientLists } from './use-recipients.ts'

const PLAIN = 'plain'

/** 부수·배부처: for whom copies are made, and how they lie in files and on paper. */
export const CopiesSection = ({ edition }: { edition: string }) => {
  const t = useText()
  const openDialog = useWindow(window => window.openDialog)
  const { listId, copyFiles, options, setList, setCopyFiles, setOption } = usePrint()
  const lists = useRecipientLists()
  const list = lists.find(({ id }) => id === listId)
  const copies = list ? numberCopies(list.recipients, edition) : []
  const taken = new Set(copies.map(({ recipient }) => recipient.id))
  const leftOut = list?.recipients.filter(({ id }) => !taken.has(id)).length ?? 0
  return (
    <section aria-labelledby="print-copies">
      <header className="print-head">
        <h2 id="print-copies">{t('copies.title')}</h2>
        <Button variant="quiet" size="small" icon={<Users size={14} />} onPress={() => openDialog('recipients')}>{t('copies.edit')}</Button>
      </header>
      <PrintField label={t('copies.recipients')}>
        <Choice
          label={t('copies.recipients')} value={list ? list.id : PLAIN} onChange={value => setList(value === PLAIN ? null : value)}
          options={[{ value: PLAIN, label: t('copies.plain') }, ...lists.map(({ id, name }) => ({ value: id, label: name || t('recipients.unnamed') }))]}
        />
      </PrintField>
      {list ? (
        <>
          <PrintField label={t('copies.files')}>
            <Choice label={t('copies.files')} value={copyFiles} onChange={setCopyFiles} options={COPY_FILES.map(value => ({ value, label: t(`copies.files.${value}`) }))} />
          </PrintField>
          <p className="print-note print-paper-note">
            {copies.length === 0 ? t('copies.nobody') : t('copies.numbered', { count: copies.length })}
            {leftOut > 0 && copies.length > 0 ? ` ${t('copies.left-out', { count: leftOut })}` : ''}
          </p>
        </>
      ) : null}
      <div className="print-parts"><Check isSelected={options.duplex ?? false} onChange={on => setOption('duplex', on || undefined)}>{t('copies.duplex')}</Check></div>
    </section>
  )
}
