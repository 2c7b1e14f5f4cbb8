import { CircleDashed, TriangleAlert } from 'lucide-react'
import { createContext, useContext } from 'react'
import { placeName } from '../../../../shared/import/reimport/describe-difference.ts'
import { lineText } from '../../../../shared/import/review/line-text.ts'
import { isLoose } from '../../../../shared/import/review/tray.ts'
import { fieldsOfUnit, holdsValue } from '../../../../shared/import/source-fields.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { isOfDocument, lineKey, placeOfLine } from './review-index.ts'
import { useReview } from './review-store.ts'
import type { SourceItem } from './source-items.ts'

type Line = Extract<SourceItem, { kind: 'line' }>

export interface Marks {
  /** Keys of lines that belong to what is selected. */
  marked: ReadonlySet<string>
  doubtful: ReadonlySet<string>
}

/** Marks change with every click, the list does not: rows look them up. */
export const SourceMarks = createContext<Marks>({ marked: new Set(), doubtful: new Set() })

/** A line as it stood, and in a word what became of it. */
export const SourceRow = ({ id, item: { file, line, columns }, onSelect }: { id: string; item: Line; onSelect: () => void }) => {
  const place = { file, line: line.line }
  const { marked, doubtful } = useContext(SourceMarks)
  const [isMarked, isDoubtful] = [marked.has(lineKey(place)), doubtful.has(lineKey(place))]
  const review = useReview(({ history }) => history.present)
  const draft = useReview(state => state.draft)
  const found = placeOfLine(review, place)
  const isDocument = found === null && isOfDocument(draft, place)
  return (
    // The list itself has the focus and the keys; a line is pressed only.
    <div id={id} role="option" aria-selected={isMarked} tabIndex={-1} className={`source-row ${line.kind}${isMarked ? ' marked' : ''}`} data-level={line.level || undefined} onClick={onSelect} onKeyDown={() => {}}>
      <span className="source-number">{line.line}</span>
      {line.cells && columns ? (
        <span className="source-cells" style={{ gridTemplateColumns: columns }}>{line.cells.map((cell, at) => <span key={at}>{lineText(cell) || cell}</span>)}</span>
      ) : <span className="source-words">{line.text.replaceAll('**', '').trim()}</span>}
      <Status found={found} isDocument={isDocument} isDoubtful={isDoubtful} />
    </div>
  )
}

const Status = ({ found, isDocument, isDoubtful }: { found: ReturnType<typeof placeOfLine>; isDocument: boolean; isDoubtful: boolean }) => {
  const t = useText()
  const locale = useLocale()
  if (isDocument) return <span className="source-status">{t('review.status.document')}</span>
  if (!found || isLoose(found.packet, found.unit)) return <span className="source-status unassigned"><CircleDashed size={14} aria-hidden />{t('review.status.unassigned')}</span>
  const field = fieldsOfUnit(found.unit).find(path => holdsValue(found.packet, path))
  if (field === undefined) return <span className="source-status">{t('review.status.structure')}</span>
  return (
    <span className={`source-status${isDoubtful ? ' doubtful' : ''}`}>
      {isDoubtful ? <TriangleAlert size={14} aria-hidden /> : null}
      {isDoubtful ? t('review.status.doubtful') : placeName(field.split('.').slice(0, field.startsWith('overview') ? 2 : 1), [found.packet], locale)}
    </span>
  )
}
