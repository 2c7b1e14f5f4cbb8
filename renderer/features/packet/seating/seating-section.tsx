import { Printer, Wand2 } from 'lucide-react'
import { memo, useMemo } from 'react'
import { FlagOrder, HonourParty, type Packet, SeatingLayout, Wall } from '../../../../shared/packet/packet.ts'
import { listedNames } from '../../../../shared/checks/new-finding.ts'
import { apartWords } from '../../../../shared/seating/place-words.ts'
import { usualLayout } from '../../../../shared/seating/propose-seats.ts'
import { arrangeEdits, confirmEdits } from '../../../../shared/seating/seat-edits.ts'
import type { Layout } from '../../../../shared/seating/seat-place.ts'
import type { SeatedMeeting } from '../../../../shared/seating/seated-meeting.ts'
import { seatPlan } from '../../../../shared/seating/seat-plan.ts'
import { sitterName } from '../../../../shared/seating/who-sits.ts'
import { useText } from '../../../app/text.ts'
import { useWindow } from '../../../app/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { SeverityMark } from '../../../ui/severity.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { usePrint } from '../../print/print-store.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { FieldRow } from '../sections/field-row.tsx'
import { Section } from '../sections/section.tsx'
import { PlanEditor } from './plan-editor.tsx'
import './seating.css'

const UNDECIDED = 'undecided'

/** 좌석: the room as it prints, every seat to be moved where it stands. */
export const SeatingSection = memo(({ packet }: { packet: Packet }) => {
  const t = useText()
  const edit = usePacketEdit()
  const { setProduct, choose } = usePrint()
  const setMode = useWindow(state => state.setMode)
  const { id, kind, sides, seating, overview: { interpretation } } = packet
  // What else is typed into the packet draws no seat again.
  const meeting = useMemo((): SeatedMeeting => ({ id, kind, sides, seating, overview: { interpretation } }), [id, kind, sides, seating, interpretation])
  const plan = useMemo(() => seatPlan(meeting, apartWords(t)), [meeting, t])
  const editing = useMemo(() => ({ newId, say: t }), [t])
  const undecided = plan.isProposal ? [] : plan.seats.filter(({ seatId }) => seatId === null).flatMap(({ sitter }) => sitter ?? [])
  const usual = usualLayout({ ...meeting, seating: { ...seating, layout: null } })

  const arrange = (layout: Layout): void => {
    const edits = arrangeEdits(meeting, layout, editing)
    if (edits.length === 0) return
    edit.apply(edits)
    notify({ text: t('seating.arranged', { count: plan.seats.filter(({ sitter }) => sitter !== null).length }), action: { label: t('common.undo'), run: () => void edit.session.undo() } })
  }
  // Places of one layout mean nothing in another: who had a seat gets one by the rules of the new one.
  const chooseLayout = (value: string): void => {
    const layout = SeatingLayout.options.find(option => option === value) ?? null
    if (layout !== null && seating.seats.length > 0) arrange(layout)
    else edit.set(['seating', 'layout'], layout)
  }
  const print = (): void => {
    setProduct('seating')
    choose([packet.id], true)
    setMode('print')
  }

  return (
    <Section
      id="seating" title={t('part.seating')} {...(plan.seats.length > 0 ? { hint: t('seating.keys') } : {})}
      side={plan.seats.length === 0 ? null : (
        <>
          <Button variant="quiet" size="small" icon={<Printer size={14} />} onPress={print}>{t('seating.print')}</Button>
          <Button variant="quiet" size="small" icon={<Wand2 size={14} />} onPress={() => arrange(plan.layout)}>{t('seating.arrange')}</Button>
        </>
      )}
    >
      <div className="seating-room">
        <label className="seating-choice"><span aria-hidden>{t('seating.layout')}</span>
          <Choice
            label={t('seating.layout')} variant="quiet" dataPath="seating.layout" value={seating.layout ?? UNDECIDED} onChange={chooseLayout}
            options={[{ value: UNDECIDED, label: t('seating.layout.unset', { layout: t(`book.seating.${usual}`) }) }, ...SeatingLayout.options.map(value => ({ value: value as string, label: t(`book.seating.${value}`) }))]}
          />
        </label>
        <label className="seating-choice"><span aria-hidden>{t('seating.door')}</span>
          <ChoiceField path="seating.door" value={seating.door} label={t('seating.door')} values={Wall.options} unset="seating.door.unset" word={value => `seating.door.${value}`} />
        </label>
        <label className="seating-choice"><span aria-hidden>{t('seating.honour')}</span>
          <ChoiceField path="seating.honour" value={seating.honour} label={t('seating.honour')} values={HonourParty.options} unset="seating.honour.unset" word={value => `seating.honour.${value}`} />
        </label>
        <label className="seating-choice"><span aria-hidden>{t('seating.flags')}</span>
          <ChoiceField path="seating.flags" value={seating.flags} label={t('seating.flags')} values={FlagOrder.options} unset="seating.flags.unset" word={value => `seating.flags.${value}`} />
        </label>
      </div>
      {plan.seats.length === 0 ? <p className="section-empty">{t('seating.empty')}</p> : (
        <>
          {plan.isProposal || undecided.length > 0 ? (
            <p className="seating-undecided">
              <SeverityMark severity={plan.isProposal ? 'info' : 'warning'} />
              <span>{plan.isProposal ? t('seating.isProposal') : t('seating.unseated', { count: undecided.length, names: listedNames(undecided.map(sitterName)) })}</span>
              <Button variant="quiet" size="small" onPress={() => edit.apply(confirmEdits(meeting, plan, editing))}>{t('seating.confirm')}</Button>
            </p>
          ) : null}
          <PlanEditor meeting={meeting} plan={plan} />
        </>
      )}
      <div className="field-rows">
        <FieldRow label={t('seating.notes')}><TextField multiline path="seating.notes" value={seating.notes} label={t('seating.notes')} /></FieldRow>
      </div>
    </Section>
  )
})
