import { useMemo } from 'react'
import type { Packet } from '../../../shared/packet/packet.ts'
import { usePrincipalTitle, useSettings } from '../../app/queries.ts'
import { errorText, useLocale, useText } from '../../app/text.ts'
import { PdfPages } from '../book/pdf-pages.tsx'
import { useBook, type BookRequest } from '../book/use-book.ts'
import { useFilePasswords } from './attachments/file-passwords.ts'
import { listedAttachments } from './attachments/listed-attachments.ts'
import type { PacketSnapshot } from './session.ts'
import './preview.css'

const PAGE_PX = 420

/** The preview is made anew with every edit: large attachments are left to the printing. */
const MOST_PREVIEWED_BYTES = 20_000_000

const printedBytes = ({ attachments, sides }: Packet): number =>
  listedAttachments(attachments, sides).reduce((sum, { source, keepOnly, size }) => sum + (source || keepOnly ? 0 : size), 0)

/** The pages of this packet as they will print; they follow what is stored, the language and the order of parts of the settings. */
export const PacketPreview = ({ snapshot }: { snapshot: PacketSnapshot }) => {
  const t = useText()
  const { packet, revision } = snapshot
  const locale = useLocale()
  const principal = usePrincipalTitle()
  const { partOrders } = useSettings()
  const passwords = useFilePasswords(state => state.passwords)
  const hasPages = printedBytes(packet) <= MOST_PREVIEWED_BYTES
  const request = useMemo((): BookRequest => ({
    packetIds: [packet.id], options: { cover: false, summary: false, toc: false, schedule: false, attachments: hasPages }, attachments: { missing: 'sheet', passwords }, version: JSON.stringify([revision, locale, principal, partOrders]),
  }), [packet.id, revision, locale, principal, partOrders, passwords, hasPages])
  const { book, error } = useBook(request)
  const isThis = book && packet.id in book.packetPages
  return (
    <section className="preview" aria-labelledby="preview-title">
      <header className="panel-head">
        <h2 id="preview-title">{t('preview.title')}</h2>
        {isThis ? <span className="muted">{t('preview.pages', { count: book.pages })}</span> : null}
      </header>
      {hasPages ? null : <p className="preview-note preview-attached">{t('preview.attached')}</p>}
      {/* The pages scroll by keyboard too. */}
      <div className="preview-scroll" tabIndex={0} role="group" aria-labelledby="preview-title">
        {error ? <p className="preview-note">{errorText(t, error)}</p> : isThis ? <PdfPages pdf={book.pdf} maxWidth={PAGE_PX} /> : <div className="preview-shape" aria-hidden />}
      </div>
    </section>
  )
}
