import type { PacketSummary } from '../../../shared/api/contract.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { usePrint } from './print-store.ts'

/** Asked once for a press edition: which of the meetings that nobody has marked are open? Unanswered, none is. */
export const PressQuestion = ({ unmarked }: { unmarked: readonly PacketSummary[] }) => {
  const t = useText()
  const { openMeetings, setOpen } = usePrint()
  if (unmarked.length === 0) return null
  const count = unmarked.filter(({ id }) => openMeetings.has(id)).length
  return (
    <section className="print-question" role="group" aria-labelledby="print-question">
      <SeverityMark severity="question" />
      <div>
        <p id="print-question">{t('print.press.question', { count: unmarked.length })}</p>
        <ul>
          {unmarked.length > 1 ? (
            <li>
              <Check isSelected={count === unmarked.length} isIndeterminate={count > 0 && count < unmarked.length} onChange={on => setOpen(unmarked.map(({ id }) => id), on)}>{t('print.press.all')}</Check>
            </li>
          ) : null}
          {unmarked.map(({ id, title }) => (
            <li key={id}><Check isSelected={openMeetings.has(id)} onChange={on => setOpen([id], on)}>{title || t('packet.untitled')}</Check></li>
          ))}
        </ul>
      </div>
    </section>
  )
}
