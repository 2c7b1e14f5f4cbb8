import { DayEntryKind } from '../../../shared/day/day-entry.ts'
import { useText } from '../../app/text.ts'
import { ChoiceField } from '../packet/fields/choice-field.tsx'
import { TextField } from '../packet/fields/text-field.tsx'
import { PacketEditProvider } from '../packet/packet-edit.tsx'
import { PacketTools } from '../packet/packet-tools.tsx'
import { FieldRow } from '../packet/sections/field-row.tsx'
import { WhenFields } from '../packet/sections/when-fields.tsx'
import type { PacketSession, PacketSnapshot } from '../packet/session.ts'
import { useTarget } from '../packet/use-target.ts'
import '../packet/packet.css'

const HOME_ZONE = 'Asia/Seoul'

/** A thing in the day that has no papers: what, when, where, and a word about it. */
export const EntryView = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const { packet } = snapshot
  const { overview, entry } = packet
  useTarget(packet.id)
  const kind = entry === null ? '' : t(`book.day.${entry}`)
  return (
    <PacketEditProvider session={session}>
      <div className="packet-page">
        <header className="packet-head">
          <div className="packet-title-line">
            <h1 className="packet-title-box"><TextField className="packet-title" path="title" value={packet.title} label={t('packet.title')} placeholder={kind} /></h1>
            <PacketTools session={session} snapshot={snapshot} title={packet.title || kind} />
          </div>
          <p className="packet-facts"><span>{t('entry.about')}</span></p>
        </header>
        <div className="packet-sections">
          <div className="field-rows">
            <FieldRow label={t('entry.kind')}><ChoiceField path="entry" value={entry} label={t('entry.kind')} values={DayEntryKind.options} word={value => `book.day.${value}`} /></FieldRow>
            <FieldRow label={t('overview.when')}><WhenFields overview={overview} showsAll={false} /></FieldRow>
            <FieldRow label={t('overview.place')}><TextField path="overview.place" value={overview.place} label={t('overview.place')} placeholder={entry === 'travel' ? t('entry.place.travel') : ''} /></FieldRow>
            <FieldRow label={t('entry.note')}><TextField multiline path="overview.summary" value={overview.summary} label={t('entry.note')} /></FieldRow>
            <FieldRow label={t('overview.zone')}><TextField path="zone" value={packet.zone} label={t('overview.zone')} placeholder={HOME_ZONE} /></FieldRow>
          </div>
        </div>
      </div>
    </PacketEditProvider>
  )
}
