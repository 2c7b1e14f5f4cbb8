import type { Row } from '../../../shared/packet/packet.ts'
import { formatClock, formatRange } from '../../../shared/time/clock-time.ts'
import { useText } from '../../app/text.ts'

const timeOf = (row: Row): string => row.openEnded && row.start !== null ? `${formatClock(row.start)}~` : formatRange(row.start, row.end)

/** The programme as it was read. */
export const DraftRows = ({ rows }: { rows: readonly Row[] }) => {
  const t = useText()
  if (rows.length === 0) return <p className="section-empty">{t('import.rows.none')}</p>
  return (
    <table className="draft-rows">
      <thead>
        <tr><th scope="col">{t('row.time')}</th><th scope="col" className="number">{t('row.minutes')}</th><th scope="col">{t('row.title')}</th><th scope="col">{t('row.remarks')}</th></tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} className={row.parentId ? 'inside' : ''}>
            <td>{timeOf(row)}</td>
            <td className="number">{row.statedMinutes}</td>
            <td>
              <span className="draft-row-title">{row.title}</span>
              {row.details.map(detail => <span key={detail.id} className="draft-row-line">{detail.mark ?? '-'} {detail.text}</span>)}
              {row.notes.map(note => <span key={note.id} className="draft-row-line">{note.mark ?? '※'} {note.text}</span>)}
            </td>
            <td>{row.remarks}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
