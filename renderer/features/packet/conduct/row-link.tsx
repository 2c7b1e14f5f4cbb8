import type { Row } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { LinkField } from '../fields/link-field.tsx'
import { useFold } from '../unfolded.ts'
import { rowChoices } from '../sections/row-choices.ts'

export interface RowLinkProps {
  /** Dotted path of the item that is tied. */
  path: string
  rowId: string | null
  rows: readonly Row[]
}

/** The row of the programme that an action or a step belongs to, below its text; offered where none is once the line is unfolded. */
export const RowLink = ({ path, rowId, rows }: RowLinkProps) => {
  const t = useText()
  const [isOpen] = useFold(path)
  const isTied = rows.some(({ id }) => id === rowId)
  if (!isTied && !(isOpen && rows.length > 0)) return null
  return <div className="row-link"><LinkField path={`${path}.rowId`} value={rowId} label={t('point.row')} none={t('point.row.none')} options={rowChoices(rows, t)} /></div>
}
