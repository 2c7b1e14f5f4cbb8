import type { Attachment } from '../../../../shared/packet/packet.ts'
import { toAppError } from '../../../app/app-error.ts'
import { errorText, useText } from '../../../app/text.ts'
import { SeverityMark } from '../../../ui/severity.tsx'
import { useAttachmentLook } from './attachment-queries.ts'
import { FilePasswordField } from './password-field.tsx'
import { isLocked, problemText } from './problem-text.ts'

/** What keeps the pages of a file out of the book, under its name. */
export const AttachmentProblem = ({ attachment: { sha256, name } }: { attachment: Attachment }) => {
  const t = useText()
  const { data, error } = useAttachmentLook(sha256)
  if (error) return <p className="attachment-problem"><SeverityMark severity="warning" />{errorText(t, toAppError(error))}</p>
  if (!data?.problem) return null
  return (
    <div className="attachment-problem">
      <SeverityMark severity={isLocked(data.problem) ? 'question' : 'warning'} />
      <span>{problemText(t, data.problem)}</span>
      {isLocked(data.problem) ? <FilePasswordField sha256={sha256} name={name} /> : null}
    </div>
  )
}
