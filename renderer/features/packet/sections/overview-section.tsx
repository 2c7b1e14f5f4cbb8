import { memo } from 'react'
import { newNote, newTopic } from '../../../../shared/packet/new-packet.ts'
import { Access, Interpretation, type Packet } from '../../../../shared/packet/packet.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { accessWord, interpretationWord } from '../fields/choice-words.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { LineList } from '../fields/line-list.tsx'
import { TextField } from '../fields/text-field.tsx'
import { useFold } from '../unfolded.ts'
import { AttendanceFields } from './attendance-fields.tsx'
import { FieldRow } from './field-row.tsx'
import { OverviewMore } from './overview-more.tsx'
import { ParticipationFields } from './participation-fields.tsx'
import { ResponsibleGrid } from './responsible-grid.tsx'
import { Section } from './section.tsx'
import { WhenFields } from './when-fields.tsx'

/** 개요: what the meeting is, when and where, who may watch it, who answers for this packet. */
export const OverviewSection = memo(({ packet }: { packet: Packet }) => {
  const t = useText()
  const [showsAll, setShowsAll] = useFold('overview')
  const principal = usePrincipalTitle()
  const { overview } = packet
  return (
    <Section
      id="overview" title={t('part.overview')}
      side={<Button variant="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>{t(showsAll ? 'overview.less' : 'overview.more')}</Button>}
    >
      <div className="field-rows">
        <FieldRow label={t('overview.purpose')}><TextField multiline path="overview.purpose" value={overview.purpose} label={t('overview.purpose')} /></FieldRow>
        <FieldRow label={t('overview.when')}><WhenFields overview={overview} showsAll={showsAll} /></FieldRow>
        <FieldRow label={t('overview.place')}><TextField path="overview.place" value={overview.place} label={t('overview.place')} /></FieldRow>
        <FieldRow label={t('overview.access')}>
          <ChoiceField path="access" value={packet.access} label={t('overview.access')} values={Access.options} unset="access.unset" word={accessWord} />
        </FieldRow>
        <FieldRow label={t('overview.interpretation')}>
          <div className="field-group">
            <ChoiceField path="overview.interpretation" value={overview.interpretation} label={t('overview.interpretation')} values={Interpretation.options} unset="interpretation.unset" word={interpretationWord} />
            <TextField path="overview.interpretationText" value={overview.interpretationText} label={t('overview.interpretationText')} placeholder={t('overview.interpretationText.hint')} />
          </div>
        </FieldRow>
        <FieldRow label={t('overview.attendance')}><AttendanceFields attendance={packet.attendance} /></FieldRow>
        <FieldRow label={t('overview.participation.of', { principal })}><ParticipationFields participation={packet.participation} /></FieldRow>
        <FieldRow label={t('overview.responsible')}><ResponsibleGrid officers={packet.responsible} /></FieldRow>
        {showsAll || overview.summary ? <FieldRow label={t('overview.summary')}><TextField multiline path="overview.summary" value={overview.summary} label={t('overview.summary')} /></FieldRow> : null}
        {showsAll || packet.topics.length > 0 ? (
          <FieldRow label={t('overview.topics')}>
            <LineList
              path="topics" lines={packet.topics.map(({ id, text, textEn, label }) => ({ id, text, textEn, mark: label }))} label={t('overview.topics')} sign="·" withEnglish={showsAll} markKey="label"
              addLabel={t('overview.topics.add')} make={newTopic}
            />
          </FieldRow>
        ) : null}
        {showsAll || overview.notes.length > 0 ? (
          <FieldRow label={t('overview.notes')}>
            <LineList path="overview.notes" lines={overview.notes} label={t('overview.notes')} sign="※" markKey="mark" addLabel={t('overview.notes.add')} make={newNote} />
          </FieldRow>
        ) : null}
        <OverviewMore packet={packet} showsAll={showsAll} />
      </div>
    </Section>
  )
})
