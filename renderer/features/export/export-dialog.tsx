import { useState } from 'react'
import type { Output } from '../../../shared/api/contract.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { EXPORT_FORMATS, EXPORT_KINDS, KINDS_OF_FORMAT, type ExportFormat, type ExportKind } from '../../../shared/export/export-kinds.ts'
import { toAppError } from '../../app/app-error.ts'
import { useLibrary } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useLocale, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useChosen } from '../print/use-print.ts'
import { exportScopes, type ExportScope } from './export-scope.ts'
import { saveFile } from './save-file.ts'
import './export.css'

/** 내보내기: which meetings, what of them, and the format of the file. */
export const ExportDialog = () => {
  const t = useText()
  const { client, sessions, status } = useServices()
  const { list } = useLibrary()
  const { mode, packetId, openDialog } = useWindow()
  const { chosen: printed } = useChosen()
  const scopes = exportScopes({ packets: list.packets, packetId, printed: mode === 'print' ? printed : null })
  const [scope, setScope] = useState<ExportScope | null>(null)
  const [what, setWhat] = useState<ExportKind>(mode === 'print' ? 'book' : 'packet')
  const [format, setFormat] = useState<ExportFormat>('hwpx')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  /** A file that lacks something: that is told before the dialogue closes. */
  const [madeWithout, setMadeWithout] = useState<Pick<Output<'export.make'>, 'name' | 'findings'> | null>(null)
  const chosen = scopes.find(choice => choice.scope === scope) ?? scopes[0]
  const formats = EXPORT_FORMATS.filter(one => KINDS_OF_FORMAT[one].includes(what))
  const close = (): void => openDialog(null)

  const chooseWhat = (next: ExportKind): void => {
    setWhat(next)
    if (!KINDS_OF_FORMAT[format].includes(next)) setFormat('hwpx')
  }
  const save = async (): Promise<void> => {
    if (!chosen) return
    setBusy(true)
    setError(null)
    try {
      await sessions.flushAll()
      const held = format === 'json' ? [...chosen.packets, ...chosen.entries] : chosen.packets
      const made = await client.call('export.make', { packetIds: held.map(({ id }) => id), format, what })
      const path = await saveFile(client, made, format, status.nativeFiles)
      if (status.nativeFiles && path === null) return
      if (made.findings.length > 0) {
        setMadeWithout(made)
        return
      }
      close()
      notify({
        text: t('export.done', { name: made.name }),
        ...(path !== null && { action: { label: t('print.reveal'), run: () => void client.call('file.reveal', { path }) } }),
      })
    } catch (cause) {
      setError(errorText(t, toAppError(cause)))
    } finally {
      setBusy(false)
    }
  }

  if (madeWithout) return <MadeWithout {...madeWithout} onClose={close} />
  return (
    <Dialog
      title={t('export.title')} size="small" isOpen onClose={close}
      footer={<Button variant="primary" isDisabled={!chosen || isBusy} onPress={() => void save()}>{t('export.save')}</Button>}
    >
      {error ? <p className="export-error" role="alert">{error}</p> : null}
      {chosen ? (
        <div className="export-fields">
          <span aria-hidden>{t('export.scope')}</span>
          <Choice label={t('export.scope')} value={chosen.scope} onChange={setScope} options={scopes.map(({ scope: value, packets }) => ({ value, label: t(`export.scope.${value}`, { count: packets.length, title: packets[0]?.title || t('packet.untitled') }) }))} />
          <span aria-hidden>{t('export.what')}</span>
          <Choice label={t('export.what')} value={what} onChange={chooseWhat} options={EXPORT_KINDS.map(value => ({ value, label: t(`export.what.${value}`) }))} />
          <span aria-hidden>{t('export.format')}</span>
          <Choice label={t('export.format')} value={format} onChange={setFormat} options={formats.map(value => ({ value, label: t(`export.format.${value}`) }))} />
          <p className="muted export-note">{t('export.note')}</p>
        </div>
      ) : <p className="muted">{t('export.nothing')}</p>}
    </Dialog>
  )
}

/** What a file that was made lacks. */
const MadeWithout = ({ name, findings, onClose }: { name: string; findings: readonly Finding[]; onClose: () => void }) => {
  const t = useText()
  const locale = useLocale()
  return (
    <Dialog title={t('export.title')} size="small" isOpen onClose={onClose} footer={<Button variant="primary" onPress={onClose}>{t('common.close')}</Button>}>
      <p role="status">{t('export.done', { name })}</p>
      <ul className="print-findings export-findings">
        {findings.map(finding => <li key={JSON.stringify([finding.packetId, finding.path])}><SeverityMark severity={finding.severity} /><span>{describeFinding(finding, locale)}</span></li>)}
      </ul>
    </Dialog>
  )
}
