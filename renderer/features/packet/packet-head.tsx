import type { Packet } from '../../../shared/packet/packet.ts'
import { formatRange } from '../../../shared/time/clock-time.ts'
import { useDates, type Dates } from '../../app/dates.ts'
import { useText, type Translate } from '../../app/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { useWindow } from '../../app/window-state.ts'
import { useCopyProgramme } from '../export/use-copy-programme.ts'
import { accessWord, interpretationWord } from './fields/choice-words.ts'
import { TextField } from './fields/text-field.tsx'
import { usePacketEdit } from './packet-edit.tsx'
import { PacketTools } from './packet-tools.tsx'
import type { PacketSession, PacketSnapshot } from './session.ts'

/** Title, when and where in one line, the marks that matter, and undo. */
export const PacketHead = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const { packet } = snapshot
  const dates = useDates()
  const copyProgramme = useCopyProgramme()
  const openDialog = useWindow(state => state.openDialog)
  return (
    <header className="packet-head">
      <div className="packet-title-line">
        <PacketTitle packet={packet} />
        <PacketTools
          session={session} snapshot={snapshot} title={packet.title}
          commands={[
            { id: 'export', label: t('export.open'), keys: 'Ctrl E', run: () => openDialog('export') },
            { id: 'copy-programme', label: t('export.copy'), isDisabled: packet.runOfShow.length === 0, run: () => void copyProgramme(packet.id) },
          ]}
        />
      </div>
      <p className="packet-facts">
        <span>{whenText(packet, t, dates)}</span>
        {packet.overview.place ? <span>{packet.overview.place}</span> : null}
        {packet.titleProposed ? <Badge tone="warning">{t('packet.titleProposed')}</Badge> : null}
        {packet.access ? <Badge>{t(accessWord(packet.access))}</Badge> : <Badge tone="warning">{t('packet.access.unset')}</Badge>}
        {packet.overview.interpretation ? <Badge>{t(interpretationWord(packet.overview.interpretation))}</Badge> : null}
        {packet.documentMark.security === 'official-use' ? <Badge tone="warning">{t('security.official-use')}</Badge> : null}
        {packet.responsible.length === 0 ? <Badge tone="warning">{t('packet.responsible.unset')}</Badge> : null}
      </p>
    </header>
  )
}

const whenText = ({ overview: { date, start, end } }: Packet, t: Translate, dates: Dates): string =>
  [date ? dates.full(date) : t('packet.date.unset'), formatRange(start, end)].filter(Boolean).join(' ')

/** The title; once a person has written another one it is no longer what we proposed. */
const PacketTitle = ({ packet }: { packet: Packet }) => {
  const t = useText()
  const edit = usePacketEdit()
  const accept = (): void => { if (packet.titleProposed) edit.set(['titleProposed'], false) }
  return (
    <h1 className="packet-title-box">
      <TextField className="packet-title" path="title" value={packet.title} label={t('packet.title')} placeholder={t('packet.untitled')} onChanged={accept} />
    </h1>
  )
}
