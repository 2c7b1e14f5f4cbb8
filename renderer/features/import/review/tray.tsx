import { CircleDashed } from 'lucide-react'
import { Fragment, memo, useState } from 'react'
import type { UnassignedLine } from '../../../../shared/import/draft.ts'
import { keepAsNotes } from '../../../../shared/import/review/keep-as-notes.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { MoveMenu } from './move-menu.tsx'
import { trayLines } from './review-index.ts'
import { useReview, useReviewStore } from './review-store.ts'

/** More would push the source out of sight; the rest is below them by scrolling. */
const SHOWN_AT_ONCE = 200

/** 남은 줄: what found no place, each to be given one or kept as a note. */
export const Tray = () => {
  const t = useText()
  const review = useReview(({ history }) => history.present)
  const { apply } = useReviewStore().getState()
  const [isOpen, setOpen] = useState(true)
  const lines = trayLines(review)
  const isSeveral = review.documents.length > 1
  const nameOf = (file: number): string => review.documents.find(document => document.file === file)?.name ?? ''
  return (
    <section className="review-tray" aria-label={t('review.tray')}>
      <header>
        <h3><CircleDashed size={14} aria-hidden /> {t('review.tray.count', { count: lines.length })}</h3>
        {lines.length > 0 ? (
          <>
            <Button variant="quiet" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>{t(isOpen ? 'review.tray.fold' : 'review.tray.unfold')}</Button>
            <Button variant="quiet" size="small" onPress={() => void apply(now => keepAsNotes(now))}>{t('review.tray.keepAll')}</Button>
          </>
        ) : <span className="muted">{t('review.tray.empty')}</span>}
      </header>
      {isOpen && lines.length > 0 ? (
        <ul>
          {lines.slice(0, SHOWN_AT_ONCE).map((line, at) => (
            <Fragment key={`${line.file}:${line.line}`}>
              {isSeveral && line.file !== lines[at - 1]?.file ? <li className="tray-file">{nameOf(line.file)}</li> : null}
              <TrayLine line={line} />
            </Fragment>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** Drawn once: there may be hundreds, and each letter typed into a field works the tray out anew. */
const TrayLine = memo(({ line }: { line: UnassignedLine }) => {
  const t = useText()
  const { apply, selectLine } = useReviewStore().getState()
  return (
    <li>
      <button type="button" className="tray-line" onClick={() => selectLine(line)}><span className="source-number">{line.line}</span>{line.text}</button>
      <MoveMenu label={t('review.move')} mark={{ kind: 'line', file: line.file, line: line.line }} />
      <Button size="small" variant="quiet" onPress={() => void apply(now => keepAsNotes(now, line))}>{t('review.tray.keep')}</Button>
    </li>
  )
})
