import { Input, Label, TextField } from 'react-aria-components'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { formatRange } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useText } from '../../app/text.ts'
import type { AccessAnswer } from './access-question.tsx'
import { DraftFindings } from './draft-findings.tsx'
import { DraftRows } from './draft-rows.tsx'

export interface DraftPacketProps {
  packet: Packet
  title: string
  onTitle: (title: string) => void
  findings: readonly Finding[]
  access: AccessAnswer
}

/** One packet of the draft in full: title to correct, facts, programme, what the checks say. */
export const DraftPacket = ({ packet, title, onTitle, findings, access }: DraftPacketProps) => {
  const t = useText()
  const dates = useDates()
  const { overview } = packet
  const watched = packet.access ?? access.value
  const facts = [
    [t('overview.when'), [overview.date ? dates.full(overview.date) : '', formatRange(overview.start, overview.end)].filter(Boolean).join(' ')],
    [t('overview.place'), overview.place],
    [t('overview.access'), watched ? t(`access.${watched}`) : ''],
    [t('overview.interpretation'), overview.interpretation ? t(`interpretation.${overview.interpretation}`) : ''],
    [t('overview.attendance'), packet.attendance.text],
    [t('overview.purpose'), overview.purpose],
    ...packet.sides.map(side => [side.name || t('side.untitled'), side.listOpenEnded ? t('side.more', { attendees: sideText(side) }) : sideText(side)] as const),
  ].filter(([, value]) => value !== '')
  return (
    <>
      <TextField className="draft-title" value={title} onChange={onTitle}>
        <Label>{t(packet.titleProposed ? 'import.title.proposed' : 'packet.title')}</Label>
        <Input className="text-input" />
      </TextField>
      <DraftFindings findings={findings} access={access} />
      <dl className="draft-facts">
        {facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      </dl>
      <DraftRows rows={packet.runOfShow} />
    </>
  )
}

const sideText = ({ attendees }: Packet['sides'][number]): string =>
  attendees.map(({ organisation, title, name }) => [organisation, title, name].filter(Boolean).join(' ')).join(', ')
