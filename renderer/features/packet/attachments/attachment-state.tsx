import type { Attachment } from '../../../../shared/packet/packet.ts'
import { sizeText } from '../../../../shared/book/attachment-section.ts'
import { useText } from '../../../app/text.ts'
import { useAttachmentLook } from './attachment-queries.ts'

/** How large a file is, and how many pages it adds to the book. */
export const AttachmentState = ({ attachment }: { attachment: Attachment }) => (
  <span className="attachment-state">
    {attachment.source || attachment.keepOnly ? null : <PageCount sha256={attachment.sha256} />}
    <span>{sizeText(attachment.size)}</span>
  </span>
)

const PageCount = ({ sha256 }: { sha256: string }) => {
  const t = useText()
  const { data } = useAttachmentLook(sha256)
  return data?.pages ? <span>{t('attachment.pages', { count: data.pages })}</span> : null
}
