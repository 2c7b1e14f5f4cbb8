import { useCallback, useEffect, useState } from 'react'
import type { Attachment } from '../../../../shared/packet/packet.ts'
import { toAppError } from '../../../app/app-error.ts'
import { errorText, useText } from '../../../app/text.ts'
import { PdfPages } from '../../book/pdf-pages.tsx'
import { closePdf, openPdf, type PdfDocument } from '../../book/pdf.ts'
import { useAttachmentBytes } from './attachment-queries.ts'
import { useFilePasswords } from './file-passwords.ts'

const PAGE_PX = 480

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')

/** The file as it is, below its row: pages of a PDF, or the picture. */
export const AttachmentPreview = ({ attachment }: { attachment: Attachment }) => {
  const t = useText()
  const { data: bytes, error } = useAttachmentBytes(attachment.sha256)
  if (error) return <p className="attachment-note">{errorText(t, toAppError(error))}</p>
  if (!bytes) return <div className="attachment-preview" aria-busy />
  return isPdf(bytes) ? <PdfPreview attachment={attachment} bytes={bytes} /> : <PicturePreview name={attachment.name} bytes={bytes} />
}

const PdfPreview = ({ attachment: { sha256, name }, bytes }: { attachment: Attachment; bytes: Uint8Array }) => {
  const t = useText()
  const password = useFilePasswords(state => state.passwords[sha256])
  const [pdf, setPdf] = useState<PdfDocument | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    let opened: PdfDocument | null = null
    const open = async (): Promise<void> => {
      // The reader's worker takes the bytes over; these are kept for the next time.
      const document = await openPdf(bytes.slice(), password)
      if (!isWanted) return closePdf(document)
      opened = document
      setPdf(document)
    }
    open().catch(() => { if (isWanted) setPdf('failed') })
    return () => {
      isWanted = false
      if (opened) closePdf(opened)
    }
  }, [bytes, password])
  if (pdf === 'failed') return <p className="attachment-note">{t('attachment.preview.none')}</p>
  return (
    <div className="attachment-preview" tabIndex={0} role="group" aria-label={t('attachment.preview.of', { name })}>
      {pdf ? <PdfPages pdf={pdf} maxWidth={PAGE_PX} /> : null}
    </div>
  )
}

const PicturePreview = ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const t = useText()
  const [isShown, setShown] = useState(true)
  const show = useCallback((image: HTMLImageElement) => {
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
    image.src = url
    return () => URL.revokeObjectURL(url)
  }, [bytes])
  return isShown
    ? <div className="attachment-preview"><img ref={show} alt={t('attachment.preview.of', { name })} onError={() => setShown(false)} /></div>
    : <p className="attachment-note">{t('attachment.preview.none')}</p>
}
