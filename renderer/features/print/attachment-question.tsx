import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Radios } from '../../ui/radios.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import type { BookRequest } from '../book/use-book.ts'
import { FilePasswordField } from '../packet/attachments/password-field.tsx'
import { isLocked, problemText } from '../packet/attachments/problem-text.ts'
import { usePrint } from './print-store.ts'

const CHOICES = ['stop', 'sheet'] as const

/** Asked where attached files can't be printed: mend them (a password is told here), or have a sheet in the place of each. */
export const AttachmentQuestion = ({ request }: { request: BookRequest | null }) => {
  const t = useText()
  const { client } = useServices()
  const show = useWindow(state => state.show)
  const { missingAttachments, setMissingAttachments } = usePrint()
  const { packetIds = [], edition = 'principal', open = [], version = '', attachments } = request ?? {}
  const passwords = attachments?.passwords ?? {}
  const { data } = useQuery({
    queryKey: ['book.attachments', packetIds, edition, open, version, passwords], enabled: attachments !== undefined, placeholderData: keepPreviousData,
    queryFn: () => client.call('book.attachments', { packetIds: [...packetIds], edition, open: [...open], passwords }),
  })
  const problems = attachments === undefined ? [] : data?.problems ?? []
  if (problems.length === 0) return null
  return (
    <section className="print-question" role="group" aria-labelledby="print-attachments">
      <SeverityMark severity="question" />
      <div>
        <p id="print-attachments">{t('print.attachments', { count: problems.length })}</p>
        <ul>
          {problems.map(({ packetId, attachmentId, sha256, name, problem }) => (
            <li key={`${packetId} ${attachmentId}`}>
              <button type="button" className="finding-place" onClick={() => show(packetId, ['attachments', attachmentId, 'name'])}>
                {t('book.attachment.named-problem', { name, why: problemText(t, problem) })}
              </button>
              {isLocked(problem) ? <FilePasswordField sha256={sha256} name={name} /> : null}
            </li>
          ))}
        </ul>
        <Radios
          label={t('print.attachments.choice')} value={missingAttachments} onChange={setMissingAttachments}
          options={CHOICES.map(value => ({ value, label: t(`print.attachments.${value}`) }))}
        />
      </div>
    </section>
  )
}
