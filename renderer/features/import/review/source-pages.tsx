import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../app/text.ts'
import { PdfPages } from '../../book/pdf-pages.tsx'
import { closePdf, openPdf, type PdfDocument } from '../../book/pdf.ts'

export interface SourcePagesProps {
  file: File
  /** The page (1-based) of the selected line. */
  page: number
}

const WIDEST_PX = 1_000

/** A PDF as it looks on paper, at the page of the selected line. */
export const SourcePages = ({ file, page }: SourcePagesProps) => {
  const t = useText()
  const [pdf, setPdf] = useState<PdfDocument | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isCurrent = true
    let opened: PdfDocument | null = null
    const read = async (): Promise<void> => {
      opened = await openPdf(new Uint8Array(await file.arrayBuffer()))
      if (isCurrent) setPdf(opened)
      else closePdf(opened)
    }
    // A locked file was read with its password, which is kept nowhere: its text is there to compare with.
    read().catch(() => { if (isCurrent) setUnreadable(true) })
    return () => {
      isCurrent = false
      if (opened) closePdf(opened)
    }
  }, [file])

  useEffect(() => {
    if (!pdf) return
    const wait = requestAnimationFrame(() => frame.current?.querySelectorAll('.pdf-page')[page - 1]?.scrollIntoView({ block: 'start' }))
    return () => cancelAnimationFrame(wait)
  }, [pdf, page])

  if (isUnreadable) return <p className="source-head">{t('review.source.pages.none')}</p>
  return <div ref={frame} className="source-pages" tabIndex={0} role="group" aria-label={t('review.source.pages')}>{pdf ? <PdfPages pdf={pdf} maxWidth={WIDEST_PX} /> : null}</div>
}
