import { useEffect, useRef, useState } from 'react'
import { useText } from '../../app/text.ts'
import { pageRatio, type PdfDocument } from './pdf.ts'
import { PdfPage } from './pdf-page.tsx'
import './pdf-pages.css'

const A4_RATIO = 297 / 210

/** All pages of a book below one another, as wide as there is room (at most `maxWidth` px). */
export const PdfPages = ({ pdf, maxWidth }: { pdf: PdfDocument; maxWidth: number }) => {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [ratio, setRatio] = useState(A4_RATIO)

  useEffect(() => {
    if (!frame.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.min(maxWidth, Math.floor(entry?.contentRect.width ?? 0))))
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [maxWidth])

  useEffect(() => {
    // A document closed meanwhile keeps the ratio it had.
    pageRatio(pdf, 1).then(setRatio, () => {})
  }, [pdf])

  return (
    <div ref={frame} className="pdf-pages">
      {Array.from({ length: pdf.numPages }, (_, i) => (
        <PdfPage key={i} pdf={pdf} number={i + 1} width={width} ratio={ratio} label={t('preview.page.of', { page: i + 1, pages: pdf.numPages })} />
      ))}
    </div>
  )
}
