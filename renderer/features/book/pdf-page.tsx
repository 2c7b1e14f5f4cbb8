import { useEffect, useRef, useState } from 'react'
import { drawPage, type PdfDocument } from './pdf.ts'

export interface PdfPageProps {
  pdf: PdfDocument
  /** 1-based. */
  number: number
  /** CSS px. */
  width: number
  ratio: number
  label: string
}

/** Pages this far outside of the view are drawn already. */
const AHEAD = '800px'

/** One page of the book as paper. It is drawn when it comes near the view and let go when it leaves. */
export const PdfPage = ({ pdf, number, width, ratio, label }: PdfPageProps) => {
  const sheet = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    if (!sheet.current) return
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: AHEAD })
    watch.observe(sheet.current)
    return () => watch.disconnect()
  }, [])

  useEffect(() => {
    const holder = sheet.current
    if (!isNear || !holder || width === 0) return
    // Drawn on a canvas of its own and put in place when done: the old page stays until then.
    const canvas = document.createElement('canvas')
    let cancel = (): void => {}
    let isCurrent = true
    const draw = async (): Promise<void> => {
      const task = await drawPage(pdf, number, canvas, width)
      cancel = () => task.cancel()
      if (!isCurrent) cancel()
      await task.promise
      if (isCurrent) holder.replaceChildren(canvas)
    }
    // A page whose document was replaced or whose drawing was cancelled is simply not shown.
    draw().catch(() => {})
    return () => {
      isCurrent = false
      cancel()
    }
  }, [pdf, number, width, isNear])

  return <div ref={sheet} className="pdf-page" role="img" aria-label={label} style={{ width, height: Math.round(width * ratio) }} />
}
