import { FileStack } from 'lucide-react'
import { findCopies, type PrintRun } from '../../../shared/copies/print-run.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { usePrint } from '../print/print-store.ts'
import { ChangeList } from './change-list.tsx'
import { useRunWords } from './run-words.ts'
import { useChanges } from './use-print-log.ts'

/** One run: its copies with their holders, what has changed since, and the way to replacement pages. */
export const PrintRunDetails = ({ run, runs }: { run: PrintRun; runs: readonly PrintRun[] }) => {
  const t = useText()
  const words = useRunWords()
  const { openDialog, setMode } = useWindow()
  const setSince = usePrint(print => print.setSince)
  const changes = useChanges(run.id, runs)
  // The log is shown the newest first; what its entries mean goes by time.
  const isMixed = findCopies(runs.toReversed(), run.id) === 'mixed'
  const replace = (id: string): void => {
    setSince({ id, at: words.when(run), duplex: run.entry.options.duplex ?? false })
    setMode('print')
    openDialog(null)
  }
  return (
    <div className="prints-details" tabIndex={0} role="group" aria-label={words.title(run, runs)}>
      <dl className="prints-facts">
        <dt>{t('prints.at')}</dt><dd>{words.when(run)}</dd>
        <dt>{t('prints.person')}</dt><dd>{run.person} ({run.laptop})</dd>
        <dt>{t('prints.how')}</dt><dd>{t(`prints.how.${run.entry.how}`)}</dd>
        <dt>{t('prints.edition')}</dt><dd>{words.edition(run)}</dd>
        <dt>{t('prints.pages')}</dt><dd>{run.entry.pages}</dd>
      </dl>
      <section aria-label={t('prints.changes')}>
        <header className="prints-head">
          <h3>{t('prints.changes')}</h3>
          {(changes && changes.length > 0) ? <Button variant="primary" size="small" icon={<FileStack size={14} />} onPress={() => replace(run.id)}>{t('prints.replace')}</Button> : null}
        </header>
        {changes === null ? <p className="muted">{t('prints.unknown.why')}</p> : null}
        {changes?.length === 0 ? <p className="muted">{t('prints.same')}</p> : null}
        {changes && changes.length > 0 ? <ChangeList changes={changes} /> : null}
      </section>
      <section aria-label={t('prints.holders')}>
        <header className="prints-head"><h3>{t('prints.holders')}</h3></header>
        <table className="prints-copies">
          <thead><tr>{(['prints.number', 'recipients.name', 'recipients.post', 'recipients.organisation', 'prints.file'] as const).map(key => <th key={key}>{t(key)}</th>)}{isMixed ? <th><span className="visually-hidden">{t('prints.actions')}</span></th> : null}</tr></thead>
          <tbody>
            {run.copies.map(({ id, number, total, recipient, file, sha256 }) => (
              <tr key={id}>
                <td>{number === null ? t('prints.copy.plain') : `${number}/${total}`}</td>
                <td>{recipient?.name ?? ''}</td><td>{recipient?.post ?? ''}</td><td>{recipient?.organisation ?? ''}</td>
                <td><span className="prints-file" title={`${t('prints.sha256')} ${sha256}`}>{file || t('prints.how.printed')}</span></td>
                {isMixed ? <td><Button size="small" variant="quiet" onPress={() => replace(id)}>{t('prints.replace')}</Button></td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
